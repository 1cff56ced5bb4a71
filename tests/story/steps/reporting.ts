import { BANK, BOOKS, done, GAG, refused, sumOf } from '../story.ts';
import type { Story } from '../story.ts';
import { approvedOrder } from './orders.ts';

const OCTOBER = 'month=2025-10';

interface Part {
  readonly amount: number;
}
const partsOf = ({ parts }: { readonly parts: readonly Part[] }) =>
  sumOf(parts, ({ amount }) => amount);

const read = (story: Story, path: string, who = 'lead') => story.read(who, 'reporting', path);

/** The accounts' line of books at Oakfield. */
async function booksAt(story: Story): Promise<Record<string, number>> {
  const path = `/management-accounts?${OCTOBER}&school=${story.schools.oakfield}`;
  const { lines } = await read(story, path);
  return lines.find(({ account }: { account: string }) => account === BOOKS);
}

/** Step 8. What all of it comes to, of which history, and why. */
export async function reporting(story: Story): Promise<void> {
  await grant(story);
  const before = await kpi(story, 'revenue-reserve');
  // The head is away: the deputy decides, in the head's name and as far as the head might.
  await approvedOrder(story, 'atlases', 15_000, 'deputy');
  expect(await booksAt(story)).toMatchObject({
    budget: 100_000,
    actual: 60_000,
    commitment: 30_000,
    available: 10_000,
    forecast: 90_000,
    variance: 10_000,
  });
  // What is promised is in the forecast and in the reserves, not in the accounts alone.
  const after = await kpi(story, 'revenue-reserve');
  const spent = (figure: typeof after) => figure.measures.get('expenditure')!;
  expect(spent(after) - spent(before)).toBe(30_000);
  expect((await kpi(story, 'commitment-share')).measures.get('commitment')).toBe(30_000);

  await schoolsAddUp(story);
  await explained(story);
  await kpisExplained(story);
  await boards(story);
  await refusals(story);
  await joinsCluster(story);
}

/** October's grant, without which a share of income is not known. */
async function grant(story: Story): Promise<void> {
  const lines = Object.values(story.schools).flatMap((schoolId) => [
    { schoolId, fund: GAG, account: BANK, debit: 1_000_000 },
    { schoolId, fund: GAG, account: '110010', credit: 1_000_000 },
  ]);
  const body = { date: '2025-10-08', narrative: 'GAG for October', lines };
  await done(story.as('lead').post('finance', '/journals', body));
  await story.settle();
}

/** A KPI of Oakfield with the measures that it is computed from. */
async function kpi(story: Story, code: string) {
  const { kpis } = await read(story, `/kpis?${OCTOBER}&school=${story.schools.oakfield}`);
  const found = kpis.find((each: { code: string }) => each.code === code);
  const measures = found.parts.map(({ measure, value }: { measure: string; value: number }) => [
    measure,
    value,
  ]);
  return { shown: found.shown as string, measures: new Map<string, number>(measures) };
}

async function schoolsAddUp(story: Story): Promise<void> {
  const trust = await read(story, `/management-accounts?${OCTOBER}`);
  const beside = await read(story, `/management-accounts/schools?${OCTOBER}`);
  expect(beside.totals).toEqual(trust.totals);
  for (const kind of ['income', 'expenditure'] as const) {
    for (const measure of ['budget', 'actual', 'commitment', 'forecast'] as const) {
      const ofSchools = sumOf(beside.schools, (each: typeof trust) => each.totals[kind][measure]);
      expect(ofSchools).toBe(trust.totals[kind][measure]);
    }
  }
  const finance = (await story.eventsOf('finance')).at(-1)!;
  expect(trust.stamp).toMatchObject({ complete: true, late: [], behind: [] });
  expect(trust.stamp.vector).toContainEqual({
    source: 'finance',
    seq: finance.seq,
    hash: finance.hash.slice(0, 8),
  });
}

