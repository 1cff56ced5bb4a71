import { accept, command, lookup, problems, refuse } from '@bursar/service-kit';
import { readCsvSheet } from '@bursar/service-kit/csv-sheet';
import { file } from '@bursar/service-kit/files';
import { SheetFault, sheetRefused, sheetUnreadable } from '@bursar/service-kit/sheet-fault';
import { Sha256, Uuid } from '@bursar/shared-types/ids';
import { z } from 'zod';
import { addWrites, newSchool, schoolsHere } from '../schools/index.ts';
import { plain } from './layouts.ts';
import { planList } from './school-list.ts';

const ListInput = z.strictObject({
  file: Sha256.describe('The uploaded CSV: a row for each school, with the column Name'),
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
 * Takes a trust's schools from a list of its own, all in one command: good rows stand, though
 * others are wrong, and the report says which and why. The same list again adds nothing.
 */
export const importSchoolList = command({
  route: 'POST /school-imports',
  summary: 'Import schools from a list of the trust',
  access: { roles: ['administrator'], at: 'trust' },
  body: ListInput,
  reply: { 200: ListReport, 201: ListReport },

  read: ({ body }, { trustId }) => ({
    files: lookup(file, file.sha256, [body.file]),
    schools: schoolsHere(trustId),
  }),

  decide: ({ files: [found], schools }, { body: { dryRun } }, ctx) => {
    if (found?.mediaType !== 'text/csv')
      return refuse(sheetUnreadable('Upload it as CSV first, with POST /files.'));
    const sheet = readCsvSheet(found.bytes.toString('utf8'), [plain], most);
    if ('unreadable' in sheet) return refuse(sheetUnreadable(sheet.unreadable));
    if (sheet.isCut)
      return refuse(problems.tooLarge(`It has more than ${most} rows. Split the list.`));
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
