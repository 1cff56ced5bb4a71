import type { Body, Reply } from '../../../api/types.ts';
import { dateOf, penceOf } from '../../../patterns/form/index.ts';
import { date } from '../../../words/format.ts';
import { typedMoney } from '../../../words/read-money.ts';
import { readThousandths } from '../../../words/read-thousandths.ts';

type Post = Reply<'hr-payroll', '/posts/{postId}'>;
type Plan = Body<'hr-payroll', '/posts/{postId}', 'put'>;

/** How a post is paid from a day on, as typed. */
export interface TypedTerms {
  readonly from: string;
  readonly fte: string;
  readonly kind: 'point' | 'salary';
  readonly area: string;
  readonly scale: string;
  readonly point: string;
  readonly annual: string;
  /** Weeks paid of the weeks of a year; both empty where all of the year is worked. */
  readonly paid: string;
  readonly year: string;
}
/** What is paid on top, as typed. */
export interface TypedAllowance {
  readonly kind: string;
  readonly label: string;
  readonly annual: string;
  /** A share of its own, as 0.5; empty where it follows the hours. */
  readonly share: string;
  readonly pensionable: boolean;
  readonly from: string;
  readonly until: string;
}
/** Where a part of the cost goes, as typed. */
export interface TypedShare {
  readonly account: string;
  readonly niAccount: string;
  readonly pensionAccount: string;
  readonly costCentre: string;
  readonly fund: string;
  readonly weight: string;
}
/** A post as typed. */
export interface TypedPost {
  readonly title: string;
  readonly schoolId: string;
  readonly workforce: string;
  readonly from: string;
  readonly until: string;
  readonly terms: readonly TypedTerms[];
  readonly allowances: readonly TypedAllowance[];
  readonly split: readonly TypedShare[];
}

export const emptyTerms: TypedTerms = {
  from: '',
  fte: '1',
  kind: 'point',
  area: 'rest-of-england',
  scale: '',
  point: '',
  annual: '',
  paid: '',
  year: '',
};
export const emptyAllowance: TypedAllowance = {
  kind: '',
  label: '',
  annual: '',
  share: '',
  pensionable: true,
  from: '',
  until: '',
};
export const emptyShare: TypedShare = {
  account: '',
  niAccount: '',
  pensionAccount: '',
  costCentre: '',
  fund: '',
  weight: '1',
};

/** Thousandths of a typed FTE, share or number of weeks, below 100; null where it cannot be read. */
export function thousandthsOf(typed: string): number | null {
  const read = readThousandths(typed);
  return read !== null && read < 100_000 ? read : null;
}

const decimal = (thousandths: number): string => String(thousandths / 1000);
const typedDay = (day: string | null): string => (day === null ? '' : date(day));

/** A post as it is kept, for typing over. Pay stands in it for HR alone. */
export function typedPost(post: Post): TypedPost {
  const { terms = [], allowances = [] } = post.private ?? {};
  return {
    title: post.title,
    schoolId: post.schoolId,
    workforce: post.workforce,
    from: date(post.from),
    until: typedDay(post.until),
    terms: terms.map(({ from, fte, scale, point, area, annual, termTime }) => ({
      from: date(from),
      fte: decimal(fte),
      kind: annual === null ? 'point' : 'salary',
      area: area ?? 'rest-of-england',
      scale: scale ?? '',
      point: point ?? '',
      annual: annual === null ? '' : typedMoney(annual),
      paid: termTime ? decimal(termTime.paid) : '',
      year: termTime ? decimal(termTime.year) : '',
    })),
    allowances: allowances.map(({ kind, label, annual, share, pensionable, from, until }) => ({
      kind,
      label: label ?? '',
      annual: typedMoney(annual),
      share: typeof share === 'number' ? decimal(share) : '',
      pensionable,
      from: date(from),
      until: typedDay(until),
    })),
    split: post.split.map(({ weight, ...codes }) => ({ ...codes, weight: String(weight) })),
  };
}

/** What is sent of a post’s name, end, pay and charge; what was typed must have been checked. */
export function planOf(typed: TypedPost, today: string): Plan {
  const day = (text: string) => dateOf(text, today)!;
  const dayOrNone = (text: string) => (text === '' ? null : day(text));
  return {
    title: typed.title.trim(),
    until: dayOrNone(typed.until),
    terms: typed.terms.map((terms) => ({
      from: day(terms.from),
      fte: thousandthsOf(terms.fte)!,
      pay:
        terms.kind === 'salary'
          ? { kind: 'salary', annual: penceOf(terms.annual)! }
          : {
              kind: 'point',
              scale: terms.scale,
              point: terms.point,
              area: terms.area as 'rest-of-england',
            },
      termTime:
        terms.paid === ''
          ? null
          : { paid: thousandthsOf(terms.paid)!, year: thousandthsOf(terms.year)! },
    })),
    allowances: typed.allowances.map(
      ({ kind, label, annual, share, pensionable, from, until }) => ({
        kind: kind as 'TLR1',
        label: label.trim() || null,
        annual: penceOf(annual)!,
        share: share === '' ? 'as-pay' : thousandthsOf(share)!,
        pensionable,
        from: day(from),
        until: dayOrNone(until),
      }),
    ),
    split: typed.split.map(({ weight, ...codes }) => ({
      account: codes.account.trim(),
      niAccount: codes.niAccount.trim(),
      pensionAccount: codes.pensionAccount.trim(),
      costCentre: codes.costCentre.trim().toUpperCase(),
      fund: codes.fund.trim().toUpperCase(),
      weight: Number(weight),
    })),
  };
}
