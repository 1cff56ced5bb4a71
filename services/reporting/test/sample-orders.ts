import {
  addDays,
  goodsReceived,
  invoiceApproved,
  invoiceCaptured,
  invoiceMatched,
  invoicePosted,
  monthOf,
  orderApproved,
  orderAwaitingApproval,
  orderRejected,
  orderSent,
  orderSubmitted,
  orderWithdrawn,
  receiptCorrected,
  yearOf,
} from '@bursar/shared-types';
import { journalLine, postJournal } from './sample-journals.ts';
import type { Decision, GoodsReceived } from '@bursar/shared-types';
import type { SampleTrust } from './sample-trust.ts';

type Head = ReturnType<typeof headOf>;

/** Raises an order and lets it go as far as chance will have it: up to the ledger. */
export function orderLife(trust: SampleTrust): void {
  const { logs, random, users } = trust;
  const head = headOf(trust);
  const line = lineOf(trust, head.schoolId);
  const reserve = [
    { schoolId: head.schoolId, fund: line.fund, account: line.account, amount: line.net },
  ];
  const { net, vat, irrecoverableVat, gross } = line;
  const amounts = { net, vat, irrecoverableVat, gross };
  const days = { needBy: addDays(logs.today, 30) };
  const shared = { ...head, ...days, ...amounts, lines: [line], reserve };
  const more = {
    submittedOn: logs.today,
    deliverToSchoolId: head.schoolId,
    purposeSha256: null,
    attachments: [],
  };
  const first = logs.emit(orderSubmitted, { ...shared, ...more }, head.raisedBy);
  if (random.chance(8)) return void logs.emit(orderWithdrawn, head, head.raisedBy);

  const decision = decisionOn(trust, net);
  const reservationId = random.id();
  const awaiting = { tier: 1, tiers: 1, anyOf: [{ role: 'approver', at: 'school' as const }] };
  const waits = { reservationId, net, gross, schemeVersion: 3, awaiting, decisions: [] };
  logs.emit(orderAwaitingApproval, { ...head, ...waits }, 'reserve-order', first.id);
  if (random.chance(8)) {
    const rejected = { ...head, decision, reasonSha256: random.sha256() };
    return void logs.emit(orderRejected, rejected, decision.by);
  }
  const approval = { reservationId, approvedOn: logs.today, decisions: [decision] };
  logs.emit(orderApproved, { ...shared, ...approval }, decision.by);
  const sent = { ...head, sentOn: logs.today, documentSha256: random.sha256() };
  logs.emit(orderSent, sent, 'send-order');
  if (random.chance(20)) return;
  receive(trust, head, line);
  if (random.chance(75)) invoice(trust, head, line, decision, users[4]!);
}

type Line = ReturnType<typeof lineOf>;

/** The latest receipt said too much: some of it is taken back. */
export function correctReceipt({ logs, random, users }: SampleTrust): void {
  const event = logs.log('procurement').findLast(({ type }) => type === goodsReceived.type);
  if (!event) return;
  const {
    lines,
    receiptId,
    receivedOn: _on,
    receivedBy: _by,
    documentSha256: _doc,
    ...head
  } = JSON.parse(event.body) as GoodsReceived;
  const body = {
    ...head,
    receiptId: random.id(),
    corrects: receiptId,
    correctedOn: logs.today,
    correctedBy: users[3]!,
    lines: [{ line: 1, quantity: '1', net: Math.min(100, lines[0]!.net) }],
    complete: false,
    reasonSha256: random.sha256(),
  };
  logs.emit(receiptCorrected, body, users[3]!);
}

function receive({ logs, random, users }: SampleTrust, head: Head, line: Line): void {
  const receipt = {
    receiptId: random.id(),
    receivedOn: logs.today,
    receivedBy: random.pick(users),
  };
  const lines = [{ line: 1, quantity: line.quantity, net: line.net }];
  const body = { ...head, ...receipt, lines, complete: true, documentSha256: null };
  logs.emit(goodsReceived, body, receipt.receivedBy);
}

function invoice(trust: SampleTrust, head: Head, line: Line, decision: Decision, by: string): void {
  const { logs, random } = trust;
  const { net, vat, irrecoverableVat, gross, schoolId, fund, account } = line;
  const amounts = { net, vat, irrecoverableVat, gross };
  const about = { invoiceId: random.id(), supplierId: head.supplierId, orderId: head.orderId };
  const { unitPrice: _unitPrice, textSha256: _text, ...where } = line;
  const lines = [{ ...where, orderLine: 1 }];
  const dueOn = addDays(logs.today, 30);
  const dates = { date: logs.today, receivedOn: logs.today, dueOn };
  const papers = { referenceSha256: random.sha256(), documentSha256: null, capturedBy: by };
  logs.emit(invoiceCaptured, { ...about, ...papers, ...dates, ...amounts, lines }, by);
  const receiptIds = [random.id()];
  const match = { receiptIds, net, difference: -random.below(100), tolerance: 1000 };
  const matched = [{ line: 1, orderLine: 1, quantity: line.quantity }];
  logs.emit(invoiceMatched, { ...about, ...match, lines: matched }, 'match-invoice');
  const approved = { ...about, schoolIds: [schoolId], capturedBy: by, ...amounts };
  logs.emit(invoiceApproved, { ...approved, decisions: [decision] }, decision.by);
  const [journalId] = postJournal(trust, {
    source: 'invoice',
    sourceId: about.invoiceId,
    lines: [
      journalLine(1, account, schoolId, fund, net),
      journalLine(2, '215000', schoolId, fund, vat),
      journalLine(3, '210000', schoolId, fund, -gross),
    ],
  });
  const posting = { month: monthOf(logs.today), year: yearOf(logs.today), date: logs.today, dueOn };
  logs.emit(
    invoicePosted,
    { ...about, receiptIds, journalId, ...posting, ...amounts, lines },
    'post-invoice',
  );
}

function headOf({ logs, random, schools, suppliers, users, numbers }: SampleTrust) {
  numbers.order += 1;
  return {
    orderId: random.id(),
    number: numbers.order,
    year: yearOf(logs.today),
    revision: 1,
    schoolId: random.pick(schools),
    supplierId: random.pick(suppliers),
    raisedBy: random.pick(users),
  };
}

function lineOf({ random }: SampleTrust, schoolId: string) {
  const [count, unitPrice] = [random.between(1, 40), random.between(100, 90_000)];
  const net = count * unitPrice;
  const vat = Math.floor(net / 5);
  return {
    line: 1,
    quantity: String(count),
    unitPrice,
    account: '615000',
    costCentre: 'ADM',
    fund: random.pick(['GAG', 'UNR']),
    schoolId,
    taxCode: 'S',
    net,
    vat,
    irrecoverableVat: 0,
    gross: net + vat,
    textSha256: random.sha256(),
  };
}

function decisionOn({ logs, random, users }: SampleTrust, amount: number): Decision {
  return {
    by: random.pick(users),
    principalId: null,
    role: 'approver',
    at: 'school',
    tier: 1,
    tiers: 1,
    schemeVersion: 3,
    basis: 'net',
    amount,
    limit: 5_000_000,
    assignmentSeq: 12,
    decidedAt: logs.now,
  };
}
