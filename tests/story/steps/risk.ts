import { done, refused, sumOf } from '../story.ts';
import type { Story } from '../story.ts';
import { complete } from './estates.ts';

/** Step 7. The missed check moves the risk past appetite and tells its owner; doing it brings it back. */
export async function risk(story: Story): Promise<void> {
  await setAppetite(story);
  const riskId = await raiseRisk(story);
  const show = async () => {
    const { points, appetite } = await story.read('owner', 'risk', `/risks/${riskId}`);
    return [points, appetite.standing];
  };
  expect(await show()).toEqual([10, 'Within appetite']);
  expect((await story.read('owner', 'reporting', '/inbox')).items).toEqual([]);

  // The call point of Oakfield was due on Monday. Nobody is logged in.
  const before = (await story.eventsOf('risk')).length;
  await story.passTo('2025-10-08T08:00:00Z');
  const moved = (await story.eventsOf('risk')).slice(before);
  expect(moved.map(({ actor, type }) => [actor, type])).toEqual([
    ['system', 'risk.risk-scored'],
    ['system', 'risk.appetite-exceeded'],
  ]);
  expect(await show()).toEqual([15, 'Above appetite']);
  await expectAlerted(story, riskId);
  await expectExplained(story, riskId);

  await complete(story, 'call point', '2025-10-08');
  expect(await show()).toEqual([10, 'Within appetite']);
  expect((await story.read('owner', 'reporting', '/inbox')).items).toEqual([]);
  const settled = await story.read('owner', 'reporting', '/inbox?state=done');
  expect(settled.items).toMatchObject([{ kind: 'risk-past-appetite', subject: { id: riskId } }]);
  await expectBothHistories(story, riskId);
}

async function setAppetite(story: Story): Promise<void> {
  const lines = { category: 'estates', appetite: 10, tolerance: 15, effectiveFrom: '2025-10-01' };
  const proposal = { ...lines, reason: 'What the board said in July' };
  const lead = story.as('riskLead');
  const { id, version } = await done(lead.post('risk', '/appetite-proposals', proposal));
  const decision = { decision: 'approve', approvedOn: '2025-10-01', minute: '12.3' };
  const decide = (name: string) =>
    story.as(name).post('risk', `/appetite-proposals/${id}/decision`, decision, { version });
  // What is borne is the board's to say.
  await refused(decide('riskLead'), 403, 'not-allowed');
  expect(await done(decide('trustee'), 200)).toMatchObject({ appetiteVersion: 1 });
}

async function raiseRisk(story: Story): Promise<string> {
  const score = (likelihood: number) => ({ likelihood, impact: 5 });
  const schoolId = story.schools.oakfield;
  const body = {
    level: 'school',
    schoolId,
    category: 'estates',
    title: 'Fire spreads unnoticed',
    ownerId: story.as('owner').userId,
    scores: { inherent: score(5), current: score(2), target: score(1) },
  };
  const raise = (name: string) => story.as(name).post('risk', '/risks', body);
  await refused(raise('manager'), 403, 'not-allowed');
  await refused(raise('owner'), 403, 'risk-not-yours');
  const { id, version } = await done(raise('riskLead'));
  const links = { links: [{ area: 'fire', schoolId }] };
  const link = story.as('riskLead').put('risk', `/risks/${id}/links`, links, { version });
  await done(link, 200);
  await story.settle();
  return id;
}

async function expectAlerted(story: Story, riskId: string): Promise<void> {
  for (const name of ['owner', 'trustee']) {
    const { items } = await story.read(name, 'reporting', '/inbox');
    const own = items.filter(({ kind }: { kind: string }) => kind === 'risk-past-appetite');
    expect(own).toMatchObject([{ subject: { id: riskId }, readAt: null }]);
    expect(own[0].sentence).toMatch(/scores 15, above appetite: the board’s appetite is 10\.$/);
  }
  const mailed = story.letters.filter(({ to }) => to.startsWith(story.as('owner').userId));
  expect(mailed).toHaveLength(1);
  // It is nobody else's alert.
  const { items } = await story.read('clerk', 'reporting', '/inbox');
  expect(items).toEqual([]);
}

async function expectExplained(story: Story, riskId: string): Promise<void> {
  const overdue = (await story.eventsOf('estates')).findLast(
    ({ type }) => type === 'estates.check-overdue',
  )!;
  const { chain } = await story.read('owner', 'risk', `/risks/${riskId}/explanation`);
  expect(chain[0]).toMatchObject({ id: overdue.id, service: 'estates', seq: overdue.seq });
  const path = '/explain/risks-above-appetite?month=2025-10';
  const { value, parts } = await story.read('trustee', 'reporting', path);
  expect([value, sumOf(parts, ({ amount }: { amount: number }) => amount)]).toEqual([1, 1]);
  expect(parts[0].events).toMatchObject([
    { type: 'risk.risk-scored' },
    { type: 'estates.check-overdue', id: overdue.id },
  ]);
}

async function expectBothHistories(story: Story, riskId: string): Promise<void> {
  const { crossings, known } = await story.read('owner', 'risk', `/risks/${riskId}/history`);
  const standings = crossings.map(({ after }: { after: string }) => after);
  expect(standings).toEqual(['Above appetite', 'Within appetite']);
  const likelihoods = known.map(
    (each: { current: { likelihood: number } }) => each.current.likelihood,
  );
  expect(likelihoods).toEqual([2, 3, 2]);
  const path = `/checks/${story.kept.get('call point')}?on=2025-10-08`;
  const { effective } = await story.read('estates', 'estates', path);
  expect(effective.occurrences).toMatchObject([{ state: 'Done late', daysLate: 2 }]);
  // As the matrix stood on the day it was past, and as it stands now: one day, both known.
  const matrix = await story.read('trustee', 'reporting', '/risk-matrix');
  expect(matrix).toMatchObject({ risks: 1, aboveAppetite: 0 });
}
