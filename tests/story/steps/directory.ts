import { randomUUID } from 'node:crypto';
import { makeFirstOperator } from '@bursar/directory/trusts/index';
import { done, refused } from '../story.ts';
import type { Story } from '../story.ts';

/** Two tiers for large orders: the school's approver, and above £5,000 the finance lead too. */
const rules = [
  { category: 'order', role: 'approver', at: 'school', upTo: 500_000, tier: 1 },
  { category: 'order', role: 'approver', at: 'school', upTo: null, tier: 1 },
  { category: 'order', role: 'finance-lead', at: 'trust', upTo: null, tier: 2 },
  { category: 'invoice', role: 'finance-lead', at: 'trust', upTo: null, tier: 1 },
];

/** Step 1. An operator founds the trust; its administrator adds schools, people and the scheme. */
export async function directory(story: Story): Promise<void> {
  await foundTrust(story);
  const admin = story.as('administrator');
  const add = (school: object) => done(admin.post('directory', '/schools', school));
  const oakfield = { name: 'Oakfield Primary Academy', phase: 'primary', pupils: 412 };
  story.schools.oakfield = (await add(oakfield)).id;
  story.schools.elm = (await add({ name: 'Elm Academy', phase: 'secondary', pupils: 900 })).id;
  const scheme = { effectiveFrom: '2025-09-01', basis: 'net', rules };
  await done(admin.post('directory', '/scheme/versions', scheme));
  await story.settle();
  await inviteAll(story);

  // Nobody gives roles but an administrator, and not to themselves.
  const role = { userId: story.as('lead').userId, role: 'approver', at: 'trust' };
  await refused(story.as('lead').post('directory', '/roles', role), 403, 'not-allowed');
  const toOneself = { ...role, userId: admin.userId };
  await refused(admin.post('directory', '/roles', toOneself), 403, 'own-role');
  // An auditor's access always has an end.
  const endless = { userId: story.as('lead').userId, role: 'auditor', at: 'trust' };
  await refused(admin.post('directory', '/roles', endless), 422, 'invalid-role');
}

async function foundTrust(story: Story): Promise<void> {
  const { world } = story;
  const operator = randomUUID();
  await makeFirstOperator(world.runtime('directory').engine, operator);
  await world.settle();
  const userId = randomUUID();
  const administrator = { userId, name: 'Adele', email: 'adele@ridgeway.example' };
  const trust = { name: 'Ridgeway Learning Trust', administrator };
  const path = '/platform/trusts';
  const founded = await done(world.call(operator, 'directory', 'POST', path, trust));
  story.trustId = founded.trustId;
  story.cast('administrator', userId);
  await story.settle();
}

async function inviteAll(story: Story): Promise<void> {
  const { oakfield, elm } = story.schools;
  await story.invite('lead', 'finance-lead');
  await story.invite('officer', 'finance-officer');
  await story.invite('buyer', 'procurement-lead');
  await story.invite('manager', 'office-manager', { school: oakfield });
  await story.invite('head', 'approver', { school: oakfield });
  await story.invite('clerk', 'office-manager', { school: elm });
  const cluster = { name: 'Riverside', schoolIds: [elm] };
  const admin = story.as('administrator');
  const { id: riverside } = await done(admin.post('directory', '/clusters', cluster));
  story.kept.set('cluster', riverside);
  await story.invite('business', 'office-manager', { cluster: riverside });
  await story.invite('hr', 'hr-lead');
  await story.invite('estates', 'estates-lead');
  await story.invite('caretaker', 'site-manager', { school: oakfield });
  await story.invite('riskLead', 'risk-lead');
  await story.invite('owner', 'risk-owner');
  await story.invite('trustee', 'trustee');
  await story.invite('auditor', 'auditor', { to: '2025-12-31' });
  // The head will be away for three days in October; until then the deputy sees nothing.
  const delegateId = await story.inviteOnly('deputy');
  await story.settle();
  const absence = { delegateId, from: '2025-10-08', to: '2025-10-10' };
  await done(story.as('head').post('directory', '/covers', absence));
  await story.settle();
}
