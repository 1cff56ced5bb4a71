import { addDays, addMonths, monthOf } from '@bursar/shared-types/dates';
import type { Json, Person } from '../client.ts';
import type { Calendar, Stop } from '../plan/calendar.ts';
import { localScale, termTimeWeeks } from '../plan/staffing.ts';
import { chargeOf } from '../plan/workforce.ts';
import type { PlannedHolder, PlannedPost, Rates } from '../plan/workforce.ts';
import type { Scene } from '../scene.ts';

const FUND = 'GAG';
const PENSION_FUND = 'ridge-county';

/** What is known of pay. */
export interface Known {
  readonly rates: Rates;
  /** The last day on which somebody can be paid: National Insurance is known by tax year. */
  readonly until: string;
}

/** Publishes what is the trust's own, and answers what every point is paid on a day. */
export async function setUpPay({ person }: Scene, day: string): Promise<Known> {
  const hr = person('helen');
  await hr.put('hr-payroll', `/pension-rates/${PENSION_FUND}/2024-04-01`, {
    basisPoints: 2_040,
    source: 'Rates and adjustments certificate of the fund, made up',
  });
  await hr.put('hr-payroll', '/levy-allowances/2024-04-01', { monthly: 125_000 });
  const { scale, points, raised } = localScale;
  for (const [effectiveFrom, figures] of [
    [day, points],
    [addMonths(day, 7), raised],
  ] as const) {
    await hr.post('hr-payroll', '/pay-scales', {
      scale,
      effectiveFrom,
      points: figures,
      source: 'Decision of the board, made up',
    });
  }
  const { items } = await hr.get('hr-payroll', `/pay-scales?on=${day}&area=rest-of-england`);
  const rates = items.map((row: Json) => [`${row.scale} ${row.point}`, row.annual]);
  const { nationalInsurance } = await hr.get('hr-payroll', '/employer-rates');
  const ends = nationalInsurance.map((year: Json) => year.until as string).toSorted();
  return { rates: new Map(rates), until: ends.at(-1) };
}

/** A post as it stands in HR. */
export interface Post {
  readonly id: string;
  readonly planned: PlannedPost;
  holderId: string;
}

/** Creates the posts, and fills each with its first holder. */
export async function staffSchools(
  scene: Scene,
  planned: readonly PlannedPost[],
  { firstDay }: Calendar,
): Promise<Post[]> {
  const hr = scene.person('helen');
  return Promise.all(
    planned.map(async (post) => {
      const [{ id }, holderId] = await Promise.all([
        hr.post('hr-payroll', '/posts', postInput(scene, post, firstDay)),
        employ(scene, hr, post, post.first),
      ]);
      await fill(hr, id as string, post, holderId, firstDay);
      return { id: id as string, planned: post, holderId };
    }),
  );
}

/** Who left with the month before, and who starts with this one. */
export async function moveStaff(
  scene: Scene,
  posts: readonly Post[],
  { m, month }: Stop,
): Promise<void> {
  const hr = scene.person('helen');
  const leftOn = addDays(`${month}-01`, -1);
  await Promise.all(
    posts.map(async (post) => {
      const { first, next } = post.planned;
      if (first.leavesAfter === m - 1)
        await hr.post('hr-payroll', `/people/${post.holderId}/departures`, { leftOn });
      if (next?.month !== m) return;
      post.holderId = await employ(scene, hr, post.planned, next);
      await fill(hr, post.id, post.planned, post.holderId, next.startsOn);
    }),
  );
}

/** A month's pay: prepared by one, released by another; the present month's still waits for that. */
export async function payMonth(scene: Scene, month: string, isReleased: boolean): Promise<void> {
  const run = await prepare(scene, month);
  if (isReleased) await release(scene, run);
}

/** Does a released month again, in the place of the first run, which finance takes back. */
export async function payAgain(scene: Scene, month: string): Promise<void> {
  const { items } = await scene.person('helen').get('hr-payroll', '/pay-runs?limit=200');
  const standing = items.find(
    (run: { month: string; state: string }) => run.month === month && run.state === 'released',
  );
  await release(scene, await prepare(scene, month, standing.id as string));
}

/** The day on which a month is paid. */
export const paydayOf = (month: string): string => `${month}-26`;

interface Run {
  readonly id: string;
  readonly version: number;
}

function prepare({ person }: Scene, month: string, supersedes: string | null = null): Promise<Run> {
  const run = { month, payDate: paydayOf(month), supersedes };
  return person('helen').post('hr-payroll', '/pay-runs', run);
}

const release = ({ person }: Scene, { id, version }: Run): Promise<unknown> =>
  person('paul').post('hr-payroll', `/pay-runs/${id}/releases`, undefined, { version });

async function employ(
  { schools }: Scene,
  hr: Person,
  { school }: PlannedPost,
  { givenName, familyName, niCategory, startsOn }: PlannedHolder,
): Promise<string> {
  const { id } = await hr.post('hr-payroll', '/people', { givenName, familyName, niCategory });
  const start = { schoolId: schools.get(school.key), startsOn };
  await hr.post('hr-payroll', `/people/${id}/starts`, start);
  return id as string;
}

async function fill(
  hr: Person,
  postId: string,
  { kind }: PlannedPost,
  personId: string,
  from: string,
): Promise<void> {
  const pension =
    kind.word === 'teachers' ? { scheme: 'TPS' } : { scheme: 'LGPS', fund: PENSION_FUND };
  await hr.post('hr-payroll', `/posts/${postId}/holders`, { personId, from, pension });
}

function postInput({ schools }: Scene, post: PlannedPost, from: string): object {
  const { school, kind, point, fte, tlr } = post;
  const { group, costCentre } = chargeOf(kind);
  const terms = {
    fte,
    pay: { kind: 'point', scale: kind.scale, point, area: 'rest-of-england' },
    termTime: kind.termTime ? termTimeWeeks : null,
  };
  const rise = risen(point);
  const nextSeptember = `${Number(monthOf(from).slice(0, 4)) + (from.slice(5, 7) < '09' ? 0 : 1)}-09-01`;
  return {
    schoolId: schools.get(school.key),
    title: kind.title,
    workforce: kind.workforce,
    from,
    terms: [
      { from, ...terms },
      ...(rise ? [{ from: nextSeptember, ...terms, pay: { ...terms.pay, point: rise } }] : []),
    ],
    allowances: tlr === null ? [] : [{ kind: 'TLR2', annual: tlr, from }],
    split: [
      {
        account: `${group}010`,
        niAccount: `${group}020`,
        pensionAccount: `${group}030`,
        costCentre,
        fund: FUND,
      },
    ],
  };
}

/** Teachers on the main scale rise by a point each September. */
const risen = (point: string): string | null =>
  /^M[1-5]$/.test(point) ? `M${Number(point.slice(1)) + 1}` : null;
