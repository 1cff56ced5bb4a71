/** How rows of bars are set at a width. */
export interface RowLayout {
  /** Whether the short words for the value stand instead of the whole. */
  readonly isShort: boolean;
  /** Whether the value stands on a line of its own, below the label. */
  readonly isTwoLine: boolean;
  /** The height of a row, in rem. */
  readonly row: number;
  /** Letters of a label that there is room for. */
  readonly letters: number;
}

/** The width of a letter, in rem, at the size in which charts are labelled. */
const LETTER = 0.42;
const AXIS_AND_MARGINS = 2.25;

/** The layout for the words of the rows at a width in rem: nothing is cut that has room below. */
export function rowLayout(
  rows: readonly { readonly label: string; readonly value: string; readonly short: string }[],
  width: number,
): RowLayout {
  const letters = Math.floor((width - AXIS_AND_MARGINS) / LETTER);
  const isWider = (of: 'value' | 'short') =>
    rows.some((each) => each.label.length + each[of].length + 2 > letters);
  const isShort = isWider('value');
  const isTwoLine = isShort && isWider('short');
  return { isShort, isTwoLine, row: isTwoLine ? 4.25 : 3, letters };
}

/** A label within a number of letters; what is cut is named in full in the table. */
export const clipped = (label: string, letters: number): string =>
  label.length <= letters ? label : `${label.slice(0, Math.max(1, letters - 1)).trimEnd()}…`;
