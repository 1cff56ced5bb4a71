/** Treatments of VAT by the code that lines and events carry. */
export const vatCodes = ['S', 'R', 'Z', 'E', 'N'] as const;
export type VatCode = (typeof vatCodes)[number];

/** What a treatment charges from a day until a later row of its code. Dated data, not constants. */
export interface VatRate {
  readonly code: VatCode;
  readonly name: string;
  /** As it stands in a column: `20 %`, `Exempt`. */
  readonly short: string;
  /** Basis points of the net: 2000 is 20 %. */
  readonly rate: bigint;
  readonly from: string;
  readonly status: 'published' | 'unconfirmed';
  readonly source: string;
}

const known = 'general knowledge of gov.uk “VAT rates”; not read for this project';

/** Every rate that the project knows. Exempt and outside the scope charge nothing, by other laws. */
export const vatRates: readonly VatRate[] = [
  row('S', ['Standard rate', '20 %'], 2000n, '2011-01-04'),
  row('R', ['Reduced rate', '5 %'], 500n, '1997-09-01'),
  row('Z', ['Zero rate', '0 %'], 0n, '1973-04-01'),
  row('E', ['Exempt', 'Exempt'], 0n, '1973-04-01'),
  row('N', ['Outside the scope', 'None'], 0n, '1973-04-01'),
];

/** The rate of a code on a day; null for an unknown code or a day before the first known rate. */
export function vatRateAt(
  code: string,
  day: string,
  rates: readonly VatRate[] = vatRates,
): VatRate | null {
  return rates.reduce<VatRate | null>(
    (best, rate) =>
      rate.code === code && rate.from <= day && (best === null || rate.from >= best.from)
        ? rate
        : best,
    null,
  );
}

function row(
  code: VatCode,
  [name, short]: readonly [string, string],
  rate: bigint,
  from: string,
): VatRate {
  return { code, name, short, rate, from, status: 'unconfirmed', source: known };
}
