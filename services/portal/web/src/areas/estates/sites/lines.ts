import type { Faults } from '../../../patterns/form/faults.ts';
import { readDate } from '../../../words/read-date.ts';

/** What is said of one check: one of three things, as typed. */
export interface Line {
  readonly is: 'unknown' | 'done' | 'due' | 'none';
  readonly lastDoneOn: string;
  readonly dueOn: string;
  readonly why: string;
}
export const emptyLine: Line = { is: 'unknown', lastDoneOn: '', dueOn: '', why: '' };

export const waysToSetUp = [
  { value: 'unknown', label: 'Not known yet' },
  { value: 'done', label: 'Was last done on …' },
  { value: 'due', label: 'Is first due on …' },
  { value: 'none', label: 'Does not apply' },
] as const;

const dateOf = (typed: string, today: string): string | null => {
  const read = readDate(typed, today);
  return 'date' in read ? read.date : null;
};

type Lines = Readonly<Record<string, Line>>;

/** What is missing of the lines that were begun, by the names of their checks; one at least has to be. */
export function faultsOf(lines: Lines, names: ReadonlyMap<string, string>, today: string): Faults {
  const begun = Object.entries(lines).filter(([, { is }]) => is !== 'unknown');
  if (begun.length === 0)
    return { lines: 'For at least one check, enter when it was done or is due.' };
  return Object.fromEntries(
    begun.flatMap(([code, { is, lastDoneOn, dueOn, why }]): [string, string][] => {
      const name = names.get(code) ?? code;
      if (is === 'none') {
        return why.trim() === ''
          ? [[`lines.${code}.why`, `${name}: say why it does not apply.`]]
          : [];
      }
      const [part, typed] = is === 'done' ? ['lastDoneOn', lastDoneOn] : ['dueOn', dueOn];
      return dateOf(typed, today) === null
        ? [[`lines.${code}.${part}`, `${name}: enter the date, like 24/11/26 or 24 Nov.`]]
        : [];
    }),
  );
}

/** The lines that say something, as the service takes them. */
export const bodyOf = (lines: Lines, today: string) =>
  Object.entries(lines)
    .filter(([, { is }]) => is !== 'unknown')
    .map(([code, { is, lastDoneOn, dueOn, why }]) => ({
      code,
      lastDoneOn: is === 'done' ? dateOf(lastDoneOn, today) : null,
      dueOn: is === 'due' ? dateOf(dueOn, today) : null,
      notApplicable: is === 'none' ? why.trim() : null,
    }));
