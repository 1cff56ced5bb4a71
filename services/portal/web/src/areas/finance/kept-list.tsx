import { financeLeads } from '@bursar/shared-types/roles';
import type { ReactNode } from 'react';
import type { ReadPath } from '../../api/types.ts';
import { useMay } from '../../app/trust.tsx';
import type { ListDefinition } from '../../patterns/list/definition.ts';
import { listPage } from '../../patterns/list/list-page.tsx';
import styles from './kept-list.module.css';

/**
 * A page of what the ledger is kept by: everybody reads it; who leads finance changes a row where it
 * stands, in a column of `width` rem.
 */
export function keptList<P extends ReadPath<'finance'>, T>(
  definition: ListDefinition<'finance', P, T>,
  { width, change }: { readonly width: number; readonly change: (row: T) => ReactNode },
) {
  const cell = (row: T) => <span className={styles.row}>{change(row)}</span>;
  const ForReaders = listPage<'finance', P, T>(definition);
  const ForLeads = listPage<'finance', P, T>({
    ...definition,
    columns: [...definition.columns, { key: 'change', title: 'Change', width, cell }],
    phone: (row) => ({ ...definition.phone(row), end: cell(row) }),
  });
  return function KeptList() {
    return useMay()(financeLeads) ? <ForLeads /> : <ForReaders />;
  };
}
