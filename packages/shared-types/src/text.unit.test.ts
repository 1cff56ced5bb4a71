import fc from 'fast-check';
import { text, textFault } from './text.ts';

const line = text({ max: 20 });
const note = text({ max: 40, lines: 'many', min: 0 });

/** What the schema says about a text. */
function said(schema: typeof line, value: unknown): string | undefined {
  return schema.safeParse(value).error?.issues[0]?.message;
}

test('a text is trimmed and its length limited', () => {
  expect(line.parse('  Thirty chairs ')).toBe('Thirty chairs');
  expect(said(line, '   ')).toBe('must not be empty');
  expect(said(line, 'x'.repeat(21))).toBe('must be at most 20 characters');
  expect(note.parse('')).toBe('');
});

test.each([
  ['a\u0000b', 'has a NUL character (U+0000) at character 2: take it out'],
  ['a\u0007b', 'has a control character (U+0007) at character 2: take it out'],
  ['🏫a\u009b', 'has a control character (U+009B) at character 3: take it out'],
  [
    'pay \u202etxt',
    'has a mark that changes the direction of writing (U+202E) at character 5: take it out',
  ],
  [
    '\u2067x',
    'has a mark that changes the direction of writing (U+2067) at character 1: take it out',
  ],
  ['x\ud800y', 'has half of a character (U+D800) at character 2: take it out'],
  ['a\nb', 'has a control character (U+000A) at character 2: take it out'],
])('%j is refused, and the message says which character', (value, message) => {
  expect(said(line, value)).toBe(message);
});

test('a text of several lines keeps its line breaks, however the browser wrote them', () => {
  expect(note.parse('one\r\ntwo\nthree ')).toBe('one\ntwo\nthree');
  expect(said(note, 'one\rtwo')).toContain('U+000D');
});

test('what is accepted has nothing in it that PostgreSQL or a reader of the log could not keep', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (value) => {
      if (textFault(value) === null) {
        expect(value).not.toMatch(/\p{Cc}|\p{Cs}/u);
        expect(Buffer.from(value).toString()).toBe(value);
      } else {
        expect(value).toMatch(/\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u);
      }
    }),
  );
});
