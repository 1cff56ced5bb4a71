import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** As much of fontkit's font as is used here: `_tables` are those that it has decoded so far. */
interface ParsedFont {
  _tables: Readonly<Record<string, unknown>>;
}

/** fontkit, by which pdfmake reads fonts; the same copy of it. */
interface Fontkit {
  create(bytes: Uint8Array): ParsedFont;
  registerFormat(format: {
    new (stream: { readonly buffer: Uint8Array }): object;
    probe(bytes: Uint8Array): boolean;
  }): void;
}

// What pdfmake requires is not what an import would bring: fontkit has one copy for each.
const require = createRequire(import.meta.url);
const fontkit = require('fontkit') as Fontkit;

/** Bytes of a font, and what was decoded of them for an earlier document. */
const known = new Map<string, { readonly bytes: Buffer; readonly tables: ParsedFont['_tables'] }>();

/**
 * Reads a font's file, and answers bytes that stand for it: whoever opens them with fontkit gets the
 * font with the tables that earlier ones have decoded, which takes most of the time that a short
 * document takes. Nothing else is shared. A font remembers with which letters a glyph was first
 * used, and a document's bytes must not depend on those before it.
 */
export function rememberedFont(file: string): Buffer {
  const name = `${MARK}${known.size}`;
  const bytes = readFileSync(file);
  known.set(name, { bytes, tables: fontkit.create(bytes)._tables });
  return Buffer.from(name);
}

const MARK = 'remembered-font-';
const nameIn = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

fontkit.registerFormat(
  class {
    static probe(bytes: Uint8Array): boolean {
      return bytes.length < 2 * MARK.length && known.has(nameIn(bytes));
    }
    constructor({ buffer }: { readonly buffer: Uint8Array }) {
      const { bytes, tables } = known.get(nameIn(buffer))!;
      return Object.assign(fontkit.create(bytes), { _tables: tables });
    }
  },
);
