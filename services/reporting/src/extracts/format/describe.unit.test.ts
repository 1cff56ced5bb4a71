import { readFileSync } from 'node:fs';
import { filesInMarkdown } from './describe.ts';

const page = new URL('../../../../../docs/extract-format.md', import.meta.url);

test('the page of the format says of every file and column what the code does (X7)', () => {
  const text = readFileSync(page, 'utf8');
  for (const section of filesInMarkdown().split(/\n\n(?=### )/)) expect(text).toContain(section);
});
