/** More rows than these below the headings are too many for one import. */
export const maxRows = 2_000;
/** All rows that are read, the headings among them. */
export const mostRows = maxRows + 1;

/** No ledger exports more columns; what stands further right was not meant to be read. */
export const maxColumns = 256;

/** A spreadsheet's own limit for the text of a cell. */
export const maxCell = 32_767;

/** The last cell that a spreadsheet can have is XFD1048576. */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;
