import { accept, command, db, refuse } from '@bursar/service-kit';
import { Sha256, Uuid } from '@bursar/shared-types/ids';
import { readTable, SheetFault, sheetRefused, sheetUnreadable, withSheets } from '@bursar/sheets';
import type { SheetRow } from '@bursar/sheets';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { principalOf } from '../../acting.ts';
import { keepers } from '../roles.ts';
import { PossibleDuplicate } from '../supplier-input.ts';
import { additionWrites } from '../supplier-record.ts';
import { supplier } from '../tables.ts';
import { planSuppliers } from './supplier-plan.ts';
import { suppliersTable } from './supplier-sheet.ts';

const ImportInput = z.strictObject({
  file: Sha256.describe('The uploaded CSV or XLSX: a row for each supplier, with the column Name'),
  dryRun: z.boolean().default(false).describe('Only tell what would be done'),
});

/** What an import did; nothing personal, since answers are kept for retries. */
const ImportReport = z.object({
  dryRun: z.boolean(),
  added: z.int(),
  duplicates: z.int().describe('Rows that were not added: they may be there already'),
  suppliers: z.array(
    z.object({
      row: z.int(),
      outcome: z.enum(['added', 'duplicate']),
      supplierId: Uuid.nullable().describe(
        'The one added, or the one that is there; null in a dry run for what would be added',
      ),
      by: PossibleDuplicate.shape.by.describe('What says that it may be there'),
      sameAsRow: z.int().nullable().describe('The row above that it may be the same as'),
    }),
  ),
  faults: z.array(SheetFault).describe('Rows that were not taken, and why'),
  ignoredHeadings: z.array(z.string()).describe('Columns that were not read'),
});

/** Each is an event: so many still fit one transaction. */
const most = 500;

/**
 * Adds the suppliers of these rows, all in one command, each to be approved by somebody else as one
 * that was added by hand. Good rows stand, though others are wrong; what may be there already is
 * told and not added, so that the same sheet again adds nothing.
 */
const importOf = (rows: readonly SheetRow[]) => {
  const sheet = readTable(rows, [suppliersTable]);
  return command({
    route: 'POST /supplier-imports',
    summary: 'Import suppliers',
    access: { roles: keepers, at: 'trust' },
    body: ImportInput,
    reply: { 200: ImportReport, 201: ImportReport },

    read: (_, { trustId }) => ({
      known: db
        .select({
          id: supplier.id,
          name: supplier.name,
          vatNumber: supplier.vatNumber,
          companyNumber: supplier.companyNumber,
          nameKeys: supplier.nameKeys,
          vatKey: supplier.vatKey,
          companyKey: supplier.companyKey,
        })
        .from(supplier)
        .where(eq(supplier.trustId, trustId)),
    }),

    decide: ({ known }, { body: { dryRun } }, ctx) => {
      if ('unreadable' in sheet) return refuse(sheetUnreadable(sheet.unreadable));
      const { planned, faults } = planSuppliers(sheet, known, () => ctx.newId());
      if (!dryRun && planned.length === 0) return refuse(sheetRefused(faults));
      const fresh = planned.flatMap((one) => (one.added ? [{ id: one.id, input: one.added }] : []));
      const suppliers = planned.map((one) => {
        // A dry run adds nothing: the ids it drew lead nowhere.
        const shownId = (id: string, isNew: boolean) => (dryRun && isNew ? null : id);
        const { row } = one;
        if (one.added)
          return {
            row,
            outcome: 'added' as const,
            supplierId: shownId(one.id, true),
            by: [],
            sameAsRow: null,
          };
        const { same, sameAsRow } = one;
        const supplierId = shownId(same.id, sameAsRow !== null);
        return { row, outcome: 'duplicate' as const, supplierId, by: [...same.by], sameAsRow };
      });
      const report = {
        dryRun,
        added: fresh.length,
        duplicates: planned.length - fresh.length,
        suppliers,
        faults,
        ignoredHeadings: [...sheet.ignored],
      };
      return accept({ fresh, principal: principalOf(ctx.actor, keepers, 'trust'), report });
    },

    write: ({ fresh, principal, report }, ctx) =>
      report.dryRun ? [] : fresh.flatMap((one) => additionWrites(one, principal, ctx)),

    respond: ({ report }) => ({
      status: report.dryRun || report.added === 0 ? 200 : 201,
      body: report,
    }),
  });
};

/** `importOf` the sheet in the file. */
export const importSuppliers = withSheets(
  ({ file }: z.output<typeof ImportInput>) => [
    {
      sha256: file,
      rows: most,
      missing: sheetUnreadable('Upload it first, as CSV or XLSX, with POST /files.'),
    },
  ],
  importOf,
);
