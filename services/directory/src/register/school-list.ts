import { brokenRows, faultAt, formulaFaults } from '@bursar/sheets';
import type { SheetFault } from '@bursar/sheets';
import type { School, SchoolInput } from '../schools/index.ts';
import type { Row, Sheet } from './layouts.ts';
import { readSchool } from './school-row.ts';

/** A school of a list, by the row it stands in. */
export interface Listed {
  readonly row: number;
  readonly school: SchoolInput;
}

/** What a list asks for: schools to add, schools that are there, and what is wrong in it. */
export interface ListPlan {
  readonly fresh: readonly Listed[];
  readonly there: readonly (Listed & {
    readonly schoolId: string;
    /** What the list says otherwise; it is left as it is. */
    readonly differs: string[];
  })[];
  readonly faults: SheetFault[];
}

/**
 * Compares a trust's own list with its schools. A school is known by its URN, or without one by its
 * name. One that is there is left as it is; where only a person can tell whether two are the same,
 * the row is a fault.
 */
export function planList(sheet: Sheet, schools: readonly School[]): ListPlan {
  const faults = brokenRows(sheet);
  const fresh: Listed[] = [];
  const there: ListPlan['there'][number][] = [];
  const urns: Rows = new Map();
  const names: Rows = new Map();
  const bare: Rows = new Map();
  for (const row of sheet.rows) {
    const school = read(sheet, row, faults);
    if (school === null) continue;
    const name = nameOf(school);
    // Two of one name are two schools only where both have their URN.
    const first = school.urn === null ? names.get(name) : (urns.get(school.urn) ?? bare.get(name));
    const same = schools.find((one) => isSame(school, one));
    const namesake = schools.find((one) => one.urn === null && nameOf(one) === name);
    if (first !== undefined) {
      const detail = `${school.name} stands in row ${first} already.`;
      const mend = 'Keep one of the rows; two schools of one name need their URNs.';
      faults.push(faultAt(sheet, row.row, 'name', { code: 'row-repeated', detail, mend }));
    } else if (same) {
      const differs = Object.entries(school)
        .filter(([field, value]) => value !== null && value !== same[field as keyof SchoolInput])
        .map(([field]) => field);
      there.push({ row: row.row, school, schoolId: same.id, differs });
    } else if (namesake) {
      const detail = `The trust has a school called ${namesake.name} without a URN.`;
      const mend = `If it is this one, give it the URN ${school.urn}; if not, give it its own.`;
      faults.push(faultAt(sheet, row.row, 'name', { code: 'namesake', detail, mend }));
    } else fresh.push({ row: row.row, school });
    names.set(name, row.row);
    if (school.urn === null) bare.set(name, row.row);
    else urns.set(school.urn, row.row);
  }
  return { fresh, there, faults: faults.sort((a, b) => a.row - b.row) };
}

type Rows = Map<string, number>;

function read(sheet: Sheet, row: Row, faults: SheetFault[]): SchoolInput | null {
  const formulas = formulaFaults(sheet, row);
  const school = formulas.length > 0 ? formulas : readSchool(row, ['name']);
  if (!Array.isArray(school)) return school;
  faults.push(
    ...school.map((fault) =>
      'field' in fault ? faultAt(sheet, row.row, fault.field, fault) : fault,
    ),
  );
  return null;
}

const nameOf = ({ name }: { readonly name: string }): string => name.trim().toLowerCase();

const isSame = (listed: SchoolInput, one: School): boolean =>
  listed.urn === null ? nameOf(one) === nameOf(listed) : one.urn === listed.urn;
