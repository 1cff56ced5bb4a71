import type { Scene } from '../scene.ts';

/** What is counted, by whom and where: the services' own lists say how many there are. */
const counted: readonly (readonly [what: string, who: string, service: string, path: string])[] = [
  ['schools', 'adele', 'directory', '/schools?kind=school'],
  ['users', 'adele', 'directory', '/users'],
  ['journals', 'farah', 'finance', '/journals'],
  ['orders', 'priya', 'procurement', '/orders'],
  ['receipts', 'priya', 'procurement', '/receipts'],
  ['invoices', 'farah', 'finance', '/invoices'],
  ['people', 'helen', 'hr-payroll', '/people'],
  ['posts', 'helen', 'hr-payroll', '/posts'],
  ['pay runs', 'helen', 'hr-payroll', '/pay-runs'],
  ['tickets', 'ed', 'estates', '/tickets'],
  ['checks', 'ed', 'estates', '/checks'],
  ['overdue checks', 'ed', 'estates', '/checks?state=Overdue'],
  ['risks', 'ruth', 'risk', '/risks?state=Live'],
  [
    'risks past appetite',
    'ruth',
    'risk',
    '/risks?state=Live&standing=Above%20appetite&standing=Above%20tolerance',
  ],
  ['requests of the auditor', 'max', 'reporting', '/audit-requests'],
  ['extracts', 'max', 'reporting', '/extracts'],
];

/** How many there are of everything that was loaded, as the services answer. */
export async function countAll({ person }: Scene): Promise<ReadonlyMap<string, number>> {
  const counts = await Promise.all(
    counted.map(async ([what, who, service, path]): Promise<[string, number]> => {
      const one = `${path}${path.includes('?') ? '&' : '?'}limit=1`;
      const { count } = await person(who).get(service, one);
      return [what, (count.exact ?? count.atLeast) as number];
    }),
  );
  return new Map(counts);
}
