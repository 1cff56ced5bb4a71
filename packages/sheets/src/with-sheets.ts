import { accept, lookup, ProblemError, problems, query } from '@bursar/service-kit';
import type { AnyCommand, AnyQuery, Problem } from '@bursar/service-kit';
import { file } from '@bursar/service-kit/files';
import { z } from 'zod';
import type { SheetRow } from './cell.ts';
import { readSheet } from './read-sheet.ts';
import type { ReadOptions } from './read-sheet.ts';

/** A file that a route reads, uploaded before to the same service and trust. */
export interface WantedFile extends ReadOptions {
  readonly sha256: string;
  /** The answer where it was not uploaded; 404 unless given. */
  readonly missing?: Problem;
}

const notUploaded = problems.notFound('There is no such file. Upload it first.');

/**
 * A route that reads uploaded sheets before it decides: `of` makes its definition from their rows,
 * in the order in which `filesOf` names the files by the body, or by the query where there is none.
 * Unpacking a workbook takes its time, and must not hold the trust's lock.
 */
export function withSheets<D extends AnyCommand | AnyQuery>(
  filesOf: (asked: never) => readonly WantedFile[],
  of: (...sheets: readonly (readonly SheetRow[])[]) => D,
): D {
  const face = of([], []);
  const uploads = query({
    route: face.route,
    summary: 'The files of an import',
    access: face.access,
    query: z.custom<readonly string[]>(),
    reply: z.custom<readonly { sha256: string; mediaType: string; bytes: Buffer }[]>(),
    read: ({ query: digests }) => ({ found: lookup(file, file.sha256, digests) }),
    respond: ({ found }) => accept(found),
  });
  const prepare: NonNullable<AnyCommand['prepare']> = async (request, engine) => {
    const { trustId, subject, input } = request;
    const wanted = filesOf((input.body ?? input.query) as never);
    const digests = wanted.map(({ sha256 }) => sha256);
    const found = (await engine.query({
      definition: uploads,
      trustId,
      subject,
      input: { params: {}, query: digests, body: undefined },
    })) as z.output<typeof uploads.reply>;
    const files = wanted.map(({ sha256, missing = notUploaded, ...options }) => {
      const uploaded = found.find((each) => each.sha256 === sha256);
      if (!uploaded) throw new ProblemError(missing);
      return { ...uploaded, options };
    });
    const sheets: SheetRow[][] = [];
    // One after the other: each may take half a gigabyte.
    for (const { bytes, mediaType, options } of files) {
      sheets.push(await readSheet(bytes, mediaType, options));
    }
    return of(...sheets) as AnyCommand;
  };
  return { ...face, prepare };
}
