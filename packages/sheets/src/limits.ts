/** More rows than these below the headings are too many for one import, unless it says otherwise. */
export const maxRows = 2_000;

/** No ledger exports more columns; what stands further right was not meant to be read. */
export const maxColumns = 256;

/** A spreadsheet's own limit for the text of a cell, in characters. */
export const maxCell = 32_767;

/** More characters than these in all the cells of a row are no row that people made. */
export const maxRow = 100_000;

/** The last row that a spreadsheet can have; its last cell is XFD1048576. */
export const lastRow = 1_048_576;

/** The last column that a spreadsheet can have. */
export const lastColumn = 16_384;
