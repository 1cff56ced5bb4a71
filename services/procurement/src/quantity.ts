/** Quantities as people and events write them: a decimal as text, up to three places. */
const pattern = /^(0|[1-9]\d{0,8})(?:\.(\d{1,3}))?$/;

/** Thousandths of a unit: `2.5` is 2500. Null for what is not a quantity of nil or more. */
export function parseQuantity(text: string): bigint | null {
  const [, whole, part = ''] = pattern.exec(text) ?? [];
  return whole === undefined ? null : BigInt(whole) * 1000n + BigInt(part.padEnd(3, '0'));
}

/** Thousandths as people write them: 2500 is `2.5`, −3000 is `-3`. */
export function formatQuantity(thousandths: bigint): string {
  const size = thousandths < 0n ? -thousandths : thousandths;
  const part = String(size % 1000n)
    .padStart(3, '0')
    .replace(/0+$/, '');
  return `${thousandths < 0n ? '-' : ''}${size / 1000n}${part && `.${part}`}`;
}

/** To the nearest whole, halves up; for nil and more. */
export function divideHalfUp(over: bigint, under: bigint): bigint {
  return (2n * over + under) / (2n * under);
}
