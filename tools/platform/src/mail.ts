import { readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A letter that the platform would send, were there somewhere to send it to. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  /** Lines of plain text. */
  readonly text: string;
}

const KEPT_MS = 30 * 86_400_000;
const encoded = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;

/**
 * Keeps a letter as an `.eml` file that any mail program opens, for its owner alone, and deletes letters
 * older than thirty days. Returns the file. The name is the same for the same `id`, so that a letter
 * written again replaces the one before.
 */
export function keepLetter(folder: string, id: string, { to, subject, text }: Letter): string {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (Date.now() - statSync(file).mtimeMs > KEPT_MS) rmSync(file, { force: true });
  }
  const lines = [
    'From: Bursar <bursar@localhost>',
    // A line break in an address would add a header.
    `To: ${to.replace(/[\r\n<>]/g, ' ')}`,
    `Subject: ${encoded(subject)}`,
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(Buffer.from(text)
      .toString('base64')
      .match(/.{1,76}/g) ?? []),
    '',
  ];
  const file = join(folder, `${id}.eml`);
  writeFileSync(`${file}.new`, lines.join('\r\n'), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return file;
}
