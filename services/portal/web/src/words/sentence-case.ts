/** A text as a sentence begins. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A code in words, as a sentence begins: "Staff cost" of staff-cost. */
export const sentenceCase = (code: string): string =>
  capitalised(code.replaceAll(/[-_]/g, ' ').trim());
