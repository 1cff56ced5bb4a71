import { errorPageFaults } from './error-pages.ts';

const rules = {
  file: 'services/finance/src/journals/problems.ts',
  text: "const a = problem(\n  'over-limit', 403);\nconst b = { code: 'handed-on' };",
};
const page = (code: string) => ({ file: `docs/errors/${code}.md`, text: '' });

test('a problem without its page and a page without its problem are found out', () => {
  expect(errorPageFaults([rules, page('gone')])).toEqual([
    {
      file: rules.file,
      line: 1,
      says: 'the problem over-limit has no page docs/errors/over-limit.md.',
    },
    { file: 'docs/errors/gone.md', line: 0, says: 'no problem has this code.' },
  ]);
});

test('pages of problems, made here or handed on, are in order', () => {
  expect(errorPageFaults([rules, page('over-limit'), page('handed-on')])).toEqual([]);
});
