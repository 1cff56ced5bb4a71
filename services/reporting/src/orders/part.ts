import * as procurement from '@bursar/shared-types/events/procurement/index';
import type { Contract } from '@bursar/shared-types/contract';
import { stateOf, step } from '../read-models/index.ts';
import { purchaseOrder } from './tables.ts';
import type { orderStatuses } from './tables.ts';

type Row = typeof purchaseOrder.$inferSelect;
type Head = procurement.OrderWithdrawn;

const blank = {
  number: 0,
  year: '',
  revision: 0,
  schoolId: '',
  supplierId: '',
  raisedBy: '',
  submittedOn: null,
  needBy: null,
  net: 0n,
  gross: 0n,
  status: 'submitted',
  statusAt: '',
  delivery: 'none',
  received: 0n,
  approvedOn: null,
  sentOn: null,
  endedOn: null,
} as const;

/** An event that gives an order a status, and perhaps something else. */
const status = <B extends Head>(
  contract: Contract<B>,
  to: (typeof orderStatuses)[number],
  more: (body: B) => Partial<Row> = () => ({}),
) =>
  step<B, Row>(
    contract,
    (body) => body.orderId,
    (body, { at }) => ({ ...headOf(body), status: to, statusAt: at, ...more(body) }),
  );

const headOf = ({ number, year, revision, schoolId, supplierId, raisedBy }: Head) => {
  return { number, year, revision, schoolId, supplierId, raisedBy };
};

/** Something came, or what was said to have come is taken back. */
const delivered = <B extends procurement.GoodsReceived | procurement.ReceiptCorrected>(
  contract: Contract<B>,
  sign: bigint,
) =>
  step<B, Row>(
    contract,
    (body) => body.orderId,
    (body, { at }, before) => {
      const net = body.lines.reduce((sum, line) => sum + BigInt(line.net), 0n);
      const received = before.received + sign * net;
      const delivery = body.complete ? 'complete' : received > 0n ? 'part' : 'none';
      return { ...headOf(body), statusAt: before.statusAt || at, received, delivery };
    },
  );

/** Orders, from procurement's log alone. */
export const ordersPart = stateOf(purchaseOrder, blank, [
  status(procurement.orderSubmitted, 'submitted', ({ submittedOn, needBy, net, gross }) => {
    return { submittedOn, needBy, net: BigInt(net), gross: BigInt(gross) };
  }),
  status(procurement.orderOverBudget, 'over-budget'),
  status(procurement.orderAwaitingApproval, 'awaiting-approval'),
  status(procurement.orderReturned, 'returned'),
  status(procurement.orderWithdrawn, 'withdrawn'),
  status(procurement.orderRejected, 'rejected'),
  status(procurement.orderApproved, 'approved', ({ approvedOn }) => ({ approvedOn })),
  status(procurement.orderApprovalWithdrawn, 'awaiting-approval', () => ({ approvedOn: null })),
  status(procurement.orderSent, 'sent', ({ sentOn }) => ({ sentOn })),
  status(procurement.orderCancelled, 'cancelled', (body) => ({ endedOn: body.cancelledOn })),
  status(procurement.orderClosed, 'closed', (body) => ({ endedOn: body.closedOn })),
  delivered(procurement.goodsReceived, 1n),
  delivered(procurement.receiptCorrected, -1n),
]);
