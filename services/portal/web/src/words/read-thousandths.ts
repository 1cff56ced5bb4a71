/**
 * Thousandths of a decimal as typed: 600 of "0.6", 1500 of "1.5", 125 of ".125". Null of what is
 * none, has more than three decimals, or more than nine digits before them.
 */
export function readThousandths(typed: string): number | null {
  const found = /^(\d{0,9})(?:\.(\d{0,3}))?$/.exec(typed.trim());
  if (!found || !/\d/.test(found[0])) return null;
  const [, whole = '', after = ''] = found;
  return Number(whole) * 1000 + Number(after.padEnd(3, '0'));
}
