import { empty, quoted, shortened, valueOf, wrong } from '@bursar/sheets';
import type { Cell } from '@bursar/sheets';
import { slipsBetween } from '@bursar/shared-types/slips';
import type { School } from '../journal.ts';

interface Named {
  readonly code: string;
  readonly name: string;
}

/**
 * A code as people type it: alone, or with its name after it (`410010 Books`), or the name alone.
 * Leading zeros are kept; a code that a spreadsheet took them from is refused with the one it was.
 * A code that is not known passes, and the journal's own rules say so.
 */
export function codeCell(
  what: 'account' | 'fund' | 'cost centre',
  text: string,
  known: ReadonlyMap<string, Named>,
): Cell<string> {
  if (text === '') return empty;
  const typed = text.toUpperCase();
  if (known.has(typed)) return valueOf(typed);
  const first = typed.split(/[ :]/)[0]!;
  if (known.has(first)) return valueOf(first);
  const letters = lettersOf(text);
  const byName = [...known.values()].filter(({ name }) => lettersOf(name) === letters);
  if (byName.length === 1) return valueOf(byName[0]!.code);
  const full = [...known.keys()].find(
    (code) => code.startsWith('0') && code.replace(/^0+/, '') === typed,
  );
  if (full === undefined) return typed.length > longest ? unknown(what, text) : valueOf(typed);
  const detail = `There is no ${what} ${shortened(text)}, but there is ${full}.`;
  return wrong('zeros-lost', detail, `Write ${full}, with the column formatted as text.`);
}

/** No code is longer. What is, no journal's rules need see. */
const longest = 20;

function unknown(what: string, text: string): Cell<never> {
  const detail = `There is no ${what} ${shortened(text)}.`;
  const mend =
    what === 'account' ? 'Choose an account of the chart.' : `Choose a ${what} of the trust.`;
  return wrong(`unknown-${what.replace(' ', '-')}`, detail, mend);
}

/** A school by its name, its URN or its id; two schools of one name need the URN. */
export function schoolCell(text: string, schools: ReadonlyMap<string, School>): Cell<string> {
  if (text === '') return empty;
  const all = [...schools.values()];
  const letters = lettersOf(text);
  const exact = all.filter(
    ({ id, name, urn }) => id === text.toLowerCase() || urn === text || lettersOf(name) === letters,
  );
  if (exact.length === 1) return valueOf(exact[0]!.id);
  if (exact.length > 1) {
    const urns = exact.map(({ urn }) => urn ?? 'none').join(' or ');
    return wrong(
      'school-unclear',
      `More than one school is called ${quoted(text)}.`,
      `Write its URN: ${urns}.`,
    );
  }
  const near = nearSchool(letters, all);
  const mend = near
    ? `Write ${near.name}.`
    : 'Write the name of a school of the trust, or its URN.';
  return wrong('unknown-school', `${quoted(text)} is not a school of the trust.`, mend);
}

/** The only school whose name contains the text, or is it but for a slip in three letters at most. */
function nearSchool(letters: string, all: readonly School[]): School | undefined {
  if (letters === '') return undefined;
  const within = all.filter(({ name }) => lettersOf(name).includes(letters));
  if (within.length === 1) return within[0];
  const slips = all
    .map((school) => ({ school, count: slipsBetween(letters, lettersOf(school.name)) }))
    .toSorted((a, b) => a.count - b.count);
  const [first, second] = slips;
  const isNear = first && first.count <= Math.floor(letters.length / 3);
  return isNear && first.count < (second?.count ?? Infinity) ? first.school : undefined;
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
