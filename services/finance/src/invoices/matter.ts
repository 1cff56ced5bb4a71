import { approversFor, awaitingRecord, nextTier } from '@bursar/delegation';
import type { Matter, Scheme } from '@bursar/delegation';
import { clusterSchoolsOf, schemeOn } from '@bursar/organisation';
import type { Awaiting } from '@bursar/shared-types/events/fields';
import type { JudgingFacts } from './reads.ts';
import type { InvoiceRow } from './tables.ts';

type Decided = Pick<InvoiceRow, 'net' | 'gross' | 'schoolIds' | 'raisedBy' | 'decisions'>;
type Schemes = Pick<JudgingFacts, 'schemes' | 'clusters'>;

/** An invoice as the scheme of delegation sees it. */
export function matterOf(
  { net, gross, schoolIds: schools, raisedBy }: Decided,
  { clusters }: Pick<Schemes, 'clusters'>,
): Matter {
  const clusterSchools = clusterSchoolsOf(clusters, schools);
  return { category: 'invoice', net, gross, schools, clusterSchools, raisedBy };
}

/** The scheme of a version; of none, the one in force on a day. Undefined where there is none. */
export function schemeFor(
  { schemes }: Pick<Schemes, 'schemes'>,
  version: number | null,
  today: string,
): Scheme | undefined {
  const own = schemes.filter((row) => row.version === version);
  return own.length > 0 ? schemeOn(own, '9999-12-31') : schemeOn(schemes, today);
}

/** Who must decide next; null where the scheme lets nobody, and where all have decided. */
export function awaitingOf(
  invoice: Decided,
  scheme: Scheme | undefined,
  found: Pick<Schemes, 'clusters'>,
): Awaiting | null {
  if (!scheme) return null;
  const tiers = approversFor(scheme, matterOf(invoice, found));
  const next = nextTier(tiers, invoice.decisions);
  return next ? awaitingRecord(next, tiers) : null;
}
