/** What a worksheet's cell holds: a number comes as the text it is stored as. */
export type SheetValue = string | number | boolean | Date | null;

/**
 * A worksheet's cell as the text that a person would have typed: dates in ISO form, numbers in
 * plain decimals although the file may say `1.2E3`.
 */
export function cellText(value: SheetValue): string {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString();
  const text = String(value);
  return /^-?\d+(\.\d+)?E[+-]?\d+$/i.test(text) ? String(Number(text)) : text;
}
