import { EventEmitter } from 'node:events';
import { until } from '@bursar/test-kit/until';
import fc from 'fast-check';
import { headersBack, headersOut } from './headers.ts';
import { closeWithSession } from './live-streams.ts';
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
    expect: '100-continue',
    'sec-fetch-site': 'none',
  };
  expect(headersOut(own, 'token')).toEqual({ 'x-kept': '1', authorization: 'Bearer token' });
  const target = targetOf('/api/finance/v1/x', services)!;
  const answer = { ...hop, etag: '"1"', 'set-cookie': ['c=1'], 'www-authenticate': 'Bearer' };
  expect(headersBack(answer, target)).toEqual({ etag: '"1"' });
});

test('a stream of events ends soon after its session, and not for a database that is away', async () => {
  let destroyed = 0;
  const raw = Object.assign(new EventEmitter(), { destroy: () => (destroyed += 1) });
  let looks = 0;
  let answer: () => Promise<boolean> = async () => true;
  const look = () => {
    looks += 1;
    return answer();
  };
  const request = { headers: { accept: 'text/event-stream' } } as never;
  closeWithSession(request, { raw } as never, look, 1);
  await until('it looked', () => looks > 2);
  answer = () => Promise.reject(new Error('away'));
  const before = looks;
  await until('it looked again', () => looks > before + 2);
  expect(destroyed).toBe(0);
  answer = async () => false;
  await until('it ended', () => destroyed > 0);
  raw.emit('close');

  // Other answers end by themselves.
  const other = new EventEmitter();
  closeWithSession({ headers: {} } as never, { raw: other } as never, look, 1);
  expect(other.listenerCount('close')).toBe(0);
});