/** Every figure of the line is told in parts that add up to it, down to the approvals. */
async function explained(story: Story): Promise<void> {
  const line = await booksAt(story);
  const why = (measure: string) => {
    const place = `line=${BOOKS}&school=${story.schools.oakfield}&${OCTOBER}`;
    return read(story, `/explain?measure=${measure}&${place}`);
  };
  for (const measure of ['budget', 'available', 'forecast', 'variance', 'varianceToDate']) {
    const answer = await why(measure);
    expect([measure, answer.value, partsOf(answer)]).toEqual([
      measure,
      line[measure],
      line[measure],
    ]);
  }
  const [actual, commitment] = [await why('actual'), await why('commitment')];
  expect([partsOf(actual), partsOf(commitment)]).toEqual([line.actual, line.commitment]);
  const [head, deputy, lead] = ['head', 'deputy', 'lead'].map((name) => story.as(name).userId);
  expect(actual.parts).toMatchObject([
    {
      kind: 'journal',
      approvals: [
        { matter: 'order', by: head, schemeVersion: 1, limit: 500_000 },
        { matter: 'invoice', by: lead, schemeVersion: 1, limit: null },
      ],
      events: [{ source: 'finance', type: 'finance.journal-posted' }],
    },
  ]);
  expect(commitment.parts).toMatchObject([
    {
      kind: 'commitment',
      id: story.kept.get('atlases'),
      approvals: [{ matter: 'order', by: deputy, principalId: head, schemeVersion: 1 }],
      moves: [{ amount: 30_000, because: 'reserved' }],
    },
  ]);
}

/** A dozen KPIs and more, each with its words and its stamp; each of their measures adds up. */
async function kpisExplained(story: Story): Promise<void> {
  const { kpis } = await read(story, `/kpis?${OCTOBER}`, 'trustee');
  expect(kpis.length).toBeGreaterThanOrEqual(12);
  const seen = new Set<string>();
  for (const { definition, formula, stamp, parts } of kpis) {
    expect([definition.length > 20, formula.length > 0, stamp.complete]).toEqual([
      true,
      true,
      true,
    ]);
    for (const { measure, value } of parts) {
      if (seen.has(measure)) continue;
      seen.add(measure);
      const answer = await read(story, `/explain/${measure}?${OCTOBER}`, 'trustee');
      expect([measure, answer.value, partsOf(answer)]).toEqual([measure, value, value ?? 0]);
    }
  }
  const overdue = kpis.find(({ code }: { code: string }) => code === 'checks-overdue');
  expect(overdue).toMatchObject({ value: '1', band: 'poor' });
}

async function boards(story: Story): Promise<void> {
  const board = await read(story, '/compliance', 'trustee');
  expect(board.totals.overdue).toBe(1);
  const matrix = await read(story, '/risk-matrix', 'trustee');
  expect(matrix.cells).toMatchObject([
    { likelihood: 2, impact: 5, risks: [{ standing: 'within-appetite' }] },
  ]);
  const day = 'on=2025-09-30';
  const workforce = await read(story, `/workforce?${day}`, 'trustee');
  const paid = await read(story, `/explain/workforce?figure=pay&${day}`, 'trustee');
  expect([paid.value, partsOf(paid)]).toEqual([workforce.totals.pay, workforce.totals.pay]);
  expect(paid.parts).toHaveLength(2);
  for (const { stamp } of [board, matrix, workforce])
    expect(stamp.words).toMatch(/all sources in$/);
}

async function refusals(story: Story): Promise<void> {
  const { oakfield } = story.schools;
  const get = (who: string, path: string) => story.as(who).get('reporting', path);
  await refused(get('clerk', `/management-accounts?school=${oakfield}`), 404, 'not-found');
  await refused(get('clerk', `/explain?measure=actual&school=${oakfield}`), 404, 'not-found');
  await refused(get('hr', '/management-accounts'), 403, 'not-allowed');
  await refused(get('lead', '/explain/workforce?figure=pay'), 403, 'not-allowed');
  await refused(get('officer', '/risk-matrix'), 403, 'not-allowed');
  const wrong = await refused(get('lead', '/explain?measure=spent'), 400, 'bad-input');
  expect(wrong.errors[0].pointer).toBe('?measure');
}

/** Who works for a cluster sees its schools, and those alone: Oakfield once it has joined. */
async function joinsCluster(story: Story): Promise<void> {
  const { oakfield, elm } = story.schools;
  const ofOakfield = `/management-accounts?${OCTOBER}&school=${oakfield}`;
  const asked = () => story.as('business').get('reporting', ofOakfield);
  const names = async () => {
    const { schools } = await read(story, `/management-accounts/schools?${OCTOBER}`, 'business');
    return schools.map(({ name }: { name: string }) => name);
  };
  await refused(asked(), 404, 'not-found');
  expect(await names()).toEqual(['Elm Academy']);
  const cluster = { name: 'Riverside', schoolIds: [elm, oakfield] };
  const path = `/clusters/${story.kept.get('cluster')}`;
  const admin = story.as('administrator');
  await done(admin.put('directory', path, cluster, { version: 1 }), 200);
  await story.settle();
  await done(asked(), 200);
  expect(await names()).toEqual(['Elm Academy', 'Oakfield Primary Academy']);
}
