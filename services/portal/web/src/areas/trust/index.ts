import { administrators, roleReaders } from '@bursar/shared-types/roles';
import { IconSchool } from '@tabler/icons-react';
import type { AreaDef } from '../../app/area.ts';
import { searchIn } from '../../app/search.ts';
import { everybody, phaseName } from './words.ts';

const takesPart = everybody.filter((role) => role !== 'auditor');

export const trust: AreaDef = {
  path: 'trust',
  title: 'Trust',
  icon: IconSchool,
  links: [
    { path: 'schools', title: 'Schools', roles: everybody },
    { path: 'clusters', title: 'Clusters', roles: everybody },
    { path: 'users', title: 'Users', roles: administrators },
    { path: 'roles', title: 'Roles', roles: roleReaders },
    { path: 'covers', title: 'Cover for absence', roles: everybody },
    { path: 'scheme', title: 'Scheme of delegation', roles: everybody },
    { path: 'terms', title: 'Term dates', roles: everybody },
  ],
  actions: [
    {
      path: 'covers/new',
      title: 'Name a delegate',
      words: 'cover absence holiday leave away',
      roles: takesPart,
    },
    { path: 'users/new', title: 'Invite somebody', words: 'new user', roles: administrators },
    { path: 'roles/new', title: 'Give a role', words: 'right permission', roles: administrators },
    { path: 'schools/new', title: 'Add a school', words: 'academy central', roles: administrators },
    {
      path: 'schools/import',
      title: 'Import schools',
      words: 'register list csv',
      roles: administrators,
    },
    {
      path: 'limits',
      title: 'What may I approve?',
      words: 'limits scheme delegation',
      roles: everybody,
    },
  ],
  searches: [
    searchIn('Schools', everybody, 'directory', '/schools', (school) => ({
      id: school.id,
      label: school.name,
      detail: school.kind === 'central' ? 'Central team' : phaseName(school.phase),
      schoolId: null,
      path: `trust/schools/${school.id}`,
    })),
    searchIn('Users', administrators, 'directory', '/users', (user) => ({
      id: user.userId,
      label: user.name,
      detail: user.email,
      schoolId: null,
      path: `trust/users/${user.userId}`,
    })),
  ],
  pages: [
    { path: 'schools', load: () => import('./schools/list.tsx') },
    { path: 'schools/new', load: () => import('./schools/new.tsx'), roles: administrators },
    { path: 'schools/import', load: () => import('./schools/import.tsx'), roles: administrators },
    { path: 'schools/$schoolId', load: () => import('./schools/detail.tsx') },
    {
      path: 'schools/$schoolId/change',
      load: () => import('./schools/change.tsx'),
      roles: administrators,
    },
    { path: 'clusters', load: () => import('./clusters/list.tsx') },
    { path: 'clusters/new', load: () => import('./clusters/new.tsx'), roles: administrators },
    { path: 'clusters/$clusterId', load: () => import('./clusters/detail.tsx') },
    {
      path: 'clusters/$clusterId/change',
      load: () => import('./clusters/change.tsx'),
      roles: administrators,
    },
    { path: 'users', load: () => import('./users/list.tsx') },
    { path: 'users/new', load: () => import('./users/new.tsx'), roles: administrators },
    { path: 'users/$userId', load: () => import('./users/detail.tsx') },
    {
      path: 'users/$userId/roles/new',
      load: () => import('./users/give-role.tsx'),
      roles: administrators,
    },
    { path: 'users/$userId/cover', load: () => import('./covers/new.tsx'), roles: administrators },
    { path: 'users/$userId/leave', load: () => import('./users/leave.tsx'), roles: administrators },
    { path: 'roles', load: () => import('./users/roles.tsx') },
    { path: 'roles/new', load: () => import('./users/give-role-to.tsx'), roles: administrators },
    { path: 'covers', load: () => import('./covers/covers.tsx') },
    { path: 'covers/new', load: () => import('./covers/new.tsx'), roles: takesPart },
    { path: 'covers/$principalId/$coverId', load: () => import('./covers/cover.tsx') },
    { path: 'scheme', load: () => import('./scheme/scheme.tsx') },
    { path: 'scheme/publish', load: () => import('./scheme/publish.tsx'), roles: administrators },
    { path: 'scheme/versions/$version', load: () => import('./scheme/version.tsx') },
    { path: 'limits', load: () => import('./scheme/limits.tsx') },
    { path: 'terms', load: () => import('./terms/terms.tsx') },
    { path: 'terms/set', load: () => import('./terms/set.tsx'), roles: administrators },
    {
      path: 'terms/set/$year/$schoolId',
      load: () => import('./terms/set.tsx'),
      roles: administrators,
    },
  ],
};
