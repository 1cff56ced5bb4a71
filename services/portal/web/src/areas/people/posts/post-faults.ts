import { checked, dateOf, penceOf } from '../../../patterns/form/index.ts';
import type { Faults } from '../../../patterns/form/index.ts';
import { thousandthsOf } from './post-values.ts';
import type { TypedAllowance, TypedPost, TypedShare, TypedTerms } from './post-values.ts';

/** What cannot be read of a post as typed; what does not fit together the service says. */
export function postFaults(typed: TypedPost, today: string): Faults {
  const isDay = (text: string) => dateOf(text, today) !== null;
  return {
    ...checked(
      ['schoolId', typed.schoolId !== '', 'Choose the school.'],
      ['title', typed.title.trim() !== '', 'Enter what the post is called.'],
      ['workforce', typed.workforce !== '', 'Choose the workforce.'],
      ['from', isDay(typed.from), 'Enter the first day of the post, like 1 Sep.'],
      ['until', typed.until === '' || isDay(typed.until), 'Enter the last day, like 31 Aug 2027.'],
      ['terms', typed.terms.length > 0, 'Say how the post is paid.'],
      ['split', typed.split.length > 0, 'Say where its cost goes.'],
    ),
    ...Object.assign({}, ...typed.terms.map((one, at) => termsFaults(one, `terms.${at}`, isDay))),
    ...Object.assign(
      {},
      ...typed.allowances.map((one, at) => allowanceFaults(one, `allowances.${at}`, isDay)),
    ),
    ...Object.assign({}, ...typed.split.map((one, at) => shareFaults(one, `split.${at}`))),
  };
}

type IsDay = (text: string) => boolean;

function termsFaults(terms: TypedTerms, at: string, isDay: IsDay): Faults {
  const isPoint = terms.kind === 'point';
  const isPartYear = terms.paid !== '' || terms.year !== '';
  return checked(
    [`${at}.from`, isDay(terms.from), 'Enter the day this pay applies from.'],
    [`${at}.fte`, (thousandthsOf(terms.fte) ?? 0) > 0, 'Enter the FTE, like 0.6.'],
    [`${at}.scale`, !isPoint || terms.scale !== '', 'Choose the pay scale.'],
    [`${at}.point`, !isPoint || terms.point !== '', 'Choose the point.'],
    [
      `${at}.annual`,
      isPoint || penceOf(terms.annual) !== null,
      'Enter the full-time salary for a year, like 32,500.',
    ],
    [
      `${at}.paid`,
      !isPartYear || thousandthsOf(terms.paid) !== null,
      'Enter the weeks paid, like 44.231.',
    ],
    [
      `${at}.year`,
      !isPartYear || thousandthsOf(terms.year) !== null,
      'Enter the weeks of the year, like 52.143.',
    ],
  );
}

function allowanceFaults(allowance: TypedAllowance, at: string, isDay: IsDay): Faults {
  const { kind, annual, share, from, until } = allowance;
  return checked(
    [`${at}.kind`, kind !== '', 'Choose the allowance.'],
    [`${at}.annual`, penceOf(annual) !== null, 'Enter the full-time allowance for a year.'],
    [`${at}.share`, share === '' || thousandthsOf(share) !== null, 'Enter the share, like 0.5.'],
    [`${at}.from`, isDay(from), 'Enter its first day.'],
    [`${at}.until`, until === '' || isDay(until), 'Enter its last day, or leave it out.'],
  );
}

function shareFaults(share: TypedShare, at: string): Faults {
  const given = (key: keyof TypedShare, words: string) =>
    [`${at}.${key}`, share[key].trim() !== '', words] as const;
  return checked(
    given('account', 'Enter the account of pay.'),
    given('niAccount', 'Enter the account of National Insurance.'),
    given('pensionAccount', 'Enter the account of pension.'),
    given('costCentre', 'Enter the cost centre.'),
    given('fund', 'Enter the fund.'),
    [`${at}.weight`, /^[1-9]\d{0,6}$/.test(share.weight), 'Enter a whole number, like 1.'],
  );
}
