import { accept, command, lookup, refuse } from '@bursar/service-kit';
import { orgSchool } from '@bursar/organisation';
import { FinancialYear } from '@bursar/shared-types/dates';
import { Sha256, Uuid } from '@bursar/shared-types/ids';
import { financeLeads } from '@bursar/shared-types/roles';
import { SheetFault, sheetRefused, withSheets } from '@bursar/sheets';
import type { SheetRow } from '@bursar/sheets';
import { z } from 'zod';
import { account } from '../../chart/index.ts';
import { fund } from '../../funds/index.ts';
import type { BudgetToSet } from '../budget-faults.ts';
import { budgetWrites } from '../budget-writes.ts';
import { budget, budgetLine } from '../tables.ts';
import { readBudgets } from './budget-sheet.ts';

/** The sheet of budgets, uploaded before: CSV or XLSX, a row for each line of a school. */
const ImportInput = z.strictObject({
  file: Sha256.describe('Digest of the uploaded file'),
  year: FinancialYear.describe('Whose budgets they are, as 2025/26'),
  dryRun: z.boolean().default(false).describe('Only tell what would be done'),
});

const Count = z.int();
/** What an import did, or would do. */
const ImportReport = z.object({
  dryRun: z.boolean(),
  year: FinancialYear,
  set: Count.describe('Schools whose budget was set'),
  unchanged: Count.describe('Schools whose budget is exactly so already; left alone'),
  schools: z.array(
    z.object({
      schoolId: Uuid,
      name: z.string(),
      rows: z.array(z.int()),
      outcome: z.enum(['set', 'unchanged', 'not-set']).describe('not-set: a row of it is wrong'),
      revision: z
        .int()
        .nullable()
        .describe('Of the budget in force then; null where there is none'),
    }),
  ),
  faults: z.array(SheetFault).describe('What is wrong, and how to mend it'),
  ignoredHeadings: z.array(z.string()).describe('Columns that were not read'),
});

/**
 * The import of these rows: the whole budget of each school that they name, all together, by the
 * rules of one that is set by hand. A school of which a row is wrong is left as it is; one whose
 * budget is exactly so already gets no new revision.
 */
const importOf = (sheet: readonly SheetRow[]) =>
  command({
    route: 'POST /budget-imports',
    summary: 'Import budgets of a year',
    access: { roles: financeLeads, at: 'trust' },
    body: ImportInput,
    reply: { 200: ImportReport, 201: ImportReport },

    read: ({ body: { year } }) => ({
      accounts: lookup(account, [], [[]]),
      schools: lookup(orgSchool, [], [[]]),
      funds: lookup(fund, [], [[]]),
      before: lookup(budget, budget.year, [year]),
      linesBefore: lookup(budgetLine, budgetLine.year, [year]),
    }),

    decide: (found, { body: { year, dryRun } }, ctx) => {
      const schools = new Map(found.schools.map((row) => [row.id, row]));
      const { budgets, faults, ignoredHeadings } = readBudgets(sheet, year, {
        schools,
        accounts: new Map(found.accounts.map((row) => [row.code, row])),
        funds: new Map(found.funds.map((row) => [row.code, row])),
      });
      if (!dryRun && budgets.every(({ lines }) => lines === null))
        return refuse(sheetRefused(faults));
      const revisions = new Map(found.before.map((one) => [one.schoolId, one.revision]));
      const linesOf = Map.groupBy(found.linesBefore, ({ schoolId }) => schoolId);
      const judged = budgets.map(({ schoolId, rows, lines }) => {
        const revision = revisions.get(schoolId) ?? null;
        const own = linesOf.get(schoolId) ?? [];
        const outcome =
          lines === null
            ? ('not-set' as const)
            : revision !== null && fingerprint(own) === fingerprint(lines)
              ? ('unchanged' as const)
              : ('set' as const);
        return { schoolId, rows, lines, revision, outcome };
      });
      const set = judged.flatMap(({ schoolId, lines, revision, outcome }) =>
        lines && outcome === 'set'
          ? [{ id: ctx.newId(), schoolId, year, revision: (revision ?? 0) + 1, lines }]
          : [],
      );
      const report = {
        dryRun,
        year,
        set: set.length,
        unchanged: judged.filter(({ outcome }) => outcome === 'unchanged').length,
        schools: judged.map(({ schoolId, rows, revision, outcome }) => ({
          schoolId,
          name: schools.get(schoolId)!.name,
          rows: [...rows],
          outcome,
          revision: outcome === 'set' ? (revision ?? 0) + 1 : revision,
        })),
        faults,
        ignoredHeadings: [...ignoredHeadings],
      };
      return accept({ set, report });
    },

    write: ({ set, report }, ctx) =>
      report.dryRun || set.length === 0 ? [] : budgetWrites(set, ctx),

    respond: ({ report }) => ({
      status: report.dryRun || report.set === 0 ? 200 : 201,
      body: report,
    }),
  });

/** `importOf` the sheet in the file. */
export const importBudgets = withSheets(
  ({ file }: z.output<typeof ImportInput>) => [{ sha256: file }],
  importOf,
);

/** What makes two budgets the same, in whatever order their lines stand. */
function fingerprint(lines: readonly BudgetToSet[]): string {
  return lines
    .map(({ fund: code, account: of, months }) => [code, of, ...months].join('|'))
    .toSorted()
    .join('\n');
}
