/** A code in words, as a sentence begins: "Staff cost" of staff-cost. */
export function sentenceCase(code: string): string {
  const plain = code.replaceAll(/[-_]/g, ' ').trim();
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
