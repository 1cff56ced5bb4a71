import { approversFor, holds, limitFor } from './approvers.ts';
import { approver, finance, office, order, own, scheme, trustee } from './samples.ts';

/** The roles of each tier, such as `approver > finance-lead`. */
function tiersFor(pounds: number, basis: 'net' | 'gross' = 'net'): string {
  return approversFor({ ...scheme, basis }, order(pounds))
    .map(({ anyOf }) => anyOf.map(({ role }) => role).join(' or '))
    .join(' > ');
}

test('the amount says who decides: each band of the scheme up to its limit (F7)', () => {
  expect(tiersFor(0)).toBe('approver');
  expect(tiersFor(5_000)).toBe('approver');
  expect(tiersFor(5_001)).toBe('finance-lead');
  expect(tiersFor(25_000)).toBe('finance-lead');
  expect(tiersFor(25_001)).toBe('approver > finance-lead > trustee');
});

test('the scheme says whether VAT counts towards a limit (F7)', () => {
  expect(tiersFor(4_500, 'net')).toBe('approver');
  expect(tiersFor(4_500, 'gross')).toBe('finance-lead');
});

test('a credit is measured by its size: it does not slip under a limit (F7)', () => {
  expect(tiersFor(-30_000)).toBe('approver > finance-lead > trustee');
});

test('nobody decides above the last band, or on a category that the scheme does not have (F7)', () => {
  const capped = { ...scheme, rules: scheme.rules.filter((rule) => rule.upTo !== null) };
  expect(approversFor(capped, order(25_001))).toEqual([]);
  expect(approversFor(scheme, order(1, { category: 'write-off' }))).toEqual([]);
});

test('someone’s limit is what they decide alone, not what they decide with others (F7)', () => {
  expect(limitFor(scheme, order(1), approver.grants)?.upTo).toBe(5_000_00n);
  expect(limitFor(scheme, order(1), finance.grants)?.upTo).toBe(25_000_00n);
  expect(limitFor(scheme, order(1), trustee.grants)).toBeUndefined();
  expect(limitFor(scheme, order(1), office.grants)).toBeUndefined();
});

test('a role counts where it is held: at every school concerned, or over its whole cluster (F6)', () => {
  const [atSchool] = scheme.rules;
  const atCluster = { ...atSchool!, at: 'cluster' as const };
  const atTrust = { ...atSchool!, at: 'trust' as const };
  const oakAndAsh = order(1, { schools: ['oak', 'ash'] });
  const ofTheTrust = order(1, { schools: [], clusterSchools: null });
  expect(holds([own('approver', 'oak')], atSchool!, order(1))).toBe(true);
  expect(holds([own('approver', 'ash')], atSchool!, order(1))).toBe(false);
  expect(holds([own('approver', 'oak')], atSchool!, oakAndAsh)).toBe(false);
  expect(holds([own('approver', 'oak'), own('approver', 'ash')], atSchool!, oakAndAsh)).toBe(true);
  expect(holds([own('approver', 'oak')], atCluster, order(1))).toBe(false);
  expect(holds([own('approver', 'oak', 'ash')], atCluster, order(1))).toBe(true);
  expect(holds([own('approver', 'oak', 'ash')], atTrust, order(1))).toBe(false);
  expect(holds([own('approver', 'oak', 'ash')], atSchool!, ofTheTrust)).toBe(false);
  expect(holds([own('approver')], atTrust, ofTheTrust)).toBe(true);
});
