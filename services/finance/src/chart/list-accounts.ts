import { filter, list } from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { ledgerReaders } from '@bursar/shared-types/roles';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { AccountReply } from './account-input.ts';
import { aarLine, categoryOf } from './accounts.ts';
import { account } from './tables.ts';

/** The columns that are told of an account. */
export const accountColumns = {
  code: account.code,
  name: account.name,
  kind: account.kind,
  normalSide: account.normalSide,
  control: account.control,
  vat: account.vat,
  aarCode: account.aarCode,
  eliminates: account.eliminates,
  usedBy: account.usedBy,
  openFrom: account.openFrom,
  openTo: account.openTo,
  note: account.note,
  version: account.version,
};

/** What follows from an account's row: its category by the first digit, its AAR line in words. */
export function withLines<A extends { readonly code: string; readonly aarCode: string | null }>(
  row: A,
) {
  return { ...row, category: categoryOf(row.code) ?? '', aarLine: aarLine(row) };
}

/** The trust's chart with its mapping to the academies accounts return (F2). */
export const listAccounts = list({
  route: 'GET /accounts',
  summary: 'The chart of accounts',
  access: { roles: ledgerReaders, at: 'anywhere' },
  select: accountColumns,
  from: account,
  id: account.code,
  scope: { none: 'The chart is one for all schools of the trust.' },
  filters: {
    kind: filter.oneOf(account.kind),
    control: filter.equals(account.control),
    aar: filter.oneOf(account.aarCode),
    category: filter.by(
      z.string().regex(/^[1-8]$/, 'must be the first digit of a code, 1 to 8'),
      (digit) => sql`${account.code} like ${`${digit}%`}`,
    ),
    openOn: filter.by(
      BusinessDate,
      (day) =>
        sql`${account.openFrom} <= ${day} and coalesce(${account.openTo}, 'infinity') >= ${day}`,
    ),
  },
  sorts: { code: account.code, name: account.name, aar: account.aarCode },
  defaultSort: 'code',
  search: [account.code, account.name, account.aarCode],
  item: AccountReply,
  toItem: withLines,
  columns: [
    { title: 'Code', kind: 'text', value: (row) => row.code },
    { title: 'Name', kind: 'text', value: (row) => row.name },
    { title: 'Category', kind: 'text', value: (row) => categoryOf(row.code) },
    { title: 'Kind', kind: 'text', value: (row) => row.kind },
    { title: 'AAR line', kind: 'text', value: (row) => aarLine(row) },
    { title: 'Control account', kind: 'text', value: (row) => row.control },
    { title: 'VAT', kind: 'text', value: (row) => row.vat },
    { title: 'Used by', kind: 'text', value: (row) => row.usedBy },
    { title: 'Open from', kind: 'date', value: (row) => row.openFrom },
    { title: 'Open to', kind: 'date', value: (row) => row.openTo },
    { title: 'Note', kind: 'text', value: (row) => row.note },
  ],
});
