import { DEMONSTRATION_PASSWORD } from '@bursar/identity';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { World } from './world.ts';

/** What somebody looks at. */
export interface Screen {
  /** CSS pixels; 1440 unless given. */
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  readonly isPhone?: boolean;
}

type Role = NonNullable<Parameters<Page['getByRole']>[0]>;

const TRUST = 'ridgeway-learning-trust';

/** Fills in the provider's form, and waits for the page that it leads back to. */
export async function signInOn(page: Page, login: string): Promise<void> {
  await page.fill('input[name=login]', login);
  await page.fill('input[type=password]', DEMONSTRATION_PASSWORD);
  await page.press('input[type=password]', 'Enter');
  await page.waitForURL(
    (url) => url.pathname !== '/sign-in' && !/^\/(identity|portal)\b/.test(url.pathname),
  );
}

/** Somebody with a browser of their own. What the page complains of is kept, and can be asked. */
export class Person {
  readonly world: World;
  readonly login: string;
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the console calls an error; a refusal by a service is none of them. */
  readonly complaints: string[] = [];
  /** Clicks and taps so far, by whatever way they were made. */
  taps = 0;

  private constructor(world: World, login: string, context: BrowserContext, page: Page) {
    [this.world, this.login, this.context, this.page] = [world, login, context, page];
  }

  static async signedIn(world: World, login: string, screen: Screen): Promise<Person> {
    const { isPhone = false, width = isPhone ? 360 : 1440, scheme = 'light' } = screen;
    const context = await world.browser.newContext({
      viewport: { width, height: isPhone || width < 600 ? 740 : 900 },
      colorScheme: scheme,
      hasTouch: isPhone,
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const person = new Person(world, login, context, page);
    page.on('pageerror', (error) => person.complaints.push(String(error)));
    page.on('console', (message) => {
      const isRefusal = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !isRefusal) person.complaints.push(message.text());
    });
    await person.signIn();
    return person;
  }

  /** Signs in at the provider's page, and comes back to `to`. */
  async signIn(to = '/'): Promise<void> {
    await this.page.goto(`${this.world.origin}/sign-in?to=${encodeURIComponent(to)}`);
    await signInOn(this.page, this.login);
    await this.settled();
  }

  /** Goes to a page of a scope: `goTo('finance/journals', 'oakfield-primary-academy')`. */
  async goTo(path: string, scope = 'mine'): Promise<void> {
    await this.page.goto(`${this.world.origin}/${TRUST}/${scope}${path ? `/${path}` : ''}`);
    await this.settled();
  }

  /** Waits until the page has its heading and what it reads has come. */
  async settled(): Promise<void> {
    await this.page.waitForSelector('h1, h2, [role=alert]');
    await this.page.waitForFunction(() => {
      const loading = [...document.querySelectorAll('[role=status]')].some(({ textContent }) =>
        textContent?.startsWith('Loading'),
      );
      return !loading && document.querySelector('[aria-busy=true]') === null;
    });
  }

  /** Taps something named, and counts it. */
  tap(name: string | RegExp, role: Role = 'button'): Promise<void> {
    return this.tapOn(this.page.getByRole(role, { name }).first());
  }

  /** Taps something, and counts it. */
  async tapOn(what: Locator): Promise<void> {
    this.taps += 1;
    await what.click();
  }

  /** Types into whatever has the focus: no tap. */
  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}
