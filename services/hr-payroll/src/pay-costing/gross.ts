import type { PayRow, Status } from '../pay-scales/index.ts';
import { awaitsAward, payChangesOf, pointAt, whyNoPoint } from '../pay-scales/index.ts';
import { termsOn } from '../posts/index.ts';
import type { Allowance, PaidWeeks, Post, PostTerms } from '../posts/index.ts';
import { fault } from '../fault.ts';
import type { Fault } from '../fault.ts';
import { wholeParts } from './exact.ts';
import type { Fraction } from './exact.ts';
import { countDays, cutAt, sharedDays } from './pay-days.ts';
import type { Days } from './pay-days.ts';

/** The rate behind a stretch of pay: which, from when, how far it can be relied on. */
export interface RateUsed {
  /** `teachers-main M3 rest-of-england`, `own salary`, or the allowance's kind or label. */
  readonly name: string;
  readonly from: string;
  /** Pence a year for full time, all year. */
  readonly annual: bigint;
  readonly status: Status | 'set by the trust';
  readonly source: string;
  /** A national award is missing: the rate is a year old or more. */
  readonly awaitsAward: boolean;
}

/** Days of one month paid alike, and what they come to in pence. */
export interface PaidRun extends Days {
  readonly days: number;
  readonly ofDays: number;
  readonly rate: RateUsed;
  /** Thousandths: the FTE, or an allowance's own share. */
  readonly share: number;
  readonly weeks: PaidWeeks | null;
  readonly amount: bigint;
}

/** One element of a holder's gross pay in a month: the pay point, or an allowance. */
export interface PayElement {
  readonly element: 'pay' | Allowance['kind'];
  readonly pensionable: boolean;
  /** Pence; the sum of its runs. */
  readonly amount: bigint;
  readonly runs: readonly PaidRun[];
}

type Unpriced = Omit<PaidRun, 'amount'>;

/**
 * Gross pay of a post for the days one person holds it in a month: a year's pay ÷ 12 × share of
 * the month's calendar days, cut wherever terms, rates or allowances change. Each element is exact
 * until it is rounded, once, half up to the penny. A rate that is not known is a fault.
 */
export function elementsOf(
  post: Post,
  held: Days,
  month: Days,
  payRows: readonly PayRow[],
): { readonly elements: readonly PayElement[]; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const pay = cutAt(held, payCuts(post, payRows)).flatMap((days) => {
    const on = payOn(post, days.from, payRows);
    if ('rate' in on) return [{ ...run(days, month), ...on }];
    faults.push(on);
    return [];
  });
  const allowances = post.allowances.flatMap((allowance) => {
    const paid = sharedDays(held, allowance);
    if (paid === null) return [];
    const runs = cutAt(
      paid,
      post.terms.map((terms) => terms.from),
    ).flatMap((days) => {
      const terms = termsOn(post, days.from);
      return terms ? [{ ...run(days, month), ...allowanceTerms(allowance, terms) }] : [];
    });
    return runs.length ? [priced(allowance.kind, allowance.pensionable, runs)] : [];
  });
  return { elements: pay.length ? [priced('pay', true, pay), ...allowances] : allowances, faults };
}

function payCuts(post: Post, payRows: readonly PayRow[]): readonly string[] {
  return post.terms.flatMap(({ from, pay }) =>
    pay.kind === 'point'
      ? [from, ...payChangesOf(pay.scale, pay.point, pay.area, payRows)]
      : [from],
  );
}

/** The rate, share and weeks on a day, or what keeps them from being known. */
function payOn(
  post: Post,
  day: string,
  payRows: readonly PayRow[],
): Pick<PaidRun, 'rate' | 'share' | 'weeks'> | Fault {
  const terms = termsOn(post, day);
  if (terms === null) {
    return fault(
      'no-terms',
      '/terms',
      `The post has no terms on ${day}.`,
      'Add what it is paid then.',
    );
  }
  const { pay, fte: share, termTime: weeks } = terms;
  if (pay.kind === 'salary') {
    const rate: RateUsed = {
      name: 'own salary',
      from: terms.from,
      annual: pay.annual,
      ...setByTrust,
    };
    return { rate, share, weeks };
  }
  const row = pointAt(pay.scale, pay.point, pay.area, day, payRows);
  if (row === null) {
    const { detail, mend } = whyNoPoint(pay.scale, pay.point, pay.area, day, payRows);
    const at = `/terms/${post.terms.indexOf(terms)}/pay/point`;
    return fault('pay-point-unknown', at, detail, mend);
  }
  const { from, annual, status, source } = row;
  const name = `${row.scale} ${row.point}${row.area === 'any' ? '' : ` ${row.area}`}`;
  const rate: RateUsed = { name, from, annual, status, source, awaitsAward: awaitsAward(row, day) };
  return { rate, share, weeks };
}

const setByTrust = { status: 'set by the trust', source: 'the post', awaitsAward: false } as const;

function allowanceTerms(allowance: Allowance, terms: PostTerms) {
  const rate: RateUsed = {
    name: allowance.label ?? allowance.kind,
    from: allowance.from,
    annual: allowance.annual,
    ...setByTrust,
  };
  return allowance.share === 'as-pay'
    ? { rate, share: terms.fte, weeks: terms.termTime }
    : { rate, share: allowance.share, weeks: null };
}

function run(days: Days, month: Days) {
  return { ...days, days: countDays(days), ofDays: countDays(month) };
}

function priced(
  element: PayElement['element'],
  pensionable: boolean,
  runs: readonly Unpriced[],
): PayElement {
  const amounts = wholeParts(runs.map(exactPay));
  const pricedRuns = runs.map((unpriced, i) => ({ ...unpriced, amount: amounts[i] ?? 0n }));
  const amount = amounts.reduce((sum, part) => sum + part, 0n);
  return { element, pensionable, amount, runs: pricedRuns };
}

/** annual ÷ 12 × share × paid weeks ÷ weeks of the year × days ÷ days of the month. */
function exactPay({ rate, share, weeks, days, ofDays }: Unpriced): Fraction {
  const { paid, year } = weeks ?? { paid: 1, year: 1 };
  return {
    over: rate.annual * BigInt(share) * BigInt(paid) * BigInt(days),
    under: 12n * 1000n * BigInt(year) * BigInt(ofDays),
  };
}
