import { readMoney } from '../../../../words/read-money.ts';
import type { Choices } from '../../types.ts';
import { quantityOf } from './values.ts';
import type { TypedLine } from './values.ts';

/** Pence; `cost` is net plus the VAT that does not come back, which is what a budget bears. */
export interface Sums {
  readonly net: number;
  readonly vat: number;
  readonly gross: number;
  readonly cost: number;
}
type Rates = Pick<Choices, 'accounts' | 'vatCodes'>;

/** To the nearest whole, halves up, without a fraction on the way. */
const divideHalfUp = (over: bigint, under: bigint): bigint => (2n * over + under) / (2n * under);

/**
 * Works out a line as the service does: net and VAT each rounded half up to the penny. Null while
 * quantity, price or VAT code cannot be read.
 */
export function sumsOfLine(line: TypedLine, { accounts, vatCodes }: Rates): Sums | null {
  const quantity = quantityOf(line.quantity);
  const price = readMoney(line.unitPrice);
  const rate = vatCodes.find(({ code }) => code === line.vatCode);
  if (quantity === null || 'fault' in price || price.pence < 0 || !rate) return null;
  const net = divideHalfUp(BigInt(quantity) * BigInt(price.pence), 1000n);
  const vat = divideHalfUp(net * BigInt(rate.basisPoints), 10_000n);
  const comesBack = accounts.find(({ code }) => code === line.account)?.vatComesBack ?? true;
  return {
    net: Number(net),
    vat: Number(vat),
    gross: Number(net + vat),
    cost: Number(comesBack ? net : net + vat),
  };
}

/** The sums over the lines that can be worked out, and how many cannot yet. */
export function sumsOf(
  lines: readonly TypedLine[],
  rates: Rates,
): { readonly sums: Sums; readonly open: number } {
  const each = lines.map((line) => sumsOfLine(line, rates));
  const sum = (of: keyof Sums) => each.reduce((all, line) => all + (line?.[of] ?? 0), 0);
  return {
    sums: { net: sum('net'), vat: sum('vat'), gross: sum('gross'), cost: sum('cost') },
    open: each.filter((line) => line === null).length,
  };
}

/** What the lines draw on one budget line. */
export interface Draw {
  readonly schoolId: string;
  readonly fund: string;
  readonly account: string;
  readonly amount: number;
}

/** One draw for each school × fund × account that lines name, those of nil too. */
export function drawsOf(
  lines: readonly TypedLine[],
  schoolId: string,
  rates: Rates,
): readonly Draw[] {
  const draws = new Map<string, Draw>();
  for (const line of lines) {
    const { fund, account } = line;
    if (!fund || !account) continue;
    const key = { schoolId: line.schoolId || schoolId, fund, account };
    const at = JSON.stringify(key);
    const amount = (draws.get(at)?.amount ?? 0) + (sumsOfLine(line, rates)?.cost ?? 0);
    draws.set(at, { ...key, amount });
  }
  return [...draws.values()];
}
