import fc from 'fast-check';
import { readArguments } from './arguments.ts';
import { closingTable } from './closing-table.ts';
import { instantOf, MoveFault } from './clock-move.ts';
import { dueRuns } from './due-runs.ts';
import { pageOf } from './pages/error-pages.ts';
import { apisPage } from './pages/apis-page.ts';
import { compareReleases, dataOption, defaultFolder } from './release.ts';
import { sentenceOf } from './start-fault.ts';

const now = new Date('2026-10-23T09:30:00.000Z');

test.each([
  ['+3h', '2026-10-23T12:30:00.000Z'],
  // Clocks go back on the 25th: the hour on the wall stays.
  ['+8d', '2026-10-31T10:30:00.000Z'],
  ['+2w', '2026-11-06T10:30:00.000Z'],
  ['2026-12-01', '2026-12-01T09:00:00.000Z'],
  ['2027-06-01', '2027-06-01T08:00:00.000Z'],
])('%s is %s', (wish, instant) => {
  expect(instantOf(wish, now).toISOString()).toBe(instant);
});

test.each(['-1d', '+0d', '2026-10-22', '+9999d', '8d', '+1y', '2026-13-01', ''])(
  '%p is no move of the clock',
  (wish) => {
    expect(() => instantOf(wish, now)).toThrow(MoveFault);
  },
);

test('while the clock is moved each sweep happens once a day at its own time, and once more for the last of its times (E4)', () => {
  const daily = { cron: '10 0 * * *' };
  const often = { cron: '*/15 * * * *' };
  const monthly = { cron: '0 6 1 * *' };
  const [from, to] = [new Date('2026-03-28T12:00:00Z'), new Date('2026-03-30T07:00:00Z')];
  const runs = dueRuns([daily, often, monthly], from, to);
  expect(runs.map(({ at, schedule }) => [at.toISOString().slice(5, 16), schedule.cron])).toEqual([
    ['03-28T12:15', often.cron],
    ['03-29T00:00', often.cron],
    ['03-29T00:10', daily.cron],
    // London is an hour ahead of UTC from the 29th.
    ['03-29T23:00', often.cron],
    ['03-29T23:10', daily.cron],
    ['03-30T07:00', often.cron],
  ]);
});

test('however the clock is moved, no sweep falls outside the move, and all stand in order', () => {
  const minutes = fc.integer({ min: 0, max: 60 * 24 * 40 });
  const cron = fc.constantFrom('*/10 * * * *', '5 1 * * *', '0 6 * * 1-5', '0 0 1 * *');
  fc.assert(
    fc.property(fc.array(cron, { maxLength: 4 }), minutes, minutes, (crons, start, length) => {
      const from = new Date(now.getTime() + start * 60_000);
      const to = new Date(from.getTime() + length * 60_000);
      const times = dueRuns(
        crons.map((one) => ({ cron: one })),
        from,
        to,
      ).map(({ at }) => at.getTime());
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(times.filter((at) => at <= from.getTime() || at > to.getTime())).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['0.1.0', '0.1.0', 0],
  ['0.9.0', '0.10.0', -1],
  ['1.0.0', '0.10.9', 1],
])('release %s against %s', (a, b, sign) => {
  expect(Math.sign(compareReleases(a, b))).toBe(sign);
});

test('options are read, folders from where they were typed', () => {
  const options = readArguments(
    ['--port', '9000', '--import', '../gias', '--data', 'here'],
    '/a/b',
  );
  expect(readArguments(['--no-demo'], '/a/b').demonstration).toBe(false);
  expect(options).toMatchObject({
    port: 9000,
    demonstration: true,
    importFrom: '/a/gias',
    folder: '/a/b/here',
    reset: false,
  });
});

test('an import without the demonstration is refused at once, with what to do instead', () => {
  const both = () => readArguments(['--no-demo', '--import', '../gias'], '/a/b');
  expect(both).toThrow(/the first administrator founds the trust and imports its schools/);
});

test('what goes wrong is said in one sentence, without a stack', () => {
  const full = Object.assign(new Error('write'), { code: 'ENOSPC' });
  expect(sentenceOf(full, '/data')).toBe(
    'The disk that holds /data is full; free some space and start again.',
  );
  expect(sentenceOf(Object.assign(new Error('no space'), { code: '53100' }), '/data')).toContain(
    'is full',
  );
  expect(
    sentenceOf(
      new Error('Migration finance/0001_x.sql has changed since it was applied.'),
      '/data',
    ),
  ).toContain('--reset');
  expect(sentenceOf(new Error('odd'), '/data')).toBe(
    'Bursar could not go on: odd. /data/bursar.log has more.',
  );
});

test('a page on a problem shows its Markdown, and nothing in it becomes markup', () => {
  const page = pageOf(
    '# Over `limit`\n\nAbove **your** limit <b>.\n\n## Mend\n- ask `x`\n- wait\n',
  );
  expect(page.title).toBe('Over limit');
  expect(page.body.markup.replace(/\s+/g, ' ').replace(/> </g, '><')).toBe(
    '<p>Above <strong>your</strong> limit &lt;b&gt;.</p><h2>Mend</h2><ul><li>ask <code>x</code></li><li>wait</li></ul>',
  );
});

test('the closing table has each API, each user with what they can try, what was loaded, and the link where there is one', () => {
  const overview = {
    origin: 'http://localhost:8080',
    services: [{ name: 'hr-payroll', title: 'HR and payroll' }],
    users: [
      { login: 'amara', name: 'Amara Okafor', role: 'Office manager', tries: 'Raises an order' },
    ],
    trusts: [{ id: 't', name: 'Ridgeway' }],
    loaded: ['12 schools'],
    atFolder: '',
  };
  const text = closingTable(overview, '2026-11-24', 'http://localhost:8080/identity/welcome/x');
  expect(text).toContain(
    'HR and payroll  http://localhost:8080/hr-payroll/v1  http://localhost:8080/hr-payroll/docs/',
  );
  expect(text).toContain('amara  Amara Okafor, Office manager  Raises an order');
  expect(text).toContain('Loaded: Ridgeway, 12 schools.');
  expect(text).toContain('identity/welcome/x');
  expect(
    closingTable({ ...overview, users: [], trusts: [], loaded: [] }, '2026-11-24', null),
  ).not.toContain('Loaded');
});

test('the commands that are told to copy find the platform on its own folder, and need no folder on the usual one', () => {
  const told = (folder: string): string => {
    const atFolder = dataOption(folder);
    const overview = { origin: 'http://localhost:8080', services: [], users: [], trusts: [] };
    const all = { ...overview, loaded: [], atFolder };
    const page = apisPage(all, new Map(), { today: '2026-11-24', daysAhead: 0 });
    return closingTable(all, '2026-11-24', null) + page.body.markup;
  };
  const own = told('/srv/bursar');
  expect(own.match(/scripts\/(token|clock) --data \/srv\/bursar /g)).toHaveLength(4);
  expect(told(defaultFolder)).not.toContain('--data');
  expect(dataOption("/my data/it's")).toBe(` --data '/my data/it'\\''s'`);
});
