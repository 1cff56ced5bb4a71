import { accept, command, refuse } from '@bursar/service-kit';
import { Sha256, Uuid } from '@bursar/shared-types/ids';
import { administrators } from '@bursar/shared-types/roles';
import { readTable, SheetFault, sheetRefused, sheetUnreadable, withSheets } from '@bursar/sheets';
import type { SheetRow } from '@bursar/sheets';
import { z } from 'zod';
import { addWrites, newSchool, schoolsHere } from '../schools/index.ts';
import { plain } from './layouts.ts';
import { planList } from './school-list.ts';

const ListInput = z.strictObject({
  file: Sha256.describe('The uploaded CSV or XLSX: a row for each school, with the column Name'),
  dryRun: z.boolean().default(false).describe('Only tell what would be done'),
});

const Count = z.int();
const ListReport = z.object({
  dryRun: z.boolean(),
  added: Count,
  there: Count.describe('Schools that the trust has; left as they are'),
  schools: z.array(
    z.object({
      row: z.int(),
      urn: z.string().nullable(),
      name: z.string(),
      outcome: z.enum(['added', 'there']),
      differs: z.array(z.string()).describe('What the list says otherwise of one that is there'),
      schoolId: Uuid.nullable().describe('null in a dry run for what would be added'),
    }),
  ),
  faults: z.array(SheetFault).describe('Rows that were not taken, and why'),
  ignoredHeadings: z.array(z.string()).describe('Columns that were not read'),
});

/** As many as an import from the register takes: their events fit one transaction. */
const most = 500;

/**
 * Takes a trust's schools from these rows of its own list, all in one command: good rows stand, though
 * others are wrong, and the report says which and why. The same list again adds nothing.
 */
const importOf = (rows: readonly SheetRow[]) => {
  const sheet = readTable(rows, [plain]);
  return command({
    route: 'POST /school-imports',
    summary: 'Import schools from a list of the trust',
    access: { roles: administrators, at: 'trust' },
    body: ListInput,
    reply: { 200: ListReport, 201: ListReport },

    read: (_, { trustId }) => ({ schools: schoolsHere(trustId) }),

    decide: ({ schools }, { body: { dryRun } }, ctx) => {
      if ('unreadable' in sheet) return refuse(sheetUnreadable(sheet.unreadable));
      const { fresh, there, faults } = planList(sheet, schools);
      if (!dryRun && fresh.length + there.length === 0) return refuse(sheetRefused(faults));
      const added = fresh.map(({ row, school }) => ({
        row,
        school: newSchool({ ...school, kind: 'school' }, { id: ctx.newId(), trustId: ctx.trustId }),
      }));
      const told = [
        ...added.map(({ row, school: { id, urn, name } }) => {
          // A dry run adds nothing: the ids it drew lead nowhere.
          const schoolId = dryRun ? null : id;
          return { row, urn, name, outcome: 'added' as const, differs: [], schoolId };
        }),
        ...there.map(({ row, school: { urn, name }, schoolId, differs }) => {
          return { row, urn, name, outcome: 'there' as const, differs, schoolId };
        }),
      ];
      const report = {
        dryRun,
        added: added.length,
        there: there.length,
        schools: told.sort((a, b) => a.row - b.row),
        faults,
        ignoredHeadings: [...sheet.ignored],
      };
      return accept({ added: added.map(({ school }) => school), report });
    },

    write: ({ added, report }) => (report.dryRun || added.length === 0 ? [] : addWrites(added)),

    respond: ({ report }) => ({
      status: report.dryRun || report.added === 0 ? 200 : 201,
      body: report,
    }),
  });
};

/** `importOf` the list in the file. */
export const importSchoolList = withSheets(
  ({ file }: z.output<typeof ListInput>) => [
    {
      sha256: file,
      rows: most,
      missing: sheetUnreadable('Upload it first, as CSV or XLSX, with POST /files.'),
    },
  ],
  importOf,
);
