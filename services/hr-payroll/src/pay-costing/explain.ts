import { formatPence } from '@bursar/shared-types/money';
import { formatFte } from '../posts/index.ts';
import type { PaidRun } from './gross.ts';
import type { PostCost } from './pay-costing.ts';
import type { PersonNi } from './person-ni.ts';

/**
 * How a post's cost came about, a sentence for each part: which rate from when and how far it can
 * be relied on, which days, then pension and National Insurance. The amounts at the ends of the
 * sentences add up to the post's total.
 */
export function explainPost(cost: PostCost, ni: PersonNi): readonly string[] {
  const runs = cost.elements.flatMap((element) => element.runs.map(explainRun));
  const { rate, status, source } = cost.pensionRate;
  return [
    ...runs,
    `Employer’s pension ${percent(rate)} of ${formatPence(cost.pensionable)} (${status}: ${source}): ${formatPence(cost.employerPension)}.`,
    `Employer’s National Insurance, category ${ni.category}, ${percent(ni.year.rate)} above the threshold on all this person’s posts, ${formatPence(ni.earnings)}: ${formatPence(ni.employerNi)}; this post’s share by pay: ${formatPence(cost.employerNi)}.`,
    ...(cost.levy > 0n ? [`Apprenticeship levy, share by pay: ${formatPence(cost.levy)}.`] : []),
  ];
}

function explainRun(run: PaidRun): string {
  const { rate, weeks } = run;
  const stale = rate.awaitsAward ? ', a later award is not known here' : '';
  const parts = [
    `${rate.name}, ${formatPence(rate.annual)} a year from ${rate.from} (${rate.status}${stale})`,
    `÷ 12 × ${formatFte(run.share)}`,
    ...(weeks ? [`× ${weeks.paid / 1000} of ${weeks.year / 1000} weeks`] : []),
    `× ${run.days} of ${run.ofDays} days (${run.from} to ${run.until})`,
  ];
  return `${parts.join(' ')}: ${formatPence(run.amount)}.`;
}

/** Basis points as people write them: 2868 is `28.68 %`. */
const percent = (basisPoints: bigint): string => `${Number(basisPoints) / 100} %`;
