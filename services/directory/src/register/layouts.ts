import type { Table, TableKind, TableRow } from '@bursar/sheets';

/** What the platform takes from the register of schools. */
export type Field =
  | 'urn'
  | 'name'
  | 'groupUid'
  | 'phase'
  | 'establishmentType'
  | 'region'
  | 'localAuthority'
  | 'pupils'
  | 'joinedOn'
  | 'status'
  | 'closedOn';

/** A layout of the register's files, whose headings never vary. */
export interface Layout extends TableKind<Field> {
  readonly headings: Readonly<Partial<Record<Field, RegExp>>>;
}

/** A row of a file, and a file that was read. */
export type Row = TableRow<Field>;
export type Sheet = Table<Field>;

const exactly = (heading: string): RegExp =>
  new RegExp(`^${heading.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, 'i');

/** Academies joined with their trusts: one file says it all. */
export const joined: Layout = {
  name: 'academies with their trusts',
  headings: {
    urn: exactly('urn'),
    name: exactly('school_name'),
    groupUid: exactly('trust_uid'),
    phase: exactly('phase'),
    establishmentType: exactly('establishment_type'),
    region: exactly('region'),
    localAuthority: exactly('la_code'),
    pupils: /^headcount_\d{4}_\d{2}$/i,
    joinedOn: exactly('joined_date'),
  },
  needs: ['urn', 'name', 'groupUid'],
};

/** The national register's own download (Get Information about Schools), with all its columns. */
export const full: Layout = {
  name: 'the register’s full download',
  headings: {
    urn: exactly('URN'),
    name: exactly('EstablishmentName'),
    groupUid: exactly('Trusts (code)'),
    phase: exactly('PhaseOfEducation (name)'),
    establishmentType: exactly('TypeOfEstablishment (name)'),
    region: exactly('GOR (name)'),
    localAuthority: exactly('LA (code)'),
    pupils: exactly('NumberOfPupils'),
    status: exactly('EstablishmentStatus (name)'),
    closedOn: exactly('CloseDate'),
  },
  needs: ['urn', 'name', 'status'],
};

/** The register's links between groups and schools: which trust, and since when. */
export const links: Layout = {
  name: 'the register’s links of groups and schools',
  headings: {
    urn: exactly('URN'),
    groupUid: exactly('Group UID'),
    joinedOn: exactly('Joined date'),
  },
  needs: ['urn', 'groupUid'],
};

/** A trust's own list: what people call the columns, of which only the name is needed. */
export const plain: TableKind<Field> = {
  name: 'a list of schools',
  headings: {
    name: ['Name', 'School', 'School name', 'Academy', 'Establishment name'],
    urn: ['URN'],
    phase: ['Phase', 'Phase of education'],
    establishmentType: ['Type', 'Establishment type', 'Type of establishment'],
    region: ['Region'],
    localAuthority: ['LA code', 'Local authority', 'Local authority code', 'LA'],
    pupils: ['Pupils', 'Number of pupils', 'Pupils on roll', 'NOR', 'Headcount'],
    joinedOn: ['Joined on', 'Joined', 'Date joined', 'Joined date', 'Opening date', 'Opened on'],
  },
  needs: ['name'],
};
