import { randomUUID } from 'node:crypto';
import { sideways, violations } from '../support/audit.ts';
import { begin, field, finish, press } from '../support/form.ts';
import type { Person } from '../support/person.ts';
import type { World } from '../support/world.ts';

interface Supplier {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly termsDays: number;
}

const send = ({ page }: Person) => page.getByRole('button', { name: /^Correct supplier/ }).click();
const changed = ({ page }: Person, by: string) =>
  page.getByRole('heading', { name: new RegExp(`^Changed by ${by}.* since you opened it$`) });
const saved = ({ page }: Person) => page.getByText(/^Saved \d\d:\d\d$/).waitFor();

/** Two people change one record at a time: both changes stand, or somebody is asked. */
export function twoEditors(world: () => World): void {
  const supplierOf = (id: string) =>
    world().ask<Supplier>('farah', `/procurement/{trust}/suppliers/${id}`);

  /** A supplier with its page for correcting it open in two browsers. */
  const opened = async () => {
    const { id } = await world().act<Supplier>('priya', '/procurement/{trust}/suppliers', {
      name: `Edited twice ${randomUUID().slice(0, 8)} Ltd`,
      email: 'first@example.org',
    });
    const [priya, farah] = await Promise.all([world().as('priya'), world().as('farah')]);
    for (const each of [priya, farah]) {
      await each.goTo(`procurement/suppliers/${id}/edit`, 'trust');
      await field(each, 'email').waitFor();
    }
    const correct = async (of: Person, name: string, text: string) => {
      await field(of, name).fill(text);
      await send(of);
    };
    /** Farah's change, which Priya's page has heard of before she sends hers. */
    const farahSaves = async (name: string, text: string) => {
      const heard = priya.page.waitForResponse(
        (reply) => reply.url().endsWith(`/suppliers/${id}`) && reply.request().method() === 'GET',
      );
      await correct(farah, name, text);
      await farah.page.waitForURL(new RegExp(`suppliers/${id}$`));
      await heard;
    };
    return { id, priya, farah, correct, farahSaves };
  };

  describe('two editors of one record', () => {
    test('have both their changes where they changed different fields, and the second is told', async () => {
      const { id, priya, farah, correct, farahSaves } = await opened();
      await field(priya, 'email').fill('orders@example.org');
      await saved(priya);
      await farahSaves('termsDays', '14');
      await correct(priya, 'email', 'orders@example.org');
      await changed(priya, 'Farah').waitFor();
      await priya.page.getByText('Taken over from the other: Payment terms, in days.').waitFor();
      expect(await supplierOf(id)).toMatchObject({ email: 'first@example.org', termsDays: 14 });
      await send(priya);
      await priya.page.waitForURL(new RegExp(`suppliers/${id}$`));
      expect(await supplierOf(id)).toMatchObject({ email: 'orders@example.org', termsDays: 14 });
      await Promise.all([priya.leave(), farah.leave()]);
    }, 120_000);

    test('are asked where they changed the same field, and nothing is overwritten unasked, not by a draft come back to either', async () => {
      const { id, priya, farah, correct, farahSaves } = await opened();
      await field(priya, 'email').fill('priya@example.org');
      await saved(priya);
      await farahSaves('email', 'farah@example.org');
      // A draft holds what was opened with it; the record as it is now is not what was read.
      await priya.page.reload();
      await priya.settled();
      await correct(priya, 'email', 'priya@example.org');
      await changed(priya, 'Farah').waitFor();
      await send(priya);
      await priya.page.getByText('E-mail for orders was changed by both.').waitFor();
      expect(await supplierOf(id)).toMatchObject({ email: 'farah@example.org' });
      await priya.page.setViewportSize({ width: 360, height: 740 });
      expect(await violations(priya.page)).toEqual([]);
      expect(await sideways(priya.page)).toBe(0);

      await priya.tap('Theirs: farah@example.org');
      expect(await field(priya, 'email').inputValue()).toBe('farah@example.org');
      await correct(priya, 'email', 'agreed@example.org');
      await priya.page.waitForURL(new RegExp(`suppliers/${id}$`));
      expect(await supplierOf(id)).toMatchObject({ email: 'agreed@example.org' });
      await Promise.all([priya.leave(), farah.leave()]);
    }, 120_000);

    test('are brought together in a dialog too', async () => {
      const login = randomUUID().slice(0, 8);
      const given = { name: `Edited ${login}`, email: `${login}@example.org` };
      const user = await world().act<{ userId: string }>('adele', '/directory/{trust}/users', {
        ...given,
      });
      const path = `/directory/{trust}/users/${user.userId}`;
      const { version } = await world().ask<{ version: number }>('adele', path);
      const adele = await world().as('adele');
      await adele.goTo(`trust/users/${user.userId}`, 'trust');
      const dialog = await begin(adele, 'Correct name or e-mail');
      await world().ask('adele', path, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', 'if-match': `"${version}"` },
        body: JSON.stringify({ ...given, name: `Renamed ${login}` }),
      });
      await field(adele, 'email').fill(`new-${login}@example.org`);
      await press(dialog, 'Correct name or e-mail');
      await changed(adele, 'somebody else').waitFor();
      expect(await field(adele, 'name').inputValue()).toBe(`Renamed ${login}`);
      await finish(dialog, 'Correct name or e-mail');
      expect(await world().ask('adele', path)).toMatchObject({
        name: `Renamed ${login}`,
        email: `new-${login}@example.org`,
      });
      await adele.leave();
    }, 120_000);
  });

  describe('two editors or one: a draft', () => {
    test('has no National Insurance number, birth date or bank account, and says so', async () => {
      const helen = await world().as('helen');
      await helen.goTo('people/people/new', 'trust');
      await field(helen, 'givenName').fill('Kept');
      await field(helen, 'familyName').fill('Nowhere');
      await field(helen, 'birthDate').fill('24/11/1990');
      await field(helen, 'niNumber').fill('QQ 12 34 56 C');
      await field(helen, 'sortCode').fill('20-00-00');
      await field(helen, 'accountNumber').fill('55779911');
      await saved(helen);
      await helen.page
        .getByText(
          'Not kept in the draft: Birth date, National Insurance number, Sort code, Account',
        )
        .waitFor();
      const key = new URL(helen.page.url()).searchParams.get('draft')!;
      const draft = await draftOf(helen, key);
      expect(draft).toMatchObject({ status: 200, text: expect.stringContaining('Nowhere') });
      expect(draft.text).not.toMatch(/QQ|1990|20-00-00|55779911/);

      // In a tab of its own there is nothing to go back to: it leads to the list all the same.
      const tab = await helen.context.newPage();
      await tab.goto(helen.page.url());
      await tab.getByRole('button', { name: 'Discard' }).click();
      await tab.waitForURL(/\/people\/people$/);
      expect(await draftOf(helen, key)).toMatchObject({ status: 404 });
      await helen.leave();
    }, 60_000);
  });
}

/** A draft as the portal keeps it. */
const draftOf = ({ page }: Person, key: string) =>
  page.evaluate(async (of) => {
    const reply = await fetch(`/drafts/${of}`, { headers: { 'bursar-portal': '1' } });
    return { status: reply.status, text: await reply.text() };
  }, key);
