import { globSync, readFileSync } from 'node:fs';

const areas = `${import.meta.dirname}/../areas`;

/** The pages that areas declare, each with its path and the text that declares it. */
const declared = globSync('*/index.ts', { cwd: areas, exclude: ['platform/**'] }).flatMap((file) =>
  [
    ...readFileSync(`${areas}/${file}`, 'utf8').matchAll(/\{\s*path: '([^']*)',\s*load:[^{}]*\}/g),
  ].map(([text, path]) => ({ page: `${file.split('/')[0]}/${path}`, text })),
);
/** What the last step of a form's path is called. */
const FORM =
  /\/(new|another|import|edit|change|correct|erase|fill|set|set-up|done|send|close|receive|release|answer|leave|cover|publish)(\/\$\w+)*$/;

test('every form says for whom it is, so that nobody types into one that is not theirs', () => {
  const forms = declared.filter(({ page }) => FORM.test(page));
  expect(forms.length).toBeGreaterThan(40);
  expect(forms.filter(({ text }) => !text.includes('roles: ')).map(({ page }) => page)).toEqual([]);
});
