import { fileTypeFromBuffer } from 'file-type';
import { problem, ProblemError } from './problem.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What is kept, and the ending of its name when it is downloaded. */
export const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'text/csv': 'csv',
  [XLSX]: 'xlsx',
};
/** What browsers say for CSV, depending on what is installed; and where they do not know. */
const CSV_CLAIMS = ['text/csv', 'text/plain', 'application/csv', 'application/vnd.ms-excel'];
const UNKNOWN = 'application/octet-stream';

/** The problem `file-not-taken`. */
export const unfit = (detail: string) =>
  new ProblemError(problem('file-not-taken', 415, 'This file cannot be taken', detail));

/**
 * The media type of a file by its content. Throws the problem `file-not-taken` (415) for a kind
 * that is not kept, for HEIC with how to mend it, and where the content is not what it claims.
 */
export async function mediaTypeOf(bytes: Buffer, claimed: string): Promise<string> {
  const found = (await fileTypeFromBuffer(bytes))?.mime;
  if (found?.startsWith('image/hei')) {
    throw unfit(
      'This is a HEIC photo, which few programs can open. Save or send it as JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible) and upload that.',
    );
  }
  if (!found && CSV_CLAIMS.includes(claimed) && isText(bytes)) return 'text/csv';
  if (!found || !(found in ENDINGS)) {
    throw unfit(
      'Files are taken as JPEG, PNG, WebP, PDF, CSV (in UTF-8) or XLSX. Save it as one of these and upload that.',
    );
  }
  if (claimed !== found && claimed !== UNKNOWN) {
    throw unfit(
      `Its content is ${found}, but it came as ${claimed}. Check its name, or save it again.`,
    );
  }
  return found;
}

function isText(bytes: Buffer): boolean {
  try {
    // oxlint-disable-next-line no-control-regex
    return !/[\u0000-\u0008\u000e-\u001f]/.test(
      new TextDecoder('utf-8', { fatal: true }).decode(bytes),
    );
  } catch {
    return false;
  }
}
