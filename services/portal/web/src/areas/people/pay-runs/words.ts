import { money } from '../../../words/format.ts';

/** A run’s state as people say it. */
export const runStates = [
  { value: 'prepared', label: 'Waiting for release' },
  { value: 'released', label: 'Released' },
  { value: 'superseded', label: 'Superseded' },
  { value: 'replaced', label: 'Replaced' },
] as const;
const labels = new Map<string, string>(runStates.map(({ value, label }) => [value, label]));

/** The word for a run’s state. */
export const runWord = (state: string): string => labels.get(state) ?? state;

/** "£1,240.50 more", "£12.00 less": of a cost, where a sign alone would leave it open what is good. */
export function change(pence: number): string {
  if (pence === 0) return 'No change';
  return `${money(Math.abs(pence))} ${pence > 0 ? 'more' : 'less'}`;
}
