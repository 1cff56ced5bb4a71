import type { FieldError } from '@bursar/service-kit';
import { daysBetween } from '@bursar/shared-types/dates';
import type { BusinessDate } from '@bursar/shared-types/dates';
import { overlap } from '../roles/index.ts';
import { stretchFaults } from '../stretch.ts';
import type { Stretch } from '../stretch.ts';

/** Days that one cover may last: the longest leave there is, of a year. */
const longest = 366;

/** What a cover is judged by. */
export interface CoverFacts {
  readonly today: BusinessDate;
  /** The days in the trust of who is covered and of who covers; null for who is no user of it. */
  readonly principal: Stretch | null;
  readonly delegate: Stretch | null;
  /** Covers of this principal by this delegate. */
  readonly same: readonly Stretch[];
  /** When either of the two is an auditor. */
  readonly audits: readonly Stretch[];
}

/**
 * Why a cover cannot be set; none where it can. Both are there all of its days; an auditor neither
 * covers nor is covered, since whoever reads everything changes nothing (F13).
 */
export function coverFaults(
  wanted: { readonly from: BusinessDate; readonly to: BusinessDate },
  { today, principal, delegate, same, audits }: CoverFacts,
): FieldError[] {
  const faults: FieldError[] = [];
  const say = (pointer: string, detail: string) => faults.push({ pointer, detail });
  if (!principal) say('/principalId', 'This is not a user of the trust.');
  if (!delegate) say('/delegateId', 'This is not a user of the trust.');
  for (const here of [principal, delegate])
    if (here) faults.push(...stretchFaults(wanted, { today, here }));
  if (daysBetween(wanted.from, wanted.to) > longest)
    say(
      '/to',
      `Cover is for an absence: at most ${longest} days. Set a new one if the absence is longer.`,
    );
  if (same.some((one) => overlap(one, wanted)))
    say('/from', 'They cover on some of these days already. End that cover first.');
  if (audits.some((one) => overlap(one, wanted)))
    say('/delegateId', 'One of the two is an auditor then, and an auditor acts for nobody.');
  return faults.filter(({ detail }, i) => faults.findIndex((one) => one.detail === detail) === i);
}
