import { review } from './review.ts';

const document = (...paths: string[]) =>
  JSON.stringify({ paths: Object.fromEntries(paths.map((path) => [path, { get: { tags: [] } }])) });

test('documents that no longer tell what the code does are named', () => {
  const fresh = new Map([
    ['finance.json', document('/v1/a')],
    ['risk.json', document()],
  ]);
  const standing = new Map([
    ['finance.json', document()],
    ['risk.json', document()],
    ['gone.json', document()],
  ]);
  expect(review(fresh, standing, new Map())).toEqual({
    stale: ['finance.json'],
    leftOver: ['gone.json'],
    broken: [],
  });
});

test('what was released stays: every service, and every route of it', () => {
  const released = new Map([
    ['finance.json', document('/v1/a', '/v1/b')],
    ['risk.json', document()],
  ]);
  const fresh = new Map([['finance.json', document('/v1/b', '/v1/c')]]);
  expect(review(fresh, fresh, released).broken).toEqual([
    'finance.json: GET /v1/a is gone',
    'risk.json: the service is gone',
  ]);
});
