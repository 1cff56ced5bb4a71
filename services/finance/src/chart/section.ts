import type { AccountKind } from '@bursar/shared-types/codes/finance';
import type { Account, Side, VatTreatment } from './accounts.ts';

/** What an account says for itself, where its section does not say it. */
export type Particulars = Partial<
  Pick<Account, 'normalSide' | 'control' | 'vat' | 'eliminates' | 'usedBy' | 'openTo' | 'note'>
>;

/** One line of a chart: code, name, AAR code or null for none, and its particulars. */
export type Row = readonly [code: string, name: string, aarCode: string | null, more?: Particulars];

const usualSide: Readonly<Record<AccountKind, Side>> = {
  income: 'credit',
  expenditure: 'debit',
  asset: 'debit',
  liability: 'credit',
  reserves: 'credit',
};

/** The accounts of one section of a chart: all of a kind, with one treatment of VAT unless they say. */
export function section(
  openFrom: string,
  kind: AccountKind,
  vat: VatTreatment,
  rows: readonly Row[],
): Account[] {
  return rows.map(([code, name, aarCode, more]) => ({
    code,
    name,
    kind,
    normalSide: usualSide[kind],
    control: false,
    vat,
    aarCode,
    eliminates: null,
    usedBy: 'any',
    openFrom,
    openTo: null,
    note: null,
    ...more,
  }));
}
