import type { ServiceUnderTest } from '@bursar/test-kit';
import { schoolAdded } from '@bursar/shared-types/events/directory/school-added.v1';
import { deskOf, startEstates, told } from '../test/estates-of.ts';

let service: ServiceUnderTest;
beforeAll(async () => (service = await startEstates()));
afterAll(() => service.stop());

test('every school that is heard of has a site, once, with every check of the catalogue not set up (E4)', async () => {
  const { trustId, schoolId, lead, siteId } = await deskOf(service);
  await service.hear(trustId, schoolAdded, { ...schoolAdded.example, schoolId });
  const [event, ...more] = await told(service, trustId, 'site-added');
  expect(event).toMatchObject({ actor: 'system', body: { siteId, schoolId, name: 'Main site' } });
  expect(more).toEqual([]);
  const checks = (await lead.get(`/checks?site=${siteId}&state=Not%20set%20up&limit=200`)).body;
  expect(checks.count).toEqual({ exact: 44 });
});

test('a central team has a site only where somebody adds one', async () => {
  const { trustId, lead } = await deskOf(service);
  const schoolId = await service.school(trustId, { kind: 'central', name: 'Central team' });
  const site = { schoolId, name: 'Trust office' };
  expect((await lead.get(`/sites?school=${schoolId}`)).body.items).toEqual([]);
  expect((await lead.post('/sites', site)).status).toBe(201);
  expect((await lead.get(`/sites?school=${schoolId}`)).body.items).toMatchObject([site]);
  expect(await lead.post('/sites', site)).toMatchObject({
    status: 409,
    body: { type: expect.stringMatching(/site-name-taken$/) },
  });
});

test('a site is added by an estates lead of that school, and for a school that is there', async () => {
  const { trustId, schoolId, lead, office } = await deskOf(service);
  const other = await service.user(trustId, ['estates-lead'], await service.school(trustId));
  const site = { schoolId, name: 'Annexe' };
  expect((await office.post('/sites', site)).status).toBe(403);
  expect((await other.post('/sites', site)).status).toBe(404);
  expect((await lead.post('/sites', { ...site, schoolId: trustId })).status).toBe(404);
  expect(await told(service, trustId, 'site-added')).toHaveLength(2);
});
