import { limitFor, mayDecide } from '@bursar/delegation';
import type { orgCluster, orgScheme } from '@bursar/organisation';
import type { Context } from '@bursar/service-kit';
import type { HeldRow } from '@bursar/service-kit/access-tables';
import { penceToJson } from '@bursar/shared-types/money';
import { formatQuantity } from '../quantity.ts';
import { standingOn, supplierOf } from '../suppliers/index.ts';
import type { supplier } from '../suppliers/index.ts';
import { matterOf } from './approval.ts';
import { peopleWhoMayDecide } from './may-decide.ts';
import { heldTotal } from './order-money.ts';
import { currentLines, orderToDecide } from './order-record.ts';
import { approvalToWithdraw } from './withdrawal.ts';
import type { LineRow, OrderRow, StepRow } from './order-record.ts';
import { schemeOf } from './order-scheme.ts';
import type { OrderView } from './order-view.ts';
import { isEditable, movesFrom, stateAfter } from './states.ts';
import type { orderHold, orderInvoice } from './tables.ts';
import { typedLines } from './typed-lines.ts';

/** An event of an order, as it stands in the log. */
export interface LoggedOrderEvent {
  readonly seq: string;
  readonly id: string;
  readonly type: string;
  readonly at: string;
  readonly actor: string;
  readonly hash: string;
}

/** What is known of an order beside its row. */
interface Found {
  readonly holders: readonly HeldRow[];
  readonly lines: readonly LineRow[];
  readonly steps: readonly StepRow[];
  readonly supplier: typeof supplier.$inferSelect | null;
  readonly holds: readonly (typeof orderHold.$inferSelect)[];
  readonly invoices: readonly (typeof orderInvoice.$inferSelect)[];
  readonly schemes: readonly (typeof orgScheme.$inferSelect)[];
  readonly clusters: readonly (typeof orgCluster.$inferSelect)[];
  readonly events: readonly LoggedOrderEvent[];
}

const json = (pence: bigint | null) => (pence === null ? null : penceToJson(pence));

/** An order as it is shown to somebody. */
export function viewOf(row: OrderRow, found: Found, ctx: Context): OrderView {
  const history = found.steps.toSorted((a, b) => a.version - b.version);
  const { draft, deliverTo, delivery, invoicing } = row;
  const standing = found.supplier && standingOn(supplierOf(found.supplier, []), ctx.today);
  return {
    ...row,
    net: json(row.net),
    vat: json(row.vat),
    irrecoverableVat: json(row.irrecoverableVat),
    gross: json(row.gross),
    supplier:
      found.supplier && standing
        ? {
            name: found.supplier.name,
            state: standing.state,
            approvedUntil: found.supplier.approvedUntil,
          }
        : null,
    delivery: { schoolId: deliverTo, note: draft.delivery.note || null },
    deliveryStatus: delivery,
    invoicingStatus: invoicing,
    held: penceToJson(heldTotal(found.holds)),
    money: found.holds.map(({ schoolId, fund, account, reserved, released }) => {
      return {
        schoolId,
        fund,
        account,
        reserved: penceToJson(reserved),
        released: penceToJson(released),
      };
    }),
    budget: budgetOf(history),
    lines: isEditable(row.state)
      ? typedLines(draft, ctx.today)
      : currentLines(row, found.lines).map(lineOf),
    moves: [...movesFrom(row.state)],
    ...deciding(row, found, history, ctx),
    documents: documentsOf(row, history),
    invoices: found.invoices.map(({ invoiceId, state, net, gross }) => {
      return { invoiceId, state, net: penceToJson(net), gross: penceToJson(gross) };
    }),
    history: history.map((step) => ({ ...step, invoice: invoiceIn(step) })),
    events: found.events.map(({ seq, ...event }) => ({ position: `procurement#${seq}`, ...event })),
  };
}

/** The invoice that a step of the history is about. */
function invoiceIn({ figures }: StepRow): OrderView['history'][number]['invoice'] {
  if (figures?.kind !== 'invoice') return null;
  const { invoiceId, state } = figures;
  return { invoiceId, state };
}

function lineOf({ received, invoiced, ...line }: LineRow): OrderView['lines'][number] {
  return {
    ...line,
    unitPrice: penceToJson(line.unitPrice),
    net: penceToJson(line.net),
    vat: penceToJson(line.vat),
    irrecoverableVat: penceToJson(line.irrecoverableVat),
    gross: penceToJson(line.gross),
    received: formatQuantity(received),
    invoiced: formatQuantity(invoiced),
  };
}

/** The figures of finance's last answer. */
function budgetOf(history: readonly StepRow[]): OrderView['budget'] {
  const answer = history.findLast(({ move }) => move === 'reserved' || move === 'refused');
  if (answer?.figures?.kind !== 'budget') return null;
  const { move, at, figures } = answer;
  return { answer: move as 'reserved' | 'refused', at, lines: figures.lines };
}

/** The steps after which it waits for an approver. */
const asksAnApprover: readonly string[] = ['reserved', 'endorse', 'unapprove'];

/** Whom it waits for, and whether the reader is among them. */
function deciding(
  row: OrderRow,
  found: Found,
  history: readonly StepRow[],
  { actor }: Context,
): Pick<OrderView, 'waitsFor' | 'you'> {
  if (row.schemeVersion === null) {
    return {
      waitsFor: null,
      you: {
        mayDecide: false,
        why: 'order-state',
        limit: 0,
        schemeVersion: null,
        basis: null,
        mayWithdrawApproval: false,
      },
    };
  }
  const scheme = schemeOf(row, found.schemes);
  const waiting = orderToDecide(row, found.steps, found.clusters);
  const matter = matterOf(waiting);
  const verdict = mayDecide(actor, matter, scheme, waiting.approvals);
  const rule = limitFor(scheme, matter, actor.grants);
  const isWaiting = row.state === 'Waiting for approval';
  const since = history.findLast(({ move }) => asksAnApprover.includes(move))?.at;
  return {
    waitsFor:
      row.awaiting && since !== undefined
        ? { ...row.awaiting, since, people: peopleWhoMayDecide(waiting, scheme, found.holders) }
        : null,
    you: {
      mayDecide: isWaiting && verdict.ok,
      why: !isWaiting ? 'order-state' : verdict.ok ? null : verdict.reason,
      limit: rule ? json(rule.upTo) : 0,
      schemeVersion: scheme.version,
      basis: scheme.basis,
      mayWithdrawApproval: mayWithdraw(row, found, actor),
    },
  };
}

const mayWithdraw = (row: OrderRow, { lines, steps }: Found, actor: Context['actor']): boolean =>
  stateAfter(row.state, 'unapprove') !== null &&
  'decision' in approvalToWithdraw(row, { lines, steps }, actor.id);

function documentsOf(row: OrderRow, history: readonly StepRow[]): OrderView['documents'] {
  const notes = history.flatMap(({ figures }) =>
    figures?.kind === 'receipt' && figures.documentSha256 !== null ? [figures.documentSha256] : [],
  );
  return [
    ...row.draft.attachments.map((sha256) => ({ sha256, kind: 'attachment' as const })),
    ...(row.documentSha256 === null
      ? []
      : [{ sha256: row.documentSha256, kind: 'order' as const }]),
    ...notes.map((sha256) => ({ sha256, kind: 'delivery note' as const })),
  ];
}
