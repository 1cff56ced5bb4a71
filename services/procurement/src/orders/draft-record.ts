import { orgSchool } from '@bursar/organisation';
import { db, lookup } from '@bursar/service-kit';
import type { FactsOf } from '@bursar/service-kit';
import { file } from '@bursar/service-kit/files';
import { yearOf } from '@bursar/shared-types/dates';
import { maxPence } from '@bursar/shared-types/money';
import { and, eq, inArray } from 'drizzle-orm';
import { account, recoveryOf } from '../chart/index.ts';
import { fault, when } from '../fault.ts';
import type { Fault } from '../fault.ts';
import { supplier } from '../suppliers/index.ts';
import { decidingSchools, priceLine, totalsOf } from './order.ts';
import { orderInputOf } from './order-input.ts';
import type { OrderChange, OrderDraft } from './order-input.ts';

/** An order as typed; the school that raises it is there when it is begun, and known later on. */
type Typed = OrderChange & { readonly schoolId?: string };

/** The schools that are named, with where. */
function schoolsNamed({ schoolId, delivery, lines }: Typed) {
  const named = [
    { id: schoolId ?? null, pointer: '/schoolId' },
    { id: delivery.schoolId, pointer: '/delivery/schoolId' },
    ...lines.map((line, i) => ({ id: line.schoolId, pointer: `/lines/${i}/schoolId` })),
  ];
  return named.flatMap(({ id, pointer }) => (id === null ? [] : [{ id, pointer }]));
}

/** What an order as typed refers to. */
export const draftReads = (trustId: string, typed: Typed) => ({
  schools: lookup(
    orgSchool,
    orgSchool.id,
    schoolsNamed(typed).map(({ id }) => id),
  ),
  suppliers: lookup(supplier, supplier.id, typed.supplierId === null ? [] : [typed.supplierId]),
  accounts: lookup(
    account,
    account.code,
    typed.lines.map((line) => line.account),
  ),
  files: db
    .select({ sha256: file.sha256 })
    .from(file)
    .where(and(eq(file.trustId, trustId), inArray(file.sha256, typed.attachments))),
});
type DraftFacts = FactsOf<ReturnType<typeof draftReads>>;

/**
 * What keeps a draft from being kept: it refers to what is not there. All else may be wrong with it
 * until it is submitted; but one that was submitted before has its supplier.
 */
export function draftFaults(
  typed: Typed,
  { schools, suppliers, files }: DraftFacts,
  wasSubmitted: boolean,
): readonly Fault[] {
  const known = new Set(schools.map(({ id }) => id));
  const mend = 'Choose one, or propose it first.';
  return [
    ...schoolsNamed(typed).flatMap(({ id, pointer }) =>
      known.has(id) ? [] : [schoolUnknown(pointer)],
    ),
    ...(typed.supplierId !== null && suppliers.length === 0
      ? [fault('supplier-unknown', '/supplierId', 'The trust does not know this supplier.', mend)]
      : []),
    ...when(
      typed.supplierId === null && wasSubmitted,
      'supplier-missing',
      '/supplierId',
      'The order was submitted, and does not say from whom any more.',
      'Choose a supplier.',
    ),
    ...typed.attachments.flatMap((sha256, i) =>
      when(
        !files.some((file) => file.sha256 === sha256),
        'file-unknown',
        `/attachments/${i}`,
        'This file is not there.',
        'Upload it first.',
      ),
    ),
  ];
}

/** A school is named that is not of the trust. */
export function schoolUnknown(pointer: string): Fault {
  const detail = 'This school is not one of the trust.';
  return fault('school-unknown', pointer, detail, 'Choose one that is.');
}

const unpriced = { net: null, vat: null, irrecoverableVat: null, gross: null };

/**
 * The columns that follow from a draft. Its amounts are there once every line can be priced, at the
 * VAT of the day.
 */
export function draftColumns(
  draft: OrderDraft,
  { accounts }: Pick<DraftFacts, 'accounts'>,
  today: string,
) {
  const { schoolId, needBy, supplierId, delivery, lines } = orderInputOf(draft);
  const schoolIds = [...decidingSchools(schoolId, lines)];
  const recovery = recoveryOf(accounts);
  const priced = lines.flatMap((line, i) => priceLine(line, i + 1, today, recovery) ?? []);
  const totals = totalsOf(priced);
  const isPriced = priced.length === lines.length && totals.gross <= maxPence;
  return {
    draft,
    schoolId,
    supplierId,
    purpose: draft.purpose || null,
    needBy,
    deliverTo: delivery.schoolId,
    schoolIds,
    unitIds: [...new Set([...schoolIds, delivery.schoolId])],
    ...(isPriced ? totals : unpriced),
    year: needBy === null ? null : yearOf(needBy),
  };
}
