import fc from 'fast-check';
import { localPath } from './local-path.ts';

test.each([
  '/',
  '/ridgeway/trust/finance?sort=-date&q=a%2Fb#lines',
  '/go/11111111-2222-4333-8444-555555555555/order/o-1',
  '/a+b/risk',
])('%s is where one goes', (path) => {
  expect(localPath(path)).toBe(path);
});

test.each([
  'https://elsewhere.example',
  '//elsewhere.example',
  '///elsewhere.example',
  '/\\elsewhere.example',
  '/.//elsewhere.example',
  '/a/..//elsewhere.example',
  '\t//elsewhere.example',
  '/\t/elsewhere.example',
  '/\n/elsewhere.example',
  'javascript:alert(1)',
  'ridgeway',
  '',
  '/sign-in',
  '/sign-in?to=/',
  '/portal/callback?code=x',
  `/${'a'.repeat(2_001)}`,
  undefined,
  ['/one', '/two'],
])('%j leads to the first page instead', (path) => {
  expect(localPath(path)).toBe('/');
});

test('whatever is asked for, a browser that goes there stays with the portal', () => {
  const origin = 'https://bursar.example';
  const sign = fc.constantFrom('/', '\\', '.', '%2f', '@', ':', '?', '#', '\t', ' ', 'a', 'https:');
  const like = fc.array(sign, { maxLength: 8 }).map((signs) => signs.join(''));
  fc.assert(
    fc.property(fc.oneof(like, fc.webUrl(), fc.string()), (to) => {
      const path = localPath(to);
      expect(new URL(path, origin).origin).toBe(origin);
      // As a header it is one line, and nothing but a path.
      expect(path).toMatch(/^\/(?![/\\])[\x21-\x7e]*$/);
    }),
    { numRuns: 2_000 },
  );
});
