import { accountReaders, estatesReaders, hrReaders, kpiReaders } from '@bursar/shared-types/roles';
import { IconReportAnalytics } from '@tabler/icons-react';
import type { AreaDef } from '../../app/area.ts';

export const reports: AreaDef = {
  path: 'reports',
  title: 'Reports',
  icon: IconReportAnalytics,
  links: [
    { path: 'management-accounts', title: 'Management accounts', roles: accountReaders },
    { path: 'kpis', title: 'KPIs', roles: kpiReaders },
    { path: 'workforce', title: 'Workforce', roles: hrReaders },
    { path: 'compliance', title: 'Compliance by area', roles: estatesReaders },
    { path: 'commitments', title: 'Commitments', roles: accountReaders },
    { path: 'journal-lines', title: 'Journal lines', roles: accountReaders },
  ],
  actions: [],
  searches: [],
  pages: [
    { path: 'management-accounts', load: () => import('./accounts/page.tsx') },
    { path: 'management-accounts/schools', load: () => import('./accounts/schools.tsx') },
    { path: 'management-accounts/lines/$account', load: () => import('./accounts/line.tsx') },
    { path: 'kpis', load: () => import('./kpis/list.tsx') },
    { path: 'kpis/$code', load: () => import('./kpis/detail.tsx') },
    { path: 'workforce', load: () => import('./workforce/page.tsx') },
    { path: 'compliance', load: () => import('./compliance/page.tsx') },
    { path: 'commitments', load: () => import('./lists/commitments.tsx') },
    { path: 'journal-lines', load: () => import('./lists/journal-lines.tsx') },
  ],
};
