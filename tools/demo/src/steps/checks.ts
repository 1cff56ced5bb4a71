import { addDays } from '@bursar/shared-types/dates';
import type { Json } from '../client.ts';
import { pageOf } from '../papers/pdf.ts';
import type { Calendar, Stop } from '../plan/calendar.ts';
import { handling, planSetUp } from '../plan/checks.ts';
import type { CatalogueLine } from '../plan/checks.ts';
import type { RandomGenerator } from '../plan/random.ts';
import type { DemoSchool } from '../plan/trusts.ts';
import { siteTeamOf } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** A check of a site, as the list has it. */
interface Check {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly schoolId: string;
  readonly dueOn: string;
}

/** Sets up every site's checks; answers the sites' ids by school key. */
export async function setUpChecks(
  scene: Scene,
  calendar: Calendar,
  random: RandomGenerator,
): Promise<ReadonlyMap<string, string>> {
  const ed = scene.person('ed');
  const catalogue = await ed.get('estates', '/check-catalogue');
  const lines: CatalogueLine[] = catalogue.checks.map(({ code, name, every }: Json) => {
    return { code, name, months: monthsOf(every as string) };
  });
  const { items } = await ed.get('estates', '/sites?limit=200');
  const siteOf = (schoolId: string) =>
    items.find((site: Json) => site.schoolId === schoolId).id as string;
  const sites = new Map(
    scene.trust.schools.map(({ key }) => [key, siteOf(scene.schools.get(key)!)]),
  );
  await Promise.all(
    scene.trust.schools.map((school) => {
      const checks = planSetUp(school, lines, calendar, random);
      return ed.post('estates', `/sites/${sites.get(school.key)}/schedule`, {
        checks,
        ownerId: ed.id,
      });
    }),
  );
  return sites;
}

/** Whole months of an ISO 8601 duration of one unit, such as `P6M` or `P10W`. */
function monthsOf(every: string): number {
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(every)!;
  const days: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30, Y: 360 };
  return Math.floor((Number(count) * days[unit!]!) / 30);
}

/** Does what falls due before the next stop, with evidence. */
export async function doChecks(scene: Scene, stop: Stop, calendar: Calendar): Promise<void> {
  const next = calendar.stops[stop.n + 1]?.day ?? stop.day;
  // Due on the day of the next stop is early enough then.
  const until = next > stop.day ? addDays(next, -1) : stop.day;
  const due = await scene.person('ed').get('estates', `/checks?dueTo=${until}&limit=200`);
  const keyOf = new Map(
    scene.trust.schools.map((school) => [scene.schools.get(school.key), school]),
  );
  const handled = (due.items as Check[]).flatMap((check): Done[] => {
    const school = keyOf.get(check.schoolId)!;
    const how = handling(school.key, check, stop, calendar);
    return how === 'leave' ? [] : [{ school, check, passed: how === 'pass' }];
  });
  const visits = Map.groupBy(handled, ({ school }) => school);
  const retestBy = addDays(calendar.lastDay, 14);
  await Promise.all(
    [...visits].map(([school, done]) => visit(scene, school, done, stop.day, retestBy)),
  );
}

/** A check that is done, and what came of it. */
interface Done {
  readonly school: DemoSchool;
  readonly check: Check;
  readonly passed: boolean;
}

const day = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** `22 November 2026` of `2026-11-22`. */
const longDate = (date: string): string => day.format(new Date(`${date}T00:00:00Z`));

/** What is done at a school on a day: one page says what was found, and proves each of the checks. */
async function visit(
  scene: Scene,
  school: DemoSchool,
  done: readonly Done[],
  doneOn: string,
  retestBy: string,
): Promise<void> {
  const who = siteTeamOf(scene, school);
  const found = done.map(({ check, passed }) => `${check.name}: ${passed ? 'passed' : 'failed'}`);
  const page = pageOf([`Checks at ${school.name}`, `Done on ${longDate(doneOn)}`, ...found]);
  const sha256 = await who.upload('estates', `checks-${doneOn}.pdf`, 'application/pdf', page);
  for (const { check, passed } of done) {
    await who.post('estates', `/checks/${check.id}/completions`, {
      doneOn,
      result: passed ? 'passed' : 'failed',
      retestBy: passed ? null : retestBy,
      words: passed ? 'In order.' : 'Two items failed and were taken out of use.',
      evidence: [{ sha256 }],
    });
  }
}
