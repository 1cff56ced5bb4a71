import { askedWords, lookWords } from './words.ts';

test.each([
  ['GET /v1/trusts/:trustId/journals', 'Journals'],
  ['GET /v1/trusts/:trustId/journals/:journalId', 'Journals, one of them'],
  ['GET /v1/trusts/:trustId/extracts/:extractId/zip', 'Extracts, zip'],
  ['GET /v1/trusts/:trustId', 'The trust'],
])('a look is said in words, not as a route: %s (F13)', (route, words) => {
  expect(lookWords(route)).toBe(words);
});

test('what was asked for is said with the ends of ids, and the query as it was (F13)', () => {
  const [trust, journal] = [
    '019a0000-0000-7000-8000-000000000001',
    '019a0000-0000-7000-8000-00000abc1234',
  ];
  expect(askedWords(`/v1/trusts/${trust}/journals/${journal}?as=csv`)).toBe(
    '/journals/…bc1234?as=csv',
  );
});
