import { approversFor, awaitingRecord } from '@bursar/delegation';
import type { Matter } from '@bursar/delegation';
import { clusterSchoolsOf, schemeOn } from '@bursar/organisation';
import type { orgCluster, orgScheme } from '@bursar/organisation';
import { accept, refuse } from '@bursar/service-kit';
import type { Context, Decision } from '@bursar/service-kit';
import type { Awaiting } from '@bursar/shared-types/events/fields';
import { limitOfAuthor } from '../author-limit.ts';
import { approvalNeeded, journalTotal } from '../journal.ts';
import type { Journal } from '../journal.ts';
import { nobodyMayApprove } from './problems.ts';

type Schemes = readonly (typeof orgScheme.$inferSelect)[];
type Clusters = readonly (typeof orgCluster.$inferSelect)[];

/** What becomes of a journal that its author hands in. */
export type Submission =
  | { readonly kind: 'post' }
  | { readonly kind: 'await'; readonly schemeVersion: number; readonly awaiting: Awaiting };

/** A journal of this size at these schools as the scheme of delegation sees it. */
export function matterOf(
  {
    total,
    schoolIds,
    raisedBy,
  }: { total: bigint; schoolIds: readonly string[]; raisedBy: readonly string[] },
  clusters: Clusters,
): Matter {
  return {
    category: 'journal',
    net: total,
    gross: total,
    schools: schoolIds,
    clusterSchools: clusterSchoolsOf(clusters, schoolIds),
    raisedBy,
  };
}

/**
 * Whether its author posts a journal at once, or who approves it first by the scheme in force
 * today (F7). Refused where the scheme names nobody for so much.
 */
export function submissionOf(
  journal: Journal,
  { schemes, clusters }: { readonly schemes: Schemes; readonly clusters: Clusters },
  ctx: Context,
): Decision<Submission> {
  if (!approvalNeeded(journal, limitOfAuthor(schemes, journal, ctx)))
    return accept({ kind: 'post' });
  const scheme = schemeOn(schemes, ctx.today)!;
  const total = journalTotal(journal);
  const schoolIds = [...new Set(journal.lines.map((line) => line.schoolId))];
  const tiers = approversFor(
    scheme,
    matterOf({ total, schoolIds, raisedBy: [ctx.actor.id] }, clusters),
  );
  const [first] = tiers;
  if (!first) return refuse(nobodyMayApprove(total));
  const awaiting = awaitingRecord(first, tiers);
  return accept({ kind: 'await', schemeVersion: scheme.version, awaiting });
}
