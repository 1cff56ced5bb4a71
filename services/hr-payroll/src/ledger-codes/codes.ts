import { lookup } from '@bursar/service-kit';
import { ledgerCode } from './tables.ts';

type Row = typeof ledgerCode.$inferSelect;

/** The codes that pay can be charged to on a day, by kind. */
export interface OpenCodes {
  readonly accounts: ReadonlySet<string>;
  readonly costCentres: ReadonlySet<string>;
  readonly funds: ReadonlySet<string>;
}

/** All codes of the trust's ledger that this service knows. */
export const allCodes = () => lookup(ledgerCode, [], [[]]);

/** Those of them that pay can be charged to on a day: accounts of cost, open funds and centres. */
export function openOn(rows: readonly Row[], day: string): OpenCodes {
  const open = rows.filter(
    (row) => row.openFrom <= day && (row.openTo === null || day <= row.openTo),
  );
  const of = (kind: Row['kind']) =>
    new Set(open.flatMap((row) => (row.kind === kind ? [row.code] : [])));
  const accounts = open.filter((row) => row.kind === 'account' && row.bearsPay);
  return {
    accounts: new Set(accounts.map(({ code }) => code)),
    costCentres: of('cost-centre'),
    funds: of('fund'),
  };
}
