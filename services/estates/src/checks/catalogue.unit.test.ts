import { checkAreas } from '@bursar/shared-types/codes/estates';
import { daysBetween } from '@bursar/shared-types/dates';
import { existsSync, readFileSync } from 'node:fs';
import { basisLine, catalogueCheck, catalogueEditions, catalogueOn } from './catalogue.ts';
import { after } from './frequency.ts';

const shared = new URL(
  '../../../../../shared/data/compliance/statutory_checks.csv',
  import.meta.url,
);
const edition = catalogueOn('2026-11-22')!;

/** Rows of a small CSV with quoted cells and no line breaks in them. */
function rowsOf(text: string): string[][] {
  const cell = /"((?:[^"]|"")*)"|([^,]*)/y;
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) => {
      const cells: string[] = [];
      for (cell.lastIndex = 0; cell.lastIndex <= line.length; cell.lastIndex += 1) {
        const [, quoted, plain] = cell.exec(line)!;
        cells.push(quoted?.replaceAll('""', '"') ?? plain!);
      }
      return cells;
    });
}

const daysOf = (frequency: Parameters<typeof after>[1]) => {
  const from = '2025-09-01';
  return daysBetween(from, after(from, frequency));
};

test('the catalogue has every check of the reference file, in its words (E4)', () => {
  if (!existsSync(shared)) {
    console.warn(`skipped: comparison with the reference file of checks (${shared.pathname})`);
    return;
  }
  const rows = rowsOf(readFileSync(shared, 'utf8')).slice(1);
  expect(rows).toHaveLength(44);
  expect(edition.checks.map((c) => [checkAreas[c.area], c.name, c.frequencyText, c.basis])).toEqual(
    rows.map(([area, check, , text, basis]) => [area, check, text, basis]),
  );
  for (const [index, [, name, days, , , status]] of rows.entries()) {
    const check = edition.checks[index]!;
    const unconfirmed = status!.includes('verify');
    expect([name, check.standing]).toEqual([name, unconfirmed ? 'unconfirmed' : 'published']);
    expect(status).toContain(check.source);
    // The file counts in days; calendar units may differ from that by one part in fifty.
    expect(Math.abs(daysOf(check.frequency) / Number(days) - 1)).toBeLessThan(0.02);
  }
});

test('the catalogue has 44 checks, each with a code of its own and complete (E4)', () => {
  expect(new Set(edition.checks.map((check) => check.code)).size).toBe(44);
  for (const check of edition.checks) {
    expect(check.code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const text of [
      checkAreas[check.area],
      check.name,
      check.frequencyText,
      check.basis,
      check.source,
    ]) {
      expect(text).not.toBe('');
    }
    expect(check.frequency.every).toBeGreaterThan(0);
  }
});

test('a frequency nobody has confirmed says so wherever it is shown (E4)', () => {
  const shown = edition.checks.map(basisLine).filter((line) => line.includes('unconfirmed'));
  expect(shown).toHaveLength(42);
  expect(basisLine(catalogueCheck(edition, 'fire-alarm-service')!)).toBe(
    'BS 5839-1 · unconfirmed (general knowledge)',
  );
  expect(basisLine(catalogueCheck(edition, 'condition-survey')!)).toBe(
    'DfE condition surveys guidance 25 Feb 2026 · published' +
      ' (gov.uk condition-surveys-for-school-and-college-buildings)',
  );
});

test('a new edition of the catalogue counts from its day and not before (E4)', () => {
  const next = { ...edition, edition: 'next', effectiveFrom: '2027-09-01' };
  const editions = [...catalogueEditions, next];
  expect(catalogueOn('2027-08-31', editions)).toBe(edition);
  expect(catalogueOn('2027-09-01', editions)).toBe(next);
  expect(catalogueOn('2019-08-31', editions)).toBeUndefined();
});

test('an unknown code has no check (E4)', () => {
  expect(catalogueCheck(edition, 'dragon-inspection')).toBeUndefined();
});
