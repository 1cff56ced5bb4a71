import fc from 'fast-check';
import { z } from 'zod';
import { mend } from '../mend.ts';
import { faults, pointerOf, unfitText } from './validation.ts';

/** What a schema says of a value, in the kit's words. */
function told(schema: z.ZodType, value: unknown): string[] {
  return faults(schema.safeParse(value).error?.issues ?? []).map(
    ({ pointer, detail }) => `${pointer} ${detail}`,
  );
}

/** The same, where the schema leaves the words to the kit. */
const toldMended = (schema: z.ZodType, value: unknown): string[] =>
  faults(schema.safeParse(value, { error: mend }).error?.issues ?? []).map(
    ({ pointer, detail }) => `${pointer} ${detail}`,
  );

describe('a fault', () => {
  test('keeps the words of the schema, as a sentence about the field', () => {
    const schema = z.object({
      pence: z.int({ error: 'must be a whole number of pence' }),
      year: z.string().refine(() => false, 'the second year must follow the first'),
    });
    expect(told(schema, { pence: 1.5, year: 'x' })).toEqual([
      '/pence “pence” must be a whole number of pence.',
      '/year “year”: the second year must follow the first.',
    ]);
  });

  test('of something that could have several forms is that of the nearest', () => {
    const schema = z.object({
      by: z.union([
        z.object({ card: z.string(), ends: z.string() }),
        z.object({ cash: z.literal(true) }),
      ]),
    });
    expect(told(schema, { by: { cash: 1 } })).toEqual([expect.stringMatching(/^\/by\/cash /)]);
  });

  test('of one value or several of them tells what there is to choose from', () => {
    const State = z.enum(['open', 'held']);
    const schema = z.object({
      state: z.union([z.array(State).min(1), State.transform((one) => [one])]),
    });
    const choices = 'must be one of: open, held.';
    expect(toldMended(schema, { state: 'shut' })).toEqual([`/state “state” ${choices}`]);
    expect(toldMended(schema, { state: ['open', 'shut'] })).toEqual([
      `/state/1 “state › 2” ${choices}`,
    ]);
  });

  test('of the whole body points to the whole body', () => {
    expect(told(z.object({}), 5)[0]).toMatch(/^ This: /);
  });
});

test('a pointer finds its way back through any keys (RFC 6901)', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.nat())), (path) => {
      const parts = pointerOf(path)
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
      expect(parts).toEqual(path.map(String));
    }),
  );
});

describe('unfit text', () => {
  const bad = fc.constantFrom('\u0000', 'a\u001b', '\u0085', '\ufffd', '\ud800', 'x\udfff');

  test('is found wherever it is, and pointed to', () => {
    const path = fc.array(
      fc.oneof(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), fc.nat({ max: 3 })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(path, bad, (at, text) => {
        const body = at.reduceRight<unknown>((inner, part) => {
          if (typeof part === 'string')
            return Object.fromEntries([
              [part, inner],
              ['fine', 'text'],
            ]);
          const array: unknown[] = Array.from({ length: part }, () => 'fine');
          return [...array, inner];
        }, text);
        fc.pre(!at.includes('fine'));
        expect(unfitText(body)).toEqual(at);
      }),
    );
  });

  test('is none of what people write', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        expect(unfitText({ a: [text, 1, null] })).toBeNull(),
      ),
    );
    expect(unfitText('tab\t, line\r\nbreak')).toBeNull();
  });
});
