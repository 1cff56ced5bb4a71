import { accept, command, insertRows, problem, query, refuse } from '@bursar/service-kit';
import type { Problem } from '@bursar/service-kit';
import { Sha256 } from '@bursar/shared-types/ids';
import { financeWriters } from '@bursar/shared-types/roles';
import { withSheets } from '@bursar/sheets';
import type { SheetRow } from '@bursar/sheets';
import { z } from 'zod';
import { JOURNAL_SERIES, journalSeries } from '../journal.ts';
import { postedReply } from '../journal-input.ts';
import { postingWrites } from '../posting.ts';
import { assess, importReads } from './assessment.ts';
import type { Assessment } from './assessment.ts';
import { ImportReply, notPosted, PreviewReply, previewReply } from './import-reply.ts';
import { journalImport } from './tables.ts';

/** The file to import, uploaded before: CSV or XLSX. */
const ImportInput = z.strictObject({ file: Sha256.describe('Digest of the uploaded file') });

const filesOf = ({ file }: z.output<typeof ImportInput>) => [{ sha256: file }];

const access = { roles: financeWriters, at: 'trust' } as const;

/** The dry run of an import of these rows: all that it would do, and nothing done. */
const previewOf = (sheet: readonly SheetRow[]) =>
  query({
    route: 'GET /journal-imports/preview',
    summary: 'What an import of journals would do',
    access,
    query: ImportInput,
    reply: PreviewReply,
    read: (_, { trustId }) => importReads(sheet, trustId),
    respond: (found, _, ctx) => accept(previewReply(assess(sheet, found, ctx))),
  });

/**
 * The import of these rows: every good journal is posted with a number of its own, all together;
 * what is wrong is told with row, column and mend. What an import posted before, exactly so, is not
 * posted again.
 */
const importOf = (sheet: readonly SheetRow[]) =>
  command({
    route: 'POST /journal-imports',
    summary: 'Import journals',
    access,
    body: ImportInput,
    reply: { 201: ImportReply },
    series: JOURNAL_SERIES,

    read: (_, { trustId }) => importReads(sheet, trustId),

    decide: (found, { body }, ctx) => {
      const assessment = assess(sheet, found, ctx);
      if (assessment.ready.length === 0) return refuse(nothingImported(assessment));
      const id = ctx.newId();
      const postings = assessment.ready.map(({ journal, rows }) => ({
        ...journal,
        rows,
        number: ctx.nextNumber(journalSeries(journal)),
        id: ctx.newId(),
        source: 'import' as const,
        sourceId: id,
        reverses: null,
        enteredBy: ctx.actor.id,
        decisions: [],
        attachments: [],
      }));
      return accept({ id, file: body.file, postings, assessment });
    },

    write: ({ id, file, postings, assessment }, ctx) => [
      insertRows(journalImport, [
        {
          trustId: ctx.trustId,
          id,
          file,
          importedBy: ctx.actor.id,
          importedAt: ctx.now,
          journals: postings.length,
          faults: assessment.faults.length,
        },
      ]),
      ...postings.flatMap((posting) => postingWrites(posting, ctx)),
    ],

    respond: ({ id, postings, assessment }) => {
      const posted = postings.map((posting) => {
        const { reference, rows } = posting;
        const { number } = postedReply(posting);
        return { reference, rows, id: posting.id, number };
      });
      const body = { id, posted, ...notPosted(assessment) };
      return { status: 201, location: `/journal-imports?id=${id}`, body };
    },
  });

/** `previewOf` the sheet in the file. */
export const previewImport = withSheets(filesOf, previewOf);

/** `importOf` the sheet in the file. */
export const importJournals = withSheets(filesOf, importOf);

/** An import in which no journal could be posted; nothing was done. */
function nothingImported(assessment: Assessment): Problem {
  const { standing, faults } = notPosted(assessment);
  const wrong =
    faults.length === 1 ? 'One thing is wrong in it' : `${faults.length} things are wrong in it`;
  const detail =
    faults.length > 0
      ? `${wrong}; ${faults.length === 1 ? 'it' : 'each'} is told with its row, its column and its mend.`
      : standing.length > 0
        ? 'All its journals were posted by an import before.'
        : 'There is no journal in it.';
  return problem('nothing-imported', 422, 'No journal was imported', detail, {
    extra: notPosted(assessment),
  });
}
