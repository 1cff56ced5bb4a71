import {
  accessLogReaders,
  auditAskers,
  auditRequestReaders,
  extractTakers,
  auditAnswerers,
} from '@bursar/shared-types/roles';
import { IconShieldCheck } from '@tabler/icons-react';
import type { AreaDef } from '../../app/area.ts';
import { searchIn } from '../../app/search.ts';
import { statusWord } from '../../words/statuses.ts';
import { findExtracts } from './extracts/find.ts';

export const audit: AreaDef = {
  path: 'audit',
  title: 'Audit',
  icon: IconShieldCheck,
  links: [
    { path: 'requests', title: 'Requests', roles: auditRequestReaders },
    { path: 'sample', title: 'Sample', roles: extractTakers },
    { path: 'extracts', title: 'Extracts', roles: extractTakers },
    { path: 'checkpoints', title: 'Checkpoints', roles: extractTakers },
    { path: 'access-log', title: 'Views of auditors', roles: accessLogReaders },
  ],
  actions: [
    {
      path: 'requests/new',
      title: 'Ask for evidence',
      words: 'request auditor',
      roles: auditAskers,
    },
    {
      path: 'extracts/new',
      title: 'Start an extract',
      words: 'audit proof zip download',
      roles: extractTakers,
    },
  ],
  searches: [
    searchIn(
      'Requests of the auditor',
      auditRequestReaders,
      'reporting',
      '/audit-requests',
      (request) => ({
        id: request.id,
        label: `${request.number} ${request.title}`,
        detail: statusWord(request.state),
        schoolId: null,
        path: `audit/requests/${request.id}`,
      }),
    ),
    { title: 'Extracts', roles: extractTakers, find: findExtracts },
  ],
  pages: [
    { path: 'requests', load: () => import('./requests/list.tsx') },
    { path: 'requests/new', load: () => import('./requests/new.tsx'), roles: auditAskers },
    { path: 'requests/$requestId', load: () => import('./requests/detail.tsx') },
    {
      path: 'requests/$requestId/answer',
      load: () => import('./requests/answer.tsx'),
      roles: auditAnswerers,
    },
    { path: 'sample', load: () => import('./sample/page.tsx') },
    { path: 'extracts', load: () => import('./extracts/list.tsx') },
    { path: 'extracts/new', load: () => import('./extracts/new.tsx'), roles: extractTakers },
    { path: 'extracts/$extractId', load: () => import('./extracts/detail.tsx') },
    { path: 'checkpoints', load: () => import('./checkpoints/list.tsx') },
    { path: 'evidence/$transactionId', load: () => import('./evidence/page.tsx') },
    { path: 'access-log', load: () => import('./access-log/page.tsx') },
  ],
};
