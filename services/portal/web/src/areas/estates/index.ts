import {
  estatesReaders,
  estatesTeam,
  faultReporters,
  estatesLeads,
} from '@bursar/shared-types/roles';
import { IconBuilding } from '@tabler/icons-react';
import type { AreaDef } from '../../app/area.ts';
import { searchIn } from '../../app/search.ts';

export const estates: AreaDef = {
  path: 'estates',
  title: 'Estates',
  icon: IconBuilding,
  links: [
    { path: 'today', title: 'Today', roles: estatesTeam },
    { path: 'tickets', title: 'Tickets', roles: estatesReaders },
    { path: 'board', title: 'Compliance board', roles: estatesReaders },
    { path: 'checks', title: 'Checks', roles: estatesReaders },
    { path: 'performance', title: 'Performance', roles: estatesReaders },
    { path: 'sites', title: 'Sites', roles: estatesReaders },
    { path: 'catalogue', title: 'Catalogue of checks', roles: estatesReaders },
  ],
  actions: [
    {
      path: 'tickets/new',
      title: 'Report a fault',
      words: 'ticket repair broken mend',
      roles: faultReporters,
    },
  ],
  searches: [
    searchIn('Tickets', estatesReaders, 'estates', '/tickets', (ticket) => ({
      id: ticket.id,
      label: `${ticket.number} ${ticket.title}`,
      detail: `${ticket.place || ticket.site} · ${ticket.state}`,
      schoolId: ticket.schoolId,
      path: `estates/tickets/${ticket.id}`,
    })),
    searchIn('Checks', estatesReaders, 'estates', '/checks', (check) => ({
      id: check.id,
      label: check.name,
      detail: check.state,
      schoolId: check.schoolId,
      path: `estates/checks/${check.id}`,
    })),
  ],
  pages: [
    { path: 'today', load: () => import('./today.tsx') },
    { path: 'tickets', load: () => import('./tickets/list.tsx') },
    { path: 'tickets/new', load: () => import('./tickets/new.tsx'), roles: faultReporters },
    { path: 'tickets/$ticketId', load: () => import('./tickets/detail.tsx') },
    { path: 'checks', load: () => import('./checks/list.tsx') },
    { path: 'checks/$checkId', load: () => import('./checks/detail.tsx') },
    {
      path: 'checks/$checkId/done',
      load: () => import('./checks/complete.tsx'),
      roles: estatesTeam,
    },
    { path: 'board', load: () => import('./board.tsx') },
    { path: 'performance', load: () => import('./performance.tsx') },
    { path: 'sites', load: () => import('./sites/list.tsx') },
    { path: 'sites/$siteId', load: () => import('./sites/site.tsx') },
    { path: 'sites/$siteId/set-up', load: () => import('./sites/set-up.tsx'), roles: estatesLeads },
    { path: 'catalogue', load: () => import('./sites/catalogue.tsx') },
  ],
};
