import { riskWriters, riskReaders } from '@bursar/shared-types/roles';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { AreaDef } from '../../app/area.ts';
import { searchIn } from '../../app/search.ts';

export const risk: AreaDef = {
  path: 'risk',
  title: 'Risk',
  icon: IconAlertTriangle,
  links: [
    { path: 'risks', title: 'Register', roles: riskReaders },
    { path: 'matrix', title: 'Matrix', roles: riskReaders },
    { path: 'appetite', title: 'Appetite', roles: riskReaders },
    { path: 'indicators', title: 'Overdue checks', roles: riskReaders },
    { path: 'categories', title: 'Categories', roles: riskReaders },
  ],
  actions: [
    { path: 'risks/new', title: 'Raise a risk', words: 'register draft', roles: riskWriters },
  ],
  searches: [
    searchIn('Risks', riskReaders, 'risk', '/risks', (found) => ({
      id: found.id,
      label: `${found.number === null ? 'Draft' : found.number} ${found.title}`,
      detail: `${found.schoolId ? '' : 'Whole trust · '}${found.standing ?? found.state}`,
      schoolId: found.schoolId,
      path: `risk/risks/${found.id}`,
    })),
  ],
  pages: [
    { path: 'risks', load: () => import('./risks/list.tsx') },
    { path: 'risks/new', load: () => import('./risks/new.tsx'), roles: riskWriters },
    { path: 'risks/$riskId', load: () => import('./risks/detail.tsx') },
    { path: 'matrix', load: () => import('./matrix/matrix.tsx') },
    { path: 'appetite', load: () => import('./appetite/appetite.tsx') },
    { path: 'indicators', load: () => import('./indicators.tsx') },
    { path: 'categories', load: () => import('./categories.tsx') },
  ],
};
