import { businessDate, insertRows } from '@bursar/service-kit';
import { statementOf } from '@bursar/service-kit/database/statements';
import { file } from '@bursar/service-kit/files';
import { inTransaction } from '@bursar/service-kit/subscriptions/positions';
import { sha256Hex } from '@bursar/shared-types/chain';
import { addDays } from '@bursar/shared-types/dates';
import { ServiceUnderTest } from '@bursar/test-kit';
import type { Caller } from '@bursar/test-kit';
import { bankHolidayOn } from '../calendar/index.ts';
import { estates } from '../service.ts';

const DAY = 86_400_000;

/** The service, its clock on a working Monday morning to come. */
export async function startEstates(): Promise<ServiceUnderTest> {
  const service = await ServiceUnderTest.start(estates);
  toMondayMorning(service);
  return service;
}

/** Moves the clock on to the next Monday that is no bank holiday, a quarter to nine or to ten. */
export function toMondayMorning({ clock }: ServiceUnderTest): void {
  let day = addDays(businessDate(clock.now()), 1);
  while (new Date(day).getUTCDay() !== 1 || bankHolidayOn(day)) day = addDays(day, 1);
  const at = Date.parse(`${day}T08:45:00.000Z`);
  clock.moveTo(clock.offset + at - clock.now().getTime());
}

/** The service's business date. */
export const today = (service: ServiceUnderTest) => businessDate(service.clock.now());

/** Moves the clock on by days. */
export const passDays = (service: ServiceUnderTest, days: number) =>
  service.clock.moveTo(service.clock.offset + days * DAY);

/** Moves the clock on by minutes. */
export const passMinutes = (service: ServiceUnderTest, minutes: number) =>
  service.clock.moveTo(service.clock.offset + minutes * 60_000);

/** A trust with a school and its site, and the people who look after it. */
export interface Desk {
  readonly trustId: string;
  readonly schoolId: string;
  readonly siteId: string;
  /** Estates lead of the trust. */
  readonly lead: Caller;
  /** Site manager of the school. */
  readonly caretaker: Caller;
  /** Office manager of the school. */
  readonly office: Caller;
}

/** A new trust with all that. */
export async function deskOf(service: ServiceUnderTest): Promise<Desk> {
  const trustId = await service.trust();
  const schoolId = await service.school(trustId);
  const lead = await service.user(trustId, ['estates-lead']);
  const caretaker = await service.user(trustId, ['site-manager'], schoolId);
  const office = await service.user(trustId, ['office-manager'], schoolId);
  await service.runtime.settle();
  const sites = (await lead.get('/sites')).body.items as { id: string }[];
  return { trustId, schoolId, siteId: sites[0]!.id, lead, caretaker, office };
}

/** Files that have been uploaded, one for each text; their digests. */
export async function uploads(
  service: ServiceUnderTest,
  trustId: string,
  ...texts: string[]
): Promise<string[]> {
  const rows = texts.map((text) => ({
    trustId,
    sha256: sha256Hex(text),
    mediaType: 'image/jpeg',
    bytes: Buffer.from(text),
    uploadedBy: 'test',
    at: service.clock.now(),
  }));
  const write = insertRows(file, rows, { ifNew: true });
  await inTransaction(service.runtime.engine.pool, [trustId], [statementOf(write as never)]);
  return rows.map(({ sha256 }) => sha256);
}

/** Sets up one check of a desk's site to be due in some days; its id, version and open occurrence. */
export async function checkDue(
  service: ServiceUnderTest,
  { lead, siteId }: Pick<Desk, 'lead' | 'siteId'>,
  code: string,
  days: number,
) {
  const checks = [{ code, dueOn: addDays(today(service), days) }];
  const reply = await lead.post(`/sites/${siteId}/schedule`, { checks });
  if (reply.status !== 201) throw new Error(reply.text);
  const { items } = (await lead.get(`/checks?site=${siteId}&code=${code}`)).body;
  return items[0] as { id: string; checkId: string; dueOn: string; version: number; state: string };
}

/** The service's events of one type, without what every event of its kind repeats. */
export async function told(service: ServiceUnderTest, trustId: string, type: string) {
  return (await service.emitted(trustId)).filter((event) => event.type === `estates.${type}`);
}
