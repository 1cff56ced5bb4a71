import { begin, choose, faultAt, field, find, finish } from '../support/form.ts';
import type { Person } from '../support/person.ts';
import type { World } from '../support/world.ts';

interface Check {
  readonly id: string;
  readonly basis: string;
  readonly effective: { readonly state: string };
}

/** Checks with their proof, and risks against what the board accepts. */
export function assuranceRows(world: () => World): void {
  test('a check says the law it is of; without evidence it is not recorded as done (E4)', async () => {
    const { items } = await world().ask<{ items: Check[] }>(
      'sid',
      '/estates/{trust}/checks?state=Scheduled&limit=1',
    );
    const [check] = items;
    const sid = await world().as('sid', { isPhone: true });
    const { page } = sid;
    await sid.goTo(`estates/checks/${check!.id}`);
    const [law = ''] = check!.basis.split(' · ');
    await page.getByText(law).first().waitFor();
    await sid.goTo(`estates/checks/${check!.id}/done?result=passed`);
    await sid.tap(/^Record as passed at/);
    await faultAt(sid, 'evidence').getByText('Add evidence').waitFor();
    const now = await world().ask<Check>('sid', `/estates/{trust}/checks/${check!.id}`);
    expect(now.effective.state).toBe('Scheduled');
    await sid.leave();
  }, 60_000);

  test('a risk is raised with its three scores, is past appetite at once, and its owner finds it at home; re-scored it comes back, and both stand in its history (R1, R4)', async () => {
    const title = 'The boiler of the hall fails in winter';
    const ruth = await world().as('ruth');
    const { page } = ruth;
    await ruth.goTo('risk/risks/new', 'trust');
    await field(ruth, 'title').fill(title);
    await page.getByRole('radio', { name: 'The whole trust' }).click();
    await choose(ruth, 'category', 'Estates');
    await find(ruth, 'ownerId', 'Owen Clarke');
    await score(ruth, { inherent: [5, 4], current: [4, 4], target: [2, 3] });
    await page.getByRole('radio', { name: /^Put it on the register/ }).click();
    await ruth.tap('Put risk on the register');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByText('Above tolerance').first().waitFor();
    for (const points of [20, 16, 6]) {
      await page
        .getByText(new RegExp(`\\b${points}\\b`))
        .first()
        .waitFor();
    }

    const owen = await world().as('owen');
    await owen.goTo('', 'mine');
    await owen.page
      .getByRole('link', { name: new RegExp(title) })
      .first()
      .waitFor();
    await owen.leave();

    const dialog = await begin(ruth, 'Re-score');
    await score(ruth, { current: [2, 4] });
    await finish(dialog, 'Re-score');
    await page.getByText('Within appetite').first().waitFor();
    const history = await page.getByRole('list').allInnerTexts();
    expect(history.join('\n')).toMatch(/Above tolerance, at 16[^]*Within appetite, at 8/);
    await ruth.leave();
  }, 120_000);

  test('what the board accepts is proposed by one and recorded by another; who proposed it is offered no decision; a new version holds (R4)', async () => {
    const ruth = await world().as('ruth');
    await ruth.goTo('risk/appetite', 'trust');
    const dialog = await begin(ruth, 'Propose appetite');
    await choose(ruth, 'category', 'People');
    await field(ruth, 'appetite').fill('10');
    await field(ruth, 'tolerance').fill('14');
    await field(ruth, 'effectiveFrom').fill('+0');
    await field(ruth, 'reason').fill('Two heads retire in one year.');
    await finish(dialog, 'Propose appetite');
    const proposal = (person: Person) =>
      person.page.getByRole('article', { name: 'Appetite for People' });
    await proposal(ruth).waitFor();
    expect(await proposal(ruth).getByRole('button').count()).toBe(0);
    await ruth.leave();

    const grace = await world().as('grace');
    await grace.goTo('risk/appetite', 'trust');
    await proposal(grace).waitFor();
    const recording = await begin(grace, 'Record approval for People');
    await field(grace, 'approvedOn').fill('+0');
    await field(grace, 'minute').fill('Board, item 7');
    await finish(recording, 'Record approval for People');
    await proposal(grace).waitFor({ state: 'detached' });
    const { items } = await world().ask<{
      items: { category: string; appetite: number; tolerance: number }[];
    }>('grace', '/risk/{trust}/appetites?limit=200');
    expect(items).toContainEqual(
      expect.objectContaining({ category: 'people', appetite: 10, tolerance: 14 }),
    );
    await grace.leave();
  }, 120_000);
}

/** Chooses likelihood and impact of each score. */
async function score(
  person: Person,
  scores: Readonly<Record<string, readonly [likelihood: number, impact: number]>>,
): Promise<void> {
  for (const [kind, [likelihood, impact]] of Object.entries(scores)) {
    await choose(person, `scores.${kind}.likelihood`, new RegExp(`^${likelihood} `));
    await choose(person, `scores.${kind}.impact`, new RegExp(`^${impact} `));
  }
}
