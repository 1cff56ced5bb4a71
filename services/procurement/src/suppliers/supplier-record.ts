import { db, emit, expectRows, insertRows } from '@bursar/service-kit';
import type { Context, Write } from '@bursar/service-kit';
import { supplierAdded } from '@bursar/shared-types/events/procurement/supplier-added.v1';
import { and, arrayOverlaps, eq, or } from 'drizzle-orm';
import { companyKey, nameKeys, vatKey } from './duplicates.ts';
import type { SupplierInput } from './supplier-input.ts';
import type { Supplier } from './supplier.ts';
import { supplier, supplierStep } from './tables.ts';

export type SupplierRow = typeof supplier.$inferSelect;
type StepRow = typeof supplierStep.$inferSelect;

type Standing =
  | 'approvedFrom'
  | 'approvedUntil'
  | 'approvedBy'
  | 'suspendedFrom'
  | 'suspensionReason';

/**
 * A supplier's row, with who entered what stands in it, as the rules see it. Where it only matters
 * how the supplier stands, no steps need be given.
 */
export function supplierOf(
  row: Pick<SupplierRow, 'id' | 'name' | Standing>,
  steps: readonly StepRow[],
): Supplier {
  const { id, name, approvedFrom, approvedUntil, approvedBy } = row;
  const approval =
    approvedFrom !== null && approvedUntil !== null && approvedBy !== null
      ? { from: approvedFrom, until: approvedUntil, by: approvedBy }
      : null;
  const suspension =
    row.suspendedFrom === null
      ? null
      : { from: row.suspendedFrom, reason: row.suspensionReason ?? '' };
  return { id, name, enteredBy: enteredBy(steps), approval, suspension };
}

/** Who added it, and who changed it since it was approved last; each with whom they covered. */
function enteredBy(steps: readonly StepRow[]): readonly string[] {
  const approvals = steps.filter(({ move }) => move === 'approved');
  const last = Math.max(0, ...approvals.map(({ version }) => version));
  const entries = steps.filter(
    ({ move, version }) => move === 'added' || (move === 'changed' && version > last),
  );
  return entries.flatMap(({ by, principal }) => (principal === null ? [by] : [by, principal]));
}

/** What is kept of an input, with the keys by which duplicates are found. */
export function columnsOf(input: SupplierInput) {
  const { vatNumber, companyNumber } = input;
  return {
    ...input,
    nameKeys: [...nameKeys(input.name)],
    vatKey: vatNumber === null ? null : vatKey(vatNumber),
    companyKey: companyNumber === null ? null : companyKey(companyNumber),
  };
}

/** Suppliers of the trust that share a name or number with the input; `duplicatesOf` says which. */
export function similarTo(trustId: string, input: SupplierInput) {
  const keys = columnsOf(input);
  return db
    .select()
    .from(supplier)
    .where(
      and(
        eq(supplier.trustId, trustId),
        or(
          arrayOverlaps(supplier.nameKeys, keys.nameKeys),
          ...(keys.vatKey === null ? [] : [eq(supplier.vatKey, keys.vatKey)]),
          ...(keys.companyKey === null ? [] : [eq(supplier.companyKey, keys.companyKey)]),
        ),
      ),
    );
}

type StepMade = Pick<StepRow, 'move' | 'principal'> &
  Partial<Pick<StepRow, 'until' | 'reason' | 'decision'>>;

/** The entry in a supplier's history that goes with its version. */
export function stepWrite(
  { id, version }: { readonly id: string; readonly version: number },
  made: StepMade,
  { trustId, actor, now }: Context,
): Write {
  const { until = null, reason = null, decision = null, ...step } = made;
  const own = { trustId, supplierId: id, version, at: now, by: actor.id };
  return insertRows(supplierStep, [{ ...own, ...step, until, reason, decision }]);
}

/** Everything that adding a supplier writes, by whoever asks or for whom they cover. */
export function additionWrites(
  { id, input }: { readonly id: string; readonly input: SupplierInput },
  principal: string | null,
  ctx: Context,
): Write[] {
  const { trustId, actor, now } = ctx;
  const added = { addedBy: actor.id, addedAt: now, version: 1 };
  return [
    insertRows(supplier, [{ trustId, id, ...columnsOf(input), ...added }]),
    stepWrite({ id, version: 1 }, { move: 'added', principal }, ctx),
    emit(supplierAdded, {
      supplierId: id,
      vatRegistered: input.vatNumber !== null,
      termsDays: input.termsDays,
    }),
  ];
}

/**
 * A change of a supplier: the entry in its history, then its row with the next version. The entry
 * stands first, since the database judges an approval by who had entered it until then.
 */
export function changeWrites(
  before: SupplierRow,
  change: Partial<SupplierRow>,
  made: StepMade,
  ctx: Context,
): Write[] {
  const version = before.version + 1;
  return [
    stepWrite({ id: before.id, version }, made, ctx),
    expectRows(
      1,
      db
        .update(supplier)
        .set({ ...change, version })
        .where(
          and(
            eq(supplier.trustId, ctx.trustId),
            eq(supplier.id, before.id),
            eq(supplier.version, before.version),
          ),
        ),
    ),
  ];
}
