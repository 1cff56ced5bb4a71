import { textFault } from '@bursar/shared-types/text';
import { dateCell, quoted, shortened } from '@bursar/sheets';
import { phaseOf } from '../schools/index.ts';
import type { SchoolInput } from '../schools/index.ts';
import type { Field, Row } from './layouts.ts';

/** A school as the register knows it; what it does not say is null. */
export type RegisterSchool = SchoolInput & { readonly urn: string };

/** What is wrong in a row, and how to mend it. */
export interface RowFault {
  readonly field: Field | null;
  readonly code: string;
  readonly detail: string;
  readonly mend: string;
}

/** The register's words for "nobody has said". */
const unsaid = new Set(['', 'not recorded', 'unknown', 'null', 'n/a']);

/** Reads a school from a row of the register, which has a URN for each. */
export function schoolOf(row: Row): RegisterSchool | RowFault[] {
  const school = readSchool(row, ['urn', 'name']);
  return Array.isArray(school) ? school : { ...school, urn: school.urn ?? '' };
}

/**
 * Reads a school from a row. Every cell that cannot be read is a fault, and so is an empty one that
 * it needs; what is empty otherwise, or says that it is not recorded, is null.
 */
export function readSchool(
  { cells }: Row,
  needs: readonly ('urn' | 'name')[],
): SchoolInput | RowFault[] {
  const faults: RowFault[] = [];
  const read = <T>(
    field: Field,
    reader: (text: string) => T | null,
    what: string,
    mend: string,
  ) => {
    const text = cells[field] ?? '';
    if (unsaid.has(text.toLowerCase())) return null;
    const value = reader(text);
    if (value === null)
      faults.push({ field, code: `not-${field}`, detail: `${quoted(text)} is ${what}.`, mend });
    return value;
  };
  const words = (field: Field, max: number) =>
    read(
      field,
      (text) => (textFault(text) || text.length > max ? null : text),
      `no text of up to ${max} characters`,
      'Shorten it, or take out what cannot be read.',
    );

  const status = cells.status?.toLowerCase();
  if (status !== undefined && !status.startsWith('open')) {
    const since = cells.closedOn ? ` since ${shortened(cells.closedOn)}` : '';
    const detail = `The register says ${quoted(cells.status!)}${since}.`;
    const mend = 'Only schools that are open are added. Add it by hand if it is.';
    faults.push({ field: 'status', code: 'not-open', detail, mend });
  }
  const urn = read('urn', urnOf, 'no URN', 'A URN has six digits.');
  const name = words('name', 200);
  for (const field of needs) {
    const value = { urn, name }[field];
    if (value !== null || faults.some((fault) => fault.field === field)) continue;
    const detail = `The row has no ${field === 'urn' ? 'URN' : 'name'}.`;
    faults.push({ field, code: `no-${field}`, detail, mend: 'Fill it in from the register.' });
  }
  const school = {
    name: name ?? '',
    urn,
    phase: read(
      'phase',
      phaseOf,
      'no phase of the register',
      'Write it as the register does, as Primary.',
    ),
    establishmentType: words('establishmentType', 100),
    region: words('region', 60),
    localAuthority: read(
      'localAuthority',
      laOf,
      'no code of a local authority',
      'It has three digits.',
    ),
    pupils: read('pupils', countOf, 'no number of pupils', 'Write a whole number.'),
    joinedOn: read('joinedOn', dateOf, 'no date', 'Write it as 2019-09-01 or 01/09/2019.'),
  };
  return faults.length > 0 ? faults : school;
}

/** Digits; spreadsheets like to add `.0`. */
const digits = (text: string): string | null => /^(\d+)(?:\.0+)?$/.exec(text)?.[1] ?? null;

/** The six digits of a URN; null for anything else. */
export function urnOf(text: string): string | null {
  const urn = digits(text);
  return urn?.length === 6 ? urn : null;
}

/** A group's UID without leading zeros; null for anything else. */
export function uidOf(text: string): string | null {
  return digits(text)?.replace(/^0+(?=\d)/, '') ?? null;
}

const laOf = (text: string): string | null => {
  const code = digits(text);
  return code && code.length <= 3 ? code.padStart(3, '0') : null;
};

const countOf = (text: string): number | null => {
  const count = digits(text);
  return count !== null && Number(count) <= 100_000 ? Number(count) : null;
};

/** A day with its whole year: a school may have joined in another century. */
function dateOf(text: string): string | null {
  const cell = /\d{4}/.test(text) ? dateCell(text) : null;
  return cell?.kind === 'value' ? cell.value : null;
}
