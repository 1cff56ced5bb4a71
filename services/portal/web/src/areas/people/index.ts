import { hrLeads, payReaders, postReaders, payReleasers } from '@bursar/shared-types/roles';
import { IconUsers } from '@tabler/icons-react';
import type { AreaDef } from '../../app/area.ts';
import { searchIn } from '../../app/search.ts';

export const people: AreaDef = {
  path: 'people',
  title: 'People',
  icon: IconUsers,
  links: [
    { path: 'people', title: 'People', roles: hrLeads },
    { path: 'posts', title: 'Posts', roles: postReaders },
    { path: 'staffing', title: 'Staffing', roles: hrLeads },
    { path: 'pay-runs', title: 'Pay runs', roles: payReaders },
    { path: 'rates', title: 'Pay scales and rates', roles: payReaders },
  ],
  actions: [
    {
      path: 'people/new',
      title: 'Add somebody',
      words: 'new person starter employee',
      roles: hrLeads,
    },
    { path: 'posts/new', title: 'New post', words: 'create vacancy job', roles: hrLeads },
    {
      path: 'pay-runs/new',
      title: 'Prepare a month’s pay',
      words: 'pay run payroll',
      roles: hrLeads,
    },
  ],
  searches: [
    searchIn('People', hrLeads, 'hr-payroll', '/people', (person) => ({
      id: person.id,
      label: `${person.givenName} ${person.familyName}`,
      detail: person.leftOn ? 'Has a last day' : 'Works here',
      schoolId: person.schoolId,
      path: `people/people/${person.id}`,
    })),
    searchIn('Posts', postReaders, 'hr-payroll', '/posts', (post) => ({
      id: post.id,
      label: post.title,
      detail: `${post.fte} FTE · ${post.filled ? 'Filled' : 'Vacant'}`,
      schoolId: post.schoolId,
      path: `people/posts/${post.id}`,
    })),
  ],
  pages: [
    { path: 'people', load: () => import('./people/list.tsx') },
    { path: 'people/new', load: () => import('./people/new.tsx'), roles: hrLeads },
    { path: 'people/$personId', load: () => import('./people/detail.tsx') },
    {
      path: 'people/$personId/correct',
      load: () => import('./people/correct.tsx'),
      roles: hrLeads,
    },
    { path: 'people/$personId/erase', load: () => import('./people/erase.tsx'), roles: hrLeads },
    { path: 'posts', load: () => import('./posts/list.tsx') },
    { path: 'posts/new', load: () => import('./posts/new.tsx'), roles: hrLeads },
    { path: 'posts/$postId', load: () => import('./posts/detail.tsx') },
    { path: 'posts/$postId/another', load: () => import('./posts/new.tsx'), roles: hrLeads },
    { path: 'posts/$postId/change', load: () => import('./posts/change.tsx'), roles: hrLeads },
    { path: 'posts/$postId/fill', load: () => import('./posts/fill.tsx'), roles: hrLeads },
    { path: 'staffing', load: () => import('./staffing.tsx') },
    { path: 'pay-runs', load: () => import('./pay-runs/list.tsx') },
    { path: 'pay-runs/new', load: () => import('./pay-runs/prepare.tsx'), roles: hrLeads },
    { path: 'pay-runs/$runId', load: () => import('./pay-runs/detail.tsx') },
    { path: 'pay-runs/$runId/posts/$postId', load: () => import('./pay-runs/post-cost.tsx') },
    {
      path: 'pay-runs/$runId/release',
      load: () => import('./pay-runs/release.tsx'),
      roles: payReleasers,
    },
    { path: 'rates', load: () => import('./rates/rates.tsx') },
    { path: 'rates/scales/new', load: () => import('./rates/publish-scale.tsx'), roles: hrLeads },
  ],
};
