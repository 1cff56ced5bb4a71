import { approversFor, mayDecide } from '@bursar/delegation';
import type { Actor, Decided, Matter, Permit, Refusal, Scheme, Tier } from '@bursar/delegation';
import type { OrderState } from '@bursar/shared-types/codes/procurement';
import { formatPence } from '@bursar/shared-types/money';
import { fault } from '../fault.ts';
import type { Fault } from '../fault.ts';
import { stateAfter } from './states.ts';

/** What an approver decides on, as it stands. */
export interface OrderToDecide {
  readonly state: OrderState;
  /** Grows with every change; a decision is for the version its maker saw. */
  readonly version: number;
  /** The category by which the scheme sets limits: `order` unless the trust has finer ones. */
  readonly category: string;
  readonly net: bigint;
  readonly gross: bigint;
  /** The school that raised it and every school whose budget bears a line. */
  readonly schools: readonly string[];
  /** All schools of the clusters of those; null where one is in no cluster. */
  readonly clusterSchools: readonly string[] | null;
  /** Everyone who raised or changed it, and everyone for whom they did so through cover. */
  readonly raisedBy: readonly string[];
  /** The approvals of this revision so far. */
  readonly approvals: readonly Decided[];
}

/** What the approver says. */
export interface VerdictInput {
  readonly verdict: 'approve' | 'return' | 'reject';
  /** The question or the reason; needed to return and to reject. */
  readonly comment: string | null;
  /** The version on the approver's screen (If-Match). */
  readonly seenVersion: number;
}

/** The move that the decision makes, and the leave by which it is made, kept for ever (F7). */
export interface OrderDecision {
  readonly move: 'endorse' | 'approve' | 'return' | 'reject';
  readonly permit: Permit;
}

/** Why somebody may not decide so; above their limit, with what they decide alone in pence. */
export interface RefusedDecision extends Fault {
  readonly limit?: bigint;
}

/**
 * Decides on an order by the version of the scheme in force when it was submitted. Refuses when
 * the order has changed since the approver looked, when it does not wait for approval, and when
 * the scheme does not let them: whoever raised an order never decides on it, in no one's name.
 * Only the last tier approves; an earlier one hands on.
 */
export function decideOrder(
  order: OrderToDecide,
  { verdict, comment, seenVersion }: VerdictInput,
  actor: Actor,
  scheme: Scheme,
): OrderDecision | RefusedDecision {
  if (seenVersion !== order.version) {
    return fault(
      'changed-since',
      '',
      'The order has changed since you opened it.',
      'See what changed, then decide on it as it is now.',
    );
  }
  if (stateAfter(order.state, verdict) === null) {
    return fault(
      'order-state',
      '',
      `The order is ${order.state}; nothing is asked of an approver.`,
      'Look at where it stands now.',
    );
  }
  const permit = mayDecide(actor, matterOf(order), scheme, order.approvals);
  if (!permit.ok) return refusalFault(permit, order, scheme);
  if (verdict !== 'approve' && !comment?.trim()) {
    return fault(
      'no-reason',
      '/comment',
      `Whoever raised the order will ask why it was ${verdict === 'return' ? 'returned' : 'rejected'}.`,
      'Enter the question or the reason.',
    );
  }
  const move = verdict === 'approve' && !permit.complete ? 'endorse' : verdict;
  return { move, permit };
}

/**
 * The fault of an order for which the scheme names nobody, or only such as may not decide on orders
 * at all (`deciders` are the roles that may): submitted, it would wait for ever. Null where somebody
 * decides in every tier.
 */
export function nobodyApproves(
  order: Omit<OrderToDecide, 'state' | 'version' | 'approvals'>,
  scheme: Scheme,
  deciders: readonly string[],
): Fault | null {
  const tiers = approversFor(scheme, matterOf(order));
  const isDecided = ({ anyOf }: Tier) => anyOf.some(({ role }) => deciders.includes(role));
  if (tiers.length > 0 && tiers.every(isDecided)) return null;
  const amount = scheme.basis === 'net' ? order.net : order.gross;
  return fault(
    'no-approver',
    '',
    `Version ${scheme.version} of the scheme of delegation names nobody who decides on an order of ${formatPence(amount)} ${scheme.basis}.`,
    'Ask the administrator to add a limit, or order less.',
  );
}

/** An order as the rules of the scheme see it. */
export function matterOf(order: Omit<OrderToDecide, 'state' | 'version' | 'approvals'>): Matter {
  const { category, net, gross, schools, clusterSchools, raisedBy } = order;
  return { category, net, gross, schools, clusterSchools, raisedBy };
}

/** The scheme's refusal in the words of an order. Its code is the reason. */
function refusalFault(refusal: Refusal, order: OrderToDecide, scheme: Scheme): RefusedDecision {
  const amount = formatPence(scheme.basis === 'net' ? order.net : order.gross);
  const { detail, mend } = refusalWords[refusal.reason](amount, formatPence(refusal.limit));
  const wrong = fault(refusal.reason, '', detail, mend + waitsFor(refusal));
  return refusal.reason === 'above-limit' ? { ...wrong, limit: refusal.limit } : wrong;
}

const refusalWords: Readonly<
  Record<Refusal['reason'], (amount: string, limit: string) => { detail: string; mend: string }>
> = {
  'own-matter': () => ({
    detail: 'You, or someone you cover for, raised or changed this order.',
    mend: 'Someone else must decide.',
  }),
  'already-decided': () => ({
    detail: 'This order has had your decision, in your own name or for someone you cover.',
    mend: 'One person decides once.',
  }),
  'not-your-turn': () => ({
    detail: 'Another tier decides on this order before or after you.',
    mend: 'Wait for it to reach you.',
  }),
  'above-limit': (amount, limit) => ({
    detail: `The order of ${amount} is above your limit of ${limit}.`,
    mend: 'Someone with a higher limit must decide.',
  }),
  'no-role-here': () => ({
    detail: 'You hold no role that decides on orders of this amount at these schools.',
    mend: 'Leave it to those who do.',
  }),
};

function waitsFor({ awaiting }: Refusal): string {
  if (awaiting === null) return '';
  const who = [...new Set(awaiting.anyOf.map(({ role, at }) => `${role} of the ${at}`))];
  return ` It waits for: ${who.join(' or ')}.`;
}
