import { slipsBetween } from '@bursar/shared-types/slips';
import type { GridChoice } from './columns.ts';

/**
 * The choice that a text means, whatever its case and spacing: its value, its label, or the code
 * with which only one label begins (`5010` for `5010 Supplies`).
 */
export function choiceOf(text: string, choices: readonly GridChoice[]): GridChoice | undefined {
  const typed = plain(text);
  return (
    choices.find(({ value }) => plain(value) === typed) ??
    choices.find(({ label }) => plain(label) === typed) ??
    only(choices.filter(({ label }) => firstWord(label) === typed))
  );
}

/**
 * The choice most like a text that is none: one whose leading noughts a spreadsheet dropped, the
 * only one that begins with it or contains it, or else the one with the fewest slips of the finger
 * (at most one in three letters). Undefined where nothing is near.
 */
export function nearestChoice(
  text: string,
  choices: readonly GridChoice[],
): GridChoice | undefined {
  const typed = plain(text);
  const padded = only(
    choices.filter(({ value, label }) => isPadded(plain(value)) || isPadded(firstWord(label))),
  );
  function isPadded(code: string): boolean {
    return /^\d+$/.test(typed) && code !== '' && code.replace(/^0+/, '') === typed;
  }
  const like = (test: (name: string) => boolean) =>
    only(choices.filter(({ value, label }) => test(plain(value)) || test(plain(label))));
  return (
    padded ??
    like((name) => name.startsWith(typed)) ??
    (typed.length > 2 ? like((name) => name.includes(typed)) : undefined) ??
    leastSlips(typed, choices)
  );
}

const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');
const firstWord = (label: string): string => plain(label).split(' ', 1)[0]!;
const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);

function leastSlips(typed: string, choices: readonly GridChoice[]): GridChoice | undefined {
  let best: GridChoice | undefined;
  let fewest = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const choice of choices) {
    for (const name of new Set([
      plain(choice.value),
      plain(choice.label),
      firstWord(choice.label),
    ])) {
      if (Math.abs(name.length - typed.length) >= fewest) continue;
      const slips = slipsBetween(typed, name);
      if (slips < fewest) [best, fewest] = [choice, slips];
    }
  }
  return best;
}
