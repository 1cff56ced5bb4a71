import { contentOf } from './kept.ts';

const read = { name: 'Ada', niNumber: 'QQ123456C' };

test('a draft has nothing of the fields that are not kept: not typed, not read, not another’s', () => {
  const opened = {
    values: read,
    version: 4,
    at: null,
    changed: {
      by: null,
      at: null,
      taken: ['niNumber'],
      clashes: [
        { field: 'name', theirs: 'Ada B' },
        { field: 'niNumber', theirs: 'QQ123457C' },
      ],
    },
  };
  const content = contentOf({ name: 'Ada C', niNumber: 'QQ999999C' }, opened, ['niNumber']);
  expect(content).toMatchObject({
    typed: { name: 'Ada C' },
    opened: { version: 4, values: { name: 'Ada' }, changed: { clashes: [{ field: 'name' }] } },
  });
  expect(JSON.stringify(content)).not.toMatch(/QQ\d/);
});

test('the version and the values that were opened stand in the draft beside what was typed', () => {
  const opened = { values: read, version: 4, at: null, changed: null };
  expect(contentOf({ ...read, name: 'Ada C' }, opened, [])).toEqual({
    typed: { ...read, name: 'Ada C' },
    opened,
  });
  expect(contentOf(read, null, [])).toEqual({ typed: read, opened: null });
});
