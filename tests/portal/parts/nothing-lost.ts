import { journalsCalled } from '../support/journals.ts';
import { beginJournal, pasteSheet, sheetOf } from '../support/journal-form.ts';
import { signInOn } from '../support/person.ts';
import type { Person } from '../support/person.ts';
import type { World } from '../support/world.ts';

const saved = (person: Person) => person.page.getByText(/^Saved \d\d:\d\d$/).waitFor();
const post = (person: Person) => person.page.getByRole('button', { name: /^Post journal/ }).click();
const narrativeOf = (person: Person) =>
  person.page.getByRole('textbox', { name: 'Narrative' }).first().inputValue();

/** Whatever happens between a person and the service: nothing said to be saved is lost or sent twice. */
export function nothingLost(world: () => World): void {
  describe('what is typed', () => {
    test('is found again on another device when the tab is killed', async () => {
      const tom = await world().as('tom');
      await beginJournal(tom, 'Killed tab');
      await saved(tom);
      await tom.page.close({ runBeforeUnload: false });
      await tom.leave();

      const again = await world().as('tom', { isPhone: true });
      await again.goTo('');
      await again.tap('Killed tab', 'link');
      await again.settled();
      expect(await narrativeOf(again)).toBe('Killed tab');
      await again.leave();
    }, 60_000);

    test('stands beneath when the session ends, with what was typed since, and is there for the same person who comes back', async () => {
      const tom = await world().as('tom');
      await beginJournal(tom, 'Ended session');
      await saved(tom);
      await tom.context.clearCookies();
      const field = tom.page.getByRole('textbox', { name: 'Narrative' }).first();
      await field.fill('Ended session, more');
      const cover = tom.page.getByRole('dialog', { name: 'You were signed out' });
      await cover.waitFor();
      await tom.page.keyboard.press('Escape');
      expect(await cover.isVisible()).toBe(true);

      // By keyboard alone: the link is where the focus is.
      const opening = tom.context.waitForEvent('page');
      await tom.page.keyboard.press('Enter');
      const second = await opening;
      await signInOn(second, 'tom');
      await second.getByRole('heading', { name: 'You are signed in' }).waitFor();
      await second.close();
      await tom.page.bringToFront();
      await cover.waitFor({ state: 'detached' });
      expect(await narrativeOf(tom)).toBe('Ended session, more');
      await tom.page.waitForFunction(() => document.activeElement?.matches('input, textarea'));
      await saved(tom);
      await tom.page.reload();
      await tom.settled();
      expect(await narrativeOf(tom)).toBe('Ended session, more');
      await tom.leave();
    }, 60_000);

    test('is covered once another signs in in the same browser, and nothing is sent in their name', async () => {
      const tom = await world().as('tom');
      await beginJournal(tom, 'Not yours');
      await saved(tom);
      await tom.context.clearCookies();
      const second = await tom.context.newPage();
      await second.goto(`${world().origin}/sign-in?to=/`);
      await signInOn(second, 'nadia');
      await second.getByRole('heading', { level: 1 }).waitFor();
      await tom.page.bringToFront();
      await tom.page.getByRole('dialog', { name: /^Nadia .* is signed in now$/ }).waitFor();
      const field = tom.page.getByLabel('Narrative').first();
      expect(await field.isVisible()).toBe(false);
      const { status, body } = await second.evaluate(async () => {
        const reply = await fetch('/drafts');
        return { status: reply.status, body: await reply.text() };
      });
      expect(status).toBe(200);
      expect(body).not.toContain('Not yours');
      await tom.tap(/^Go on as Nadia/);
      await tom.page.waitForURL(/\/ridgeway-learning-trust\//);
      await tom.settled();
      expect(await tom.page.getByRole('link', { name: 'Not yours' }).count()).toBe(0);
      await tom.leave();
    }, 60_000);

    test('is said not to be saved without a connection, and is saved when it is back', async () => {
      const tom = await world().as('tom');
      await beginJournal(tom, 'Cut off');
      await saved(tom);
      await tom.context.setOffline(true);
      await tom.page.getByRole('textbox', { name: 'Narrative' }).first().fill('Cut off and on');
      await tom.page.getByText('■ Not saved: no connection').waitFor();
      await tom.context.setOffline(false);
      await saved(tom);
      await tom.page.reload();
      await tom.settled();
      expect(await narrativeOf(tom)).toBe('Cut off and on');
      await tom.leave();
    }, 60_000);

    test('is asked for where two windows changed one draft, and none of the two is lost unasked', async () => {
      const tom = await world().as('tom');
      await beginJournal(tom, 'Two windows');
      await saved(tom);
      const second = await tom.context.newPage();
      await second.goto(tom.page.url());
      const field = second.getByRole('textbox', { name: 'Narrative' }).first();
      await field.fill('Two windows, the second');
      await second.getByText(/^Saved \d\d:\d\d$/).waitFor();
      await tom.page
        .getByRole('textbox', { name: 'Narrative' })
        .first()
        .fill('Two windows, the first');
      await tom.page.getByText('You changed this draft in another window').waitFor();
      await tom.tap('Go on with the other');
      expect(await narrativeOf(tom)).toBe('Two windows, the second');
      await tom.leave();
    }, 60_000);
  });

  describe('what is sent', () => {
    test('is done once when its answer is lost and it is sent again (F3)', async () => {
      const tom = await world().as('tom');
      const narrative = 'Lost answer';
      await beginJournal(tom, narrative);
      await pasteSheet(tom, await sheetOf(tom, 2));
      let lost = 0;
      await tom.page.route(/\/api\/finance\/v1\/trusts\/[^/]+\/journals$/, async (route) => {
        if (route.request().method() !== 'POST' || lost > 0) return route.continue();
        lost += 1;
        await route.fetch(); // it arrives, and is done; nobody hears of it
        await route.abort('connectionreset');
      });
      await post(tom);
      await tom.page.getByText('we do not know if it was sent', { exact: false }).first().waitFor();
      await post(tom);
      await tom.page.waitForURL(/journals\/[0-9a-f-]{36}/);
      expect(lost).toBe(1);
      expect(await journalsCalled(world(), narrative)).toHaveLength(1);
      await tom.leave();
    }, 60_000);

    test('is done once when it is pressed twice', async () => {
      const tom = await world().as('tom');
      const narrative = 'Pressed twice';
      await beginJournal(tom, narrative);
      await pasteSheet(tom, await sheetOf(tom, 2));
      await tom.page.getByRole('button', { name: /^Post journal/ }).dblclick();
      await tom.page.waitForURL(/journals\/[0-9a-f-]{36}/);
      expect(await journalsCalled(world(), narrative)).toHaveLength(1);
      await tom.leave();
    }, 60_000);

    test('leaves no draft behind once it is done', async () => {
      const tom = await world().as('tom');
      const narrative = 'No draft left';
      await beginJournal(tom, narrative);
      await pasteSheet(tom, await sheetOf(tom, 2));
      await saved(tom);
      await post(tom);
      await tom.page.waitForURL(/journals\/[0-9a-f-]{36}/);
      await tom.goTo('', 'trust');
      expect(await tom.page.getByRole('link', { name: narrative }).count()).toBe(0);
      await tom.leave();
    }, 60_000);
  });
}
