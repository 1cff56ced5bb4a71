import { problem } from '@bursar/service-kit';
import type { Problem } from '@bursar/service-kit';
import type { SheetFault } from './sheet-fault.ts';

/** A file that is not the sheet it should be. */
export function sheetUnreadable(detail: string): Problem {
  return problem('sheet-unreadable', 422, 'The file cannot be read', detail, {
    errors: [{ pointer: '/file', detail }],
  });
}

/** A sheet of which no row can be taken; nothing was done. */
export function sheetRefused(faults: readonly SheetFault[]): Problem {
  const detail =
    faults.length === 0
      ? 'There is no row below its headings.'
      : `Each of the ${faults.length} things that are wrong is told with its row, its column and its mend.`;
  return problem('sheet-refused', 422, 'No row of the sheet can be taken', detail, {
    extra: { faults: faults.slice(0, 500) },
  });
}
