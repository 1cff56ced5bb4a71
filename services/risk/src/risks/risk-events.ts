import { emit } from '@bursar/service-kit';
import type { Write } from '@bursar/service-kit';
import { sha256Hex } from '@bursar/shared-types/chain';
import type { AppetiteStanding as StandingCode } from '@bursar/shared-types/events/risk/appetite';
import * as events from '@bursar/shared-types/events/risk/index';
import type { AppetiteStanding } from '../appetite/index.ts';
import type { Restatement } from '../indicators/index.ts';
import type { Assessment } from './assess.ts';
import type { Cause } from './cause.ts';
import type { RiskRow, Written } from './tables.ts';

/** What every event of a risk on the register says first. */
export const headOf = ({ id, number, schoolId, category, ownerId }: RiskRow) => ({
  riskId: id,
  number: number!,
  schoolId,
  category: category!,
  ownerId: ownerId!,
});

/** Where a risk lies and what moves it, and the digest of its words. */
export const placeOf = ({ level, function: of, links, title, description }: Written) => ({
  level,
  function: of,
  links: links.map(({ area, schoolId }) => ({ area, schoolId })),
  textSha256: sha256Hex(`${title}\n${description}`),
});

/** Tells a scoring. */
export function scoredEvent(
  row: RiskRow,
  { effectiveOn, was, is }: Restatement,
  cause: Cause,
): Write {
  const { inherent, current, target } = is;
  const scores = { inherent, current, target, previous: was?.current ?? null };
  return emit(events.riskScored, { ...headOf(row), ...scores, effectiveOn, cause });
}

const codes: Readonly<Record<AppetiteStanding, StandingCode>> = {
  'Within appetite': 'within-appetite',
  'Above appetite': 'above-appetite',
  'Above tolerance': 'above-tolerance',
};

/** Tells a crossing: for worse, so that the named owner is alerted; or for better. */
export function crossingEvent(
  row: RiskRow,
  { crossing, appetite, points: score }: Assessment,
  cause: Cause,
  today: string,
): Write {
  const { from, to, kind } = crossing!;
  const contract = kind === 'exceeded' ? events.appetiteExceeded : events.appetiteRestored;
  return emit(contract, {
    ...headOf(row),
    score,
    appetite: appetite!.appetite,
    tolerance: appetite!.tolerance,
    appetiteVersion: appetite!.version,
    standing: { before: codes[from], after: codes[to] },
    effectiveOn: today,
    cause,
  });
}
