import { z } from 'zod';

/** What may not stand in a text, with the words that say so. */
const refused: readonly (readonly [found: (code: number) => boolean, what: string])[] = [
  [(code) => code === 0, 'a NUL character'],
  [(code) => code < 0x20 || (code >= 0x7f && code <= 0x9f), 'a control character'],
  [
    (code) => (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069),
    'a mark that changes the direction of writing',
  ],
  [(code) => code >= 0xd800 && code <= 0xdfff, 'half of a character'],
];

/** The first character of a text that may not be kept, in words; null when there is none. */
export function textFault(text: string, lines: 'one' | 'many' = 'one'): string | null {
  let place = 0;
  for (const character of text) {
    place += 1;
    const code = character.codePointAt(0)!;
    if (lines === 'many' && character === '\n') continue;
    const fault = refused.find(([found]) => found(code));
    if (fault) {
      const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
      return `has ${fault[1]} (${name}) at character ${place}: take it out`;
    }
  }
  return null;
}

/**
 * A text that a person typed: trimmed, from `min` (1 unless told) to `max` characters. Refuses
 * what could hide or forge: NUL and other control characters, marks that turn the direction of
 * writing, halves of characters; the message says which and where. `lines: 'many'` allows line
 * breaks, kept as `\n` whatever the browser sent.
 */
export function text(limits: { min?: number; max: number; lines?: 'one' | 'many' }) {
  const { min = 1, max, lines = 'one' } = limits;
  return z
    .string()
    .overwrite((value) => (lines === 'many' ? value.replaceAll('\r\n', '\n') : value))
    .trim()
    .min(min, min === 1 ? 'must not be empty' : `must be at least ${min} characters`)
    .max(max, `must be at most ${max} characters`)
    .check((ctx) => {
      const fault = textFault(ctx.value, lines);
      if (fault) ctx.issues.push({ code: 'custom', message: fault, input: ctx.value });
    });
}
