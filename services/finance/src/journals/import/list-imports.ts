import { filter, list } from '@bursar/service-kit';
import { financeReaders } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { journalImport } from './tables.ts';

/** Imports of journals: which file, by whom, how many journals were posted and what was wrong. */
export const listImports = list({
  route: 'GET /journal-imports',
  summary: 'Imports of journals',
  access: { roles: financeReaders, at: 'trust' },
  select: {
    id: journalImport.id,
    file: journalImport.file,
    importedBy: journalImport.importedBy,
    importedAt: journalImport.importedAt,
    journals: journalImport.journals,
    faults: journalImport.faults,
  },
  from: journalImport,
  id: journalImport.id,
  scope: { none: 'An import may hold journals of any school; it is read at the trust.' },
  filters: {
    id: filter.equals(journalImport.id),
    file: filter.equals(journalImport.file),
    importedBy: filter.equals(journalImport.importedBy),
  },
  sorts: { imported: journalImport.importedAt, journals: journalImport.journals },
  defaultSort: '-imported',
  item: z.object({
    id: z.string(),
    file: z.string(),
    importedBy: z.string(),
    importedAt: z.string(),
    journals: z.int(),
    faults: z.int(),
  }),
  toItem: (row) => ({ ...row, importedAt: new Date(row.importedAt).toISOString() }),
  columns: [
    { title: 'Imported', kind: 'instant', value: (row) => row.importedAt },
    { title: 'By', kind: 'text', value: (row) => row.importedBy },
    { title: 'Journals', kind: 'number', value: (row) => row.journals },
    { title: 'Faults', kind: 'number', value: (row) => row.faults },
    { title: 'File (SHA-256)', kind: 'text', value: (row) => row.file },
  ],
});
