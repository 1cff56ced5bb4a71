import { orderDocuments, orderStates, progresses } from '@bursar/shared-types/codes/procurement';
import { BusinessDate } from '@bursar/shared-types/dates';
import { Awaiting, Decision } from '@bursar/shared-types/events/fields';
import { BudgetPosition } from '@bursar/shared-types/events/finance/reservation';
import { penceJson } from '@bursar/shared-types/money';
import { z } from 'zod';
import { SupplierState } from '../suppliers/index.ts';

const pence = penceJson.nullable().describe('Pence; null while it cannot be worked out');
const amounts = { net: pence, vat: pence, irrecoverableVat: pence, gross: pence };
const Person = z.string().describe('User id');
const Progress = z.enum(progresses);

const Line = z.object({
  line: z.int(),
  description: z.string(),
  quantity: z.string(),
  unitPrice: penceJson.nullable(),
  account: z.string(),
  costCentre: z.string().nullable(),
  fund: z.string(),
  schoolId: z.string().describe('Whose budget pays'),
  vatCode: z.string(),
  ...amounts,
  received: z.string(),
  invoiced: z.string(),
});

const Step = z.object({
  version: z.int(),
  revision: z.int(),
  move: z.string(),
  fromState: z.enum(orderStates),
  toState: z.enum(orderStates),
  at: z.string(),
  by: Person.describe('User id, or system for what finance answered'),
  principal: Person.nullable().describe('For whom, through cover'),
  note: z.string().nullable().describe('The question or the reason'),
  decision: Decision.nullable(),
  invoice: z
    .object({ invoiceId: z.string(), state: z.string() })
    .nullable()
    .describe('Of an invoice’s step: which, and where it stood then'),
});

/** An order with all that a decision on it, or a question about it, needs. */
export const OrderView = z.object({
  id: z.string(),
  reference: z.string().nullable(),
  year: z.string().nullable(),
  state: z.enum(orderStates),
  revision: z.int(),
  version: z.int(),
  schoolId: z.string(),
  supplierId: z.string().nullable(),
  supplier: z
    .object({ name: z.string(), state: SupplierState, approvedUntil: BusinessDate.nullable() })
    .nullable(),
  purpose: z.string().nullable(),
  needBy: BusinessDate.nullable(),
  delivery: z.object({ schoolId: z.string(), note: z.string().nullable() }),
  ...amounts,
  raisedBy: Person,
  raisedAt: z.string(),
  involved: z.array(Person).describe('They may not decide on it'),
  submittedOn: BusinessDate.nullable(),
  approvedOn: BusinessDate.nullable(),
  sentOn: BusinessDate.nullable(),
  endedOn: BusinessDate.nullable(),
  deliveryStatus: Progress,
  invoicingStatus: Progress,
  held: penceJson.describe('Pence that finance holds for it now'),
  money: z
    .array(
      z.object({
        schoolId: z.string(),
        fund: z.string(),
        account: z.string(),
        reserved: penceJson,
        released: penceJson,
      }),
    )
    .describe('What finance reserved and took off that again, by budget line'),
  budget: z
    .object({
      answer: z.enum(['reserved', 'refused']),
      at: z.string(),
      lines: z.array(BudgetPosition),
    })
    .nullable()
    .describe('The budget lines as finance found them when it answered last'),
  lines: z.array(Line),
  moves: z.array(z.string()).describe('What can be done with it from where it stands'),
  waitsFor: Awaiting.extend({ since: z.string(), people: z.array(Person) }).nullable(),
  you: z.object({
    mayDecide: z.boolean(),
    why: z.string().nullable().describe('Why not'),
    limit: penceJson.nullable().describe('Up to what you decide alone; null: no limit'),
    schemeVersion: z.int().nullable(),
    basis: z.enum(['net', 'gross']).nullable().describe('What of the order the limit is of'),
    mayWithdrawApproval: z.boolean().describe('You gave the last approval, and it is not sent yet'),
  }),
  documents: z.array(z.object({ sha256: z.string(), kind: z.enum(orderDocuments) })),
  invoices: z.array(
    z.object({ invoiceId: z.string(), state: z.string(), net: penceJson, gross: penceJson }),
  ),
  history: z.array(Step),
  events: z.array(
    z.object({
      position: z.string().describe('Its place in the log: procurement#12'),
      id: z.string(),
      type: z.string(),
      at: z.string(),
      actor: z.string(),
      hash: z.string(),
    }),
  ),
});
export type OrderView = z.output<typeof OrderView>;
