import { brokenRows, quoted, readTable } from '@bursar/sheets';
import type { NoTable, SheetRow } from '@bursar/sheets';
import type { Field, Row, Sheet } from './layouts.ts';
import { full, joined, links as linksLayout } from './layouts.ts';
import { schoolOf, uidOf, urnOf } from './school-row.ts';
import type { RegisterSchool, RowFault } from './school-row.ts';

/** A file or two of the register, read and ready to be asked for a trust's schools. */
export interface Register {
  readonly sheet: Sheet;
  readonly links: Sheet | null;
  /** Rows of the register by the UID of their trust. */
  readonly byGroup: ReadonlyMap<string | null, readonly Row[]>;
  /** Links by the UID of their group. */
  readonly linksByGroup: ReadonlyMap<string | null, readonly Row[]>;
}

/** A row that was not taken, where the person will look for it. */
export interface Rejected {
  readonly file: 'register' | 'links';
  readonly row: number;
  /** The heading of the column; null when it is not one cell that is wrong. */
  readonly heading: string | null;
  readonly urn: string | null;
  readonly code: string;
  readonly detail: string;
  readonly mend: string;
}

/** The schools of one trust, by the row they stand in, and the rows that were not taken. */
export interface TrustSchools {
  readonly schools: readonly { readonly row: number; readonly school: RegisterSchool }[];
  readonly rejected: readonly Rejected[];
}

/**
 * Reads the register: the joined layout, or its full download with or without its links. With
 * links these say which trust a school is in; without, the register's own column does.
 */
export function readRegister(
  rows: readonly SheetRow[],
  linkRows: readonly SheetRow[] | null,
): Register | NoTable {
  const sheet = readTable(rows, [joined, full]);
  if ('unreadable' in sheet) return sheet;
  if (linkRows === null && !sheet.columns.has('groupUid'))
    return { unreadable: 'It does not say which trust a school is in: send the links as well.' };
  const links = linkRows === null ? null : readTable(linkRows, [linksLayout]);
  if (links && 'unreadable' in links) return { unreadable: `The links: ${links.unreadable}` };
  const groupOf = ({ cells }: Row) => uidOf(cells.groupUid ?? '');
  return {
    sheet,
    links,
    byGroup: Map.groupBy(sheet.rows, groupOf),
    linksByGroup: Map.groupBy(links?.rows ?? [], groupOf),
  };
}

/**
 * The schools of the trust with this UID. Good rows stand, though others are wrong; a broken row may
 * be of any trust, so it is told to whoever asks.
 */
export function schoolsOfTrust(register: Register, groupUid: string): TrustSchools {
  const { sheet, links } = register;
  const uid = uidOf(groupUid);
  const rejected: Rejected[] = [
    ...brokenIn('register', sheet),
    ...(links ? brokenIn('links', links) : []),
  ];
  const reject = (row: Row, of: 'register' | 'links', { field, ...fault }: RowFault) => {
    const { titles } = of === 'links' ? links! : sheet;
    const heading = (field && titles.get(field)) ?? null;
    rejected.push({ file: of, row: row.row, heading, urn: urnOf(row.cells.urn ?? ''), ...fault });
  };

  const schools: { row: number; school: RegisterSchool }[] = [];
  const seen = new Map<string, number>();
  for (const row of links ? linkedRows(register, uid, reject) : (register.byGroup.get(uid) ?? [])) {
    const school = schoolOf(row);
    if (Array.isArray(school))
      for (const fault of school) reject(row, fromOf(fault.field, links), fault);
    else if (seen.has(school.urn)) {
      const detail = `The URN ${school.urn} stands in row ${seen.get(school.urn)} too.`;
      reject(row, 'register', {
        field: 'urn',
        code: 'urn-twice',
        detail,
        mend: 'Keep one of the rows.',
      });
    } else {
      seen.set(school.urn, row.row);
      schools.push({ row: row.row, school });
    }
  }
  return { schools, rejected: rejected.sort((a, b) => a.row - b.row) };
}

function brokenIn(file: Rejected['file'], sheet: Sheet): Rejected[] {
  return brokenRows(sheet).map(({ row, code, detail, mend }) => {
    return { file, row, heading: null, urn: null, code, detail, mend };
  });
}

/** The day of joining comes from the links where there are links. */
const fromOf = (field: Field | null, links: Sheet | null): 'register' | 'links' =>
  links && field === 'joinedOn' ? 'links' : 'register';

/** The register's rows that the links give to a trust, each with its day of joining. */
function linkedRows(
  { sheet, linksByGroup }: Register,
  uid: string | null,
  reject: (row: Row, of: 'register' | 'links', fault: RowFault) => void,
): Row[] {
  const byUrn = Map.groupBy(sheet.rows, ({ cells }) => urnOf(cells.urn ?? ''));
  return (linksByGroup.get(uid) ?? []).flatMap((link) => {
    const urn = urnOf(link.cells.urn ?? '');
    const rows = (urn !== null && byUrn.get(urn)) || [];
    if (rows.length === 0) {
      const detail = `The school ${quoted(link.cells.urn ?? '')} is not in the register’s file.`;
      const mend = 'Download both files on the same day, and all schools of the trust.';
      reject(link, 'links', { field: 'urn', code: 'not-in-register', detail, mend });
    }
    return rows.map((row) => ({
      ...row,
      cells: { ...row.cells, joinedOn: link.cells.joinedOn ?? '' },
    }));
  });
}
