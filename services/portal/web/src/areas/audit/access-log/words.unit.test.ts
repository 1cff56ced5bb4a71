import { lookWords } from './words.ts';

test.each([
  ['GET /v1/trusts/:trustId/journals', 'Journals'],
  ['GET /v1/trusts/:trustId/journals/:journalId', 'Journals, one of them'],
  ['GET /v1/trusts/:trustId/extracts/:extractId/zip', 'Extracts, zip'],
  ['GET /v1/trusts/:trustId', 'The trust'],
])('a look is said in words, not as a route: %s (F13)', (route, words) => {
  expect(lookWords(route)).toBe(words);
});
