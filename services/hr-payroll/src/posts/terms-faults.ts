import { fault, when } from '../fault.ts';
import type { Fault } from '../fault.ts';
import type { PayRow } from '../pay-scales/index.ts';
import { pointAt, whyNoPoint } from '../pay-scales/index.ts';
import type { PaidWeeks, PayBasis, Post, PostTerms } from './post.ts';
import { isShare } from './spans.ts';

/** What is wrong with how a post is paid: gaps, doubles, FTE, pay point, weeks. */
export function termsFaults(post: Post, payRows: readonly PayRow[]): readonly Fault[] {
  const days = post.terms.map((terms) => terms.from);
  const first = days.toSorted()[0];
  if (first === undefined) {
    return [fault('no-terms', '/terms', 'The post has no pay.', 'Add its first terms.')];
  }
  return [
    ...when(
      first > post.from,
      'unpaid-days',
      '/terms',
      `The post begins on ${post.from} but is paid from ${first}.`,
      'Let its first terms begin with the post.',
    ),
    ...post.terms.flatMap((terms, i) => [
      ...when(
        days.indexOf(terms.from) < i,
        'terms-twice',
        `/terms/${i}/from`,
        `Two terms begin on ${terms.from}.`,
        'Keep one of them.',
      ),
      ...oneTermsFaults(terms, `/terms/${i}`, payRows),
    ]),
  ];
}

function oneTermsFaults(terms: PostTerms, at: string, payRows: readonly PayRow[]) {
  return [
    ...when(
      !isShare(terms.fte),
      'fte-out-of-range',
      `${at}/fte`,
      'FTE is a whole number of thousandths from 1 to 1000.',
      'Enter 600 for 0.6.',
    ),
    ...payFaults(terms.pay, terms.from, `${at}/pay`, payRows),
    ...(terms.termTime ? weeksFaults(terms.termTime, `${at}/termTime`) : []),
  ];
}

function payFaults(pay: PayBasis, day: string, at: string, payRows: readonly PayRow[]) {
  if (pay.kind === 'salary') {
    return when(
      pay.annual <= 0n,
      'no-salary',
      `${at}/annual`,
      'The salary is nil or less.',
      'Enter the full-time salary of a year.',
    );
  }
  const { scale, point, area } = pay;
  if (pointAt(scale, point, area, day, payRows)) return [];
  const { detail, mend } = whyNoPoint(scale, point, area, day, payRows);
  return [fault('pay-point-unknown', `${at}/point`, detail, mend)];
}

/** 52 weeks to 366 days: what a trust may take as the weeks of a year, in thousandths. */
const yearOfWeeks = { least: 52_000, most: 52_286 };

function weeksFaults({ paid, year }: PaidWeeks, at: string): readonly Fault[] {
  const yearIsRight =
    Number.isInteger(year) && year >= yearOfWeeks.least && year <= yearOfWeeks.most;
  return [
    ...when(
      !yearIsRight,
      'weeks-of-year',
      `${at}/year`,
      'A year has 52 to 52.286 weeks.',
      'Enter thousandths: 52143 for 52.143.',
    ),
    ...when(
      yearIsRight && !(Number.isInteger(paid) && paid > 0 && paid <= year),
      'paid-weeks',
      `${at}/paid`,
      'Paid weeks are more than nil and no more than the year has.',
      'Enter thousandths: 44231 for 44.231.',
    ),
  ];
}
