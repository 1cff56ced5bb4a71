import { accept, command, lookup, problems, refuse } from '@bursar/service-kit';
import { Sha256, Uuid } from '@bursar/shared-types/ids';
import { administrators } from '@bursar/shared-types/roles';
import { withSheets } from '@bursar/sheets';
import type { SheetRow } from '@bursar/sheets';
import { z } from 'zod';
import { addWrites, changeWrites, schoolsHere } from '../schools/index.ts';
import { trust } from '../trusts/index.ts';
import { planImport } from './plan.ts';
import type { Told } from './plan.ts';
import { registerUnreadable, wrongTrust } from './problems.ts';
import { readRegister, schoolsOfTrust } from './register.ts';

const ImportInput = z.strictObject({
  register: Sha256.describe(
    'The uploaded CSV or XLSX: the register’s full download, or academies joined with their trusts',
  ),
  links: Sha256.nullable().default(null).describe('The register’s links, with its full download'),
  groupUid: z
    .string()
    .regex(/^\d{1,6}$/, 'must be the UID of the register')
    .optional()
    .describe('Of which trust; this one’s own UID unless given'),
  dryRun: z.boolean().default(false).describe('Only tell what would be done'),
});

const Count = z.int();
const ImportReport = z.object({
  dryRun: z.boolean(),
  groupUid: z.string(),
  layout: z.string(),
  rows: Count.describe('Rows of the register’s file, of all trusts'),
  added: Count,
  changed: Count,
  unchanged: Count,
  schools: z.array(
    z.object({
      row: z.int(),
      urn: z.string(),
      name: z.string(),
      outcome: z.enum(['added', 'changed', 'unchanged']),
      changes: z.array(z.string()).describe('What is changed'),
      schoolId: Uuid.nullable().describe('null in a dry run for what would be added'),
    }),
  ),
  rejected: z
    .array(
      z.object({
        file: z.enum(['register', 'links']),
        row: z.int(),
        heading: z.string().nullable(),
        urn: z.string().nullable(),
        code: z.string(),
        detail: z.string(),
        mend: z.string(),
      }),
    )
    .describe('Rows that were not taken, and why'),
});

/** The schools of the largest trust are some 80; this many events still fit one transaction. */
const most = 500;

/** All the establishments of England are some 52,000. */
const mostRows = 60_000;

/**
 * Takes a trust's schools from these rows of the national register, all in one command: good rows stand, though
 * others are wrong, and the report says which and why. Schools are known by their URN, so that the
 * same file again changes nothing.
 */
const importOf = (rows: readonly SheetRow[], linkRows: readonly SheetRow[] | null = null) => {
  const register = readRegister(rows, linkRows);
  return command({
    route: 'POST /schools/imports',
    summary: 'Import schools from the national register',
    access: { roles: administrators, at: 'trust' },
    body: ImportInput,
    reply: { 200: ImportReport, 201: ImportReport },

    read: (_, { trustId }) => ({
      own: lookup(trust, [], [[]]),
      schools: schoolsHere(trustId),
    }),

    decide: ({ own, schools }, { body }, ctx) => {
      if ('unreadable' in register)
        return refuse(registerUnreadable(register.unreadable, '/register'));

      const read = register.sheet.rows.length;
      const groupUid = body.groupUid ?? own[0]?.groupUid ?? null;
      if (groupUid === null) return refuse(wrongTrust(null, read));
      const found = schoolsOfTrust(register, groupUid);
      if (found.schools.length + found.rejected.length === 0)
        return refuse(wrongTrust(groupUid, read));
      const of = found.schools.length + found.rejected.length;
      if (of > most) return refuse(problems.tooLarge(`${of} rows are more than ${most} at once.`));

      const nameHeading = register.sheet.titles.get('name') ?? null;
      const by = { trustId: ctx.trustId, nameHeading, newId: () => ctx.newId() };
      const { added, changed, told, rejected } = planImport(found, schools, by);
      const isNew = ({ outcome }: Told): boolean => outcome === 'added';
      const report = {
        dryRun: body.dryRun,
        groupUid,
        layout: register.sheet.kind.name,
        rows: read,
        added: added.length,
        changed: changed.length,
        unchanged: told.length - added.length - changed.length,
        // A dry run adds nothing: the ids it drew lead nowhere.
        schools: told.map((one) => (body.dryRun && isNew(one) ? { ...one, schoolId: null } : one)),
        rejected,
      };
      return accept({ added, changed, report });
    },

    write: ({ added, changed, report }) =>
      report.dryRun
        ? []
        : [...(added.length ? addWrites(added) : []), ...changed.flatMap(changeWrites)],

    respond: ({ report }) => ({ status: report.dryRun ? 200 : 201, body: report }),
  });
};

/** `importOf` the register in one file or two. */
export const importSchools = withSheets(
  ({ register, links }: z.output<typeof ImportInput>) => [
    wanted(register, '/register'),
    ...(links === null ? [] : [wanted(links, '/links')]),
  ],
  importOf,
);

function wanted(sha256: string, pointer: '/register' | '/links') {
  const notUploaded = 'Upload it first, as CSV or XLSX, with POST /files, and send its sha256.';
  const unreadable = (detail: string) =>
    registerUnreadable(pointer === '/links' ? `The links: ${detail}` : detail, pointer);
  return { sha256, rows: mostRows, missing: registerUnreadable(notUploaded, pointer), unreadable };
}
