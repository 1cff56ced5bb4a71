import type { Feature } from '@bursar/service-kit';
import { cancelOrder } from './cancel-order.ts';
import { changeOrder } from './change-order.ts';
import { closeOrder } from './close-order.ts';
import { copyOrder } from './copy-order.ts';
import { decideOrder } from './decide-order.ts';
import { discardDraft } from './discard-draft.ts';
import { getOrder } from './get-order.ts';
import { listApprovals, listOrders } from './list-orders.ts';
import { onBudgetAnswer } from './on-budget-answer.ts';
import { onInvoice } from './on-invoice.ts';
import { raiseOrder } from './raise-order.ts';
import { sendOrder } from './send-order.ts';
import { answerOrder, submitOrder } from './submit-order.ts';
import { withdrawApproval } from './withdraw-approval.ts';
import { withdrawOrder } from './withdraw-order.ts';

/** Orders: from a school's draft to the supplier's copy and to their end. */
export const orders: Feature = {
  routes: [
    raiseOrder,
    changeOrder,
    discardDraft,
    copyOrder,
    submitOrder,
    answerOrder,
    decideOrder,
    withdrawApproval,
    withdrawOrder,
    cancelOrder,
    closeOrder,
    getOrder,
    listOrders,
    listApprovals,
  ],
  subscriptions: [onBudgetAnswer, onInvoice],
  plugin: sendOrder,
};
