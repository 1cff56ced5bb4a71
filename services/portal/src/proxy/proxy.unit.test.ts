import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { until } from '@bursar/test-kit/until';
import fc from 'fast-check';
import { headersBack, headersOut } from './headers.ts';
import { LARGEST_COUNT, LiveStreams } from './live-streams.ts';
import type { LiveStream } from './live-streams.ts';
import { locationFor, targetOf } from './target.ts';

const services = {
  finance: 'http://finance:8080',
  'hr-payroll': 'http://localhost:8080/hr-payroll',
  estates: 'http://localhost:8080/estates/',
};

test('an address below /api leads to the service it names, at the same path', () => {
  expect(targetOf('/api/finance/v1/trusts/t/journals?a=1&b=%20', services)).toEqual({
    service: 'finance',
    basePath: '',
    address: 'http://finance:8080/v1/trusts/t/journals?a=1&b=%20',
  });
  expect(targetOf('/api/hr-payroll/health/ready', services)).toEqual({
    service: 'hr-payroll',
    basePath: '/hr-payroll',
    address: 'http://localhost:8080/hr-payroll/health/ready',
  });
});

test('whatever is asked for, no service hears of a path outside its API', () => {
  const parts =
    '.. . %2e%2e %2E. %2f %5c \\ / // v1 internal a ? # %00 % @evil : ; %252e%252e trusts é';
  const part = fc.constantFrom('\t', ' ', ...parts.split(' '));
  const path = fc.array(part, { maxLength: 10 }).map((parts) => parts.join('/'));
  fc.assert(
    fc.property(path, fc.constantFrom('finance', 'hr-payroll'), (rest, service) => {
      const target = targetOf(`/api/${service}/v1/${rest}`, services);
      if (target === null) return;
      const { origin, pathname } = new URL(target.address);
      expect(origin).toBe(new URL(services[service]).origin);
      expect(pathname).toMatch(service === 'finance' ? /^\/v1\// : /^\/hr-payroll\/v1\//);
      expect(pathname.split('/')).not.toContain('..');
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ['/hr-payroll/v1/trusts/t/people/p-1', '/api/hr-payroll/v1/trusts/t/people/p-1'],
  ['http://localhost:8080/hr-payroll/v1/x?y=1', '/api/hr-payroll/v1/x?y=1'],
  ['../people/p-1', '/api/hr-payroll/v1/trusts/people/p-1'],
  ['/finance/v1/x', null],
  ['/hr-payrolls/v1/x', null],
  ['//elsewhere.example/hr-payroll/v1/x', null],
  ['https://elsewhere.example/', null],
  ['http://[', null],
])('a service’s address %s reaches the browser as %s', (location, expected) => {
  const target = targetOf('/api/hr-payroll/v1/trusts/t/people', services)!;
  expect(locationFor(location, target)).toBe(expected);
});

test('headers of one connection stay on it, in both directions, those it names itself too', () => {
  const hop = {
    connection: 'close, X-Own',
    'x-own': '1',
    'keep-alive': '5',
    te: 'trailers',
    upgrade: 'h2c',
  };
  const own = {
    ...hop,
    'x-kept': '1',
    cookie: 'c',
    'bursar-person': 'p',
    expect: '100-continue',
    'sec-fetch-site': 'none',
  };
  expect(headersOut(own, 'token')).toEqual({ 'x-kept': '1', authorization: 'Bearer token' });
  const target = targetOf('/api/finance/v1/x', services)!;
  const answer = { ...hop, etag: '"1"', 'set-cookie': ['c=1'], 'www-authenticate': 'Bearer' };
  expect(headersBack(answer, target)).toEqual({ etag: '"1"' });
});

describe('streams of events', () => {
  const reply = () => ({ raw: new EventEmitter() as never });
  const alive = async () => true;
  const heardOf = (stream: LiveStream, source = new PassThrough()) => {
    const heard = { text: '', isWhole: false, source };
    stream
      .carry(source)
      .setEncoding('utf8')
      .on('data', (part: string) => (heard.text += part))
      .on('end', () => (heard.isWhole = true));
    return heard;
  };

  test('one ends soon after its session, and not for a database that is away', async () => {
    let looks = 0;
    let answer: () => Promise<boolean> = alive;
    const look = () => {
      looks += 1;
      return answer();
    };
    const heard = heardOf(new LiveStreams().begin('s', reply(), look, 1));
    heard.source.write('data: 1\n\n');
    await until('it looked', () => looks > 2);
    answer = () => Promise.reject(new Error('away'));
    const before = looks;
    await until('it looked again', () => looks > before + 2);
    expect(heard).toMatchObject({ text: 'data: 1\n\n', isWhole: false });
    answer = async () => false;
    await until('it ended', () => heard.isWhole);
    expect(heard.text).toBe('data: 1\n\n');
    expect(heard.source.destroyed).toBe(true);
  });

  test('the thirteenth of a session ends the first, which is told to stay away; no other session’s', async () => {
    const streams = new LiveStreams();
    const other = heardOf(streams.begin('another', reply(), alive));
    const all = Array.from({ length: LARGEST_COUNT }, () =>
      heardOf(streams.begin('s', reply(), alive)),
    );
    expect(LARGEST_COUNT).toBe(12);
    heardOf(streams.begin('s', reply(), alive));
    await until('the first ended', () => all[0]!.isWhole);
    expect(all[0]!.text).toBe('\nretry: 300000\n\n');
    expect(all[0]!.source.destroyed).toBe(true);
    expect(all.slice(1).map(({ isWhole }) => isWhole)).toEqual(Array(11).fill(false));
    expect(other.isWhole).toBe(false);
  });

  test('one that is closed leaves room for another', async () => {
    const streams = new LiveStreams();
    const first = reply();
    streams.begin('s', first, alive);
    const rest = Array.from({ length: LARGEST_COUNT - 1 }, () =>
      heardOf(streams.begin('s', reply(), alive)),
    );
    (first.raw as EventEmitter).emit('close');
    heardOf(streams.begin('s', reply(), alive));
    // Asked for late, the end would have come by now.
    await new Promise((passed) => setImmediate(passed));
    expect(rest.map(({ isWhole }) => isWhole)).toEqual(Array(11).fill(false));
  });

  test('one that made room before its service answered is told so all the same', async () => {
    const streams = new LiveStreams();
    const first = streams.begin('s', reply(), alive);
    for (let more = 0; more < LARGEST_COUNT; more += 1) streams.begin('s', reply(), alive);
    const heard = heardOf(first);
    await until('it ended', () => heard.isWhole);
    expect(heard.text).toBe('\nretry: 300000\n\n');
    expect(heard.source.destroyed).toBe(true);
  });
});
