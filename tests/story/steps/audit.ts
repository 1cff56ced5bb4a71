import { done, refused } from '../story.ts';
import type { Story } from '../story.ts';

/** Step 9, what the auditor reads and asks: all of it is logged, nothing else is theirs to write. */
export async function audit(story: Story): Promise<void> {
  await readsAll(story);
  await samples(story);
  await request(story);
  await readOnly(story);
  await looksAreLogged(story);
}

const everywhere = [
  ['directory', '/roles'],
  ['finance', '/trial-balance?month=2025-10'],
  ['procurement', '/orders'],
  ['hr-payroll', '/pay-runs'],
  ['estates', '/checks'],
  ['risk', '/risks'],
  ['reporting', '/kpis'],
] as const;

/** Every service, for the whole trust. */
async function readsAll(story: Story): Promise<void> {
  for (const [service, path] of everywhere) await story.read('auditor', service, path);
}

/** Everything about a purchase, by the id of any of its papers. */
async function samples(story: Story): Promise<void> {
  const path = `/evidence/${story.kept.get('invoice')}`;
  const found = await story.read('auditor', 'reporting', path);
  expect(found).toMatchObject({
    root: story.kept.get('books'),
    asked: { kind: 'invoice' },
    approvals: [
      { matter: 'order', by: story.as('head').userId, schemeVersion: 1 },
      { matter: 'invoice', by: story.as('lead').userId, schemeVersion: 1 },
    ],
    reserved: 0,
    missing: [],
  });
  const counts = [found.receipts.length, found.invoices.length, found.journals.length];
  expect(counts).toEqual([1, 1, 1]);
  await refused(story.as('clerk').get('reporting', path), 404, 'not-found');
}

async function request(story: Story): Promise<void> {
  const [auditor, lead] = [story.as('auditor'), story.as('lead')];
  const wish = { title: 'Order for reading books', wanted: 'Who approved it, and what came?' };
  const ask = (name: string) => story.as(name).post('reporting', '/audit-requests', wish);
  await refused(ask('manager'), 403, 'not-allowed');
  const { id } = await done(ask('auditor'));
  const evidence = [
    { service: 'procurement', kind: 'order', id: story.kept.get('books') },
    { service: 'finance', kind: 'invoice', id: story.kept.get('invoice') },
  ];
  const answer = { words: 'Both are on record.', evidence };
  const path = `/audit-requests/${id}`;
  const answered = lead.post('reporting', `${path}/answers`, answer, { version: 1 });
  expect(await done(answered)).toMatchObject({ state: 'answered' });
  const close = (name: string) =>
    story.as(name).post('reporting', `${path}/closures`, { words: 'Seen.' }, { version: 2 });
  await refused(close('lead'), 403, 'not-allowed');
  expect(await done(close('auditor'))).toMatchObject({ state: 'closed' });
  const late = lead.post('reporting', `${path}/answers`, answer, { version: 3 });
  await refused(late, 409, 'request-state');
  const { history } = await done(auditor.get('reporting', path), 200);
  expect(history).toMatchObject([
    { kind: 'asked' },
    { kind: 'answered', evidence },
    { kind: 'closed' },
  ]);
}

/** What others may write, the auditor may not. */
async function readOnly(story: Story): Promise<void> {
  const auditor = story.as('auditor');
  for (const [service, path, body] of [
    ['directory', '/schools', { name: 'Own School', phase: 'primary', pupils: null }],
    ['finance', '/chart-adoptions', { chart: '2025' }],
    ['procurement', '/suppliers', { name: 'Own Firm' }],
    ['hr-payroll', '/pay-runs', { month: '2025-10', payDate: '2025-10-31' }],
  ] as const) {
    await refused(auditor.post(service, path, body), 403, 'not-allowed');
  }
}

interface Look {
  readonly userId: string;
  readonly target: string;
  readonly status: number;
}

/** Every look of the auditor stands in the service that was looked at, and nobody else's does. */
async function looksAreLogged(story: Story): Promise<void> {
  const services = everywhere.map(([service]) => service);
  const read = (service: string) => story.read('administrator', service, '/access-log?limit=200');
  const looks: Look[] = (await Promise.all(services.map(read))).flatMap(({ items }) => items);
  const { userId } = story.as('auditor');
  expect(looks).toEqual(looks.filter((look) => look.userId === userId));
  const targets = looks.map(({ target, status }) => {
    return `${status} ${target.replace(/.*\/trusts\/[^/]+/, '')}`;
  });
  expect(targets).toEqual(
    expect.arrayContaining([
      ...everywhere.map(([, path]) => `200 ${path}`),
      `200 /evidence/${story.kept.get('invoice')}`,
      // What was refused is a look as well.
      expect.stringMatching(/^403 \/pay-runs\/[0-9a-f-]+\/posts$/),
    ]),
  );
  await refused(story.as('auditor').get('finance', '/access-log'), 403, 'not-allowed');
}
