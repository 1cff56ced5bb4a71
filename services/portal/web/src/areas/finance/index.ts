import {
  financeReaders,
  financeWriters,
  invoiceReaders,
  ledgerReaders,
  financeLeads,
} from '@bursar/shared-types/roles';
import { IconBook2 } from '@tabler/icons-react';
import type { AreaDef } from '../../app/area.ts';
import { searchIn } from '../../app/search.ts';
import { date, money } from '../../words/format.ts';
import { statusWord } from '../../words/statuses.ts';

export const finance: AreaDef = {
  path: 'finance',
  title: 'Finance',
  icon: IconBook2,
  links: [
    { path: 'invoices', title: 'Invoices', roles: invoiceReaders },
    { path: 'journals', title: 'Journals', roles: financeReaders },
    { path: 'journal-drafts', title: 'Journals to approve', roles: financeReaders },
    { path: 'budgets', title: 'Budgets', roles: ledgerReaders },
    { path: 'trial-balance', title: 'Trial balance', roles: financeReaders },
    { path: 'accounts', title: 'Accounts', roles: ledgerReaders },
    { path: 'periods', title: 'Periods', roles: financeReaders },
    { path: 'funds', title: 'Funds', roles: financeReaders },
    { path: 'cost-centres', title: 'Cost centres', roles: financeReaders },
    { path: 'pay-journals', title: 'Pay journals', roles: financeReaders },
    { path: 'settings', title: 'Finance settings', roles: financeReaders },
  ],
  actions: [
    {
      path: 'invoices/new',
      title: 'Capture invoice',
      words: 'supplier bill purchase ledger',
      roles: financeWriters,
    },
    { path: 'journals/import', title: 'Import journals', words: 'csv xlsx', roles: financeWriters },
    { path: 'journals/new', title: 'New journal', words: 'post ledger', roles: financeWriters },
  ],
  searches: [
    searchIn('Invoices', invoiceReaders, 'finance', '/invoices', (invoice) => ({
      id: invoice.id,
      label: invoice.reference,
      detail: `${statusWord(invoice.state)} · ${date(invoice.date)} · ${money(invoice.gross)}`,
      schoolId: invoice.schoolIds.length === 1 ? invoice.schoolIds[0]! : null,
      path: `finance/invoices/${invoice.id}`,
    })),
    searchIn('Accounts', ledgerReaders, 'finance', '/accounts', (account) => ({
      id: account.code,
      label: `${account.code} ${account.name}`,
      detail: account.category,
      schoolId: null,
      path: `finance/accounts/${account.code}`,
    })),
    searchIn('Journals', financeReaders, 'finance', '/journals', (journal) => ({
      id: journal.id,
      label: `${journal.number} ${journal.narrative}`,
      detail: `${date(journal.date)} · ${money(journal.total)}`,
      schoolId: null,
      path: `finance/journals/${journal.id}`,
    })),
  ],
  pages: [
    { path: 'invoices', load: () => import('./invoices/list.tsx') },
    { path: 'invoices/new', load: () => import('./invoices/new.tsx'), roles: financeWriters },
    { path: 'invoices/$invoiceId', load: () => import('./invoices/detail.tsx') },
    { path: 'budgets', load: () => import('./budgets/list.tsx') },
    { path: 'budgets/set', load: () => import('./budgets/set.tsx'), roles: financeLeads },
    { path: 'budgets/import', load: () => import('./budgets/import.tsx'), roles: financeLeads },
    { path: 'trial-balance', load: () => import('./trial-balance/page.tsx') },
    { path: 'accounts', load: () => import('./accounts/list.tsx') },
    { path: 'accounts/$code', load: () => import('./accounts/detail.tsx') },
    { path: 'periods', load: () => import('./periods/page.tsx') },
    { path: 'funds', load: () => import('./funds/list.tsx') },
    { path: 'cost-centres', load: () => import('./cost-centres/list.tsx') },
    { path: 'pay-journals', load: () => import('./pay-journals/list.tsx') },
    { path: 'settings', load: () => import('./settings/page.tsx') },
    { path: 'journals', load: () => import('./journals/list.tsx') },
    { path: 'journals/new', load: () => import('./journals/new.tsx'), roles: financeWriters },
    { path: 'journals/import', load: () => import('./journals/import.tsx'), roles: financeWriters },
    { path: 'journal-drafts', load: () => import('./journal-drafts/list.tsx') },
    { path: 'journal-drafts/$draftId', load: () => import('./journal-drafts/detail.tsx') },
    {
      path: 'journal-drafts/$draftId/edit',
      load: () => import('./journal-drafts/edit.tsx'),
      roles: financeWriters,
    },
    { path: 'journals/$journalId', load: () => import('./journals/detail.tsx') },
  ],
};
