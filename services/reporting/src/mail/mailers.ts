import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Letter, Mailer } from '../surroundings.ts';

const message = (from: string, { id, to, subject, text, at, attachments = [] }: Letter) => ({
  from,
  to,
  subject,
  text,
  date: at,
  messageId: `<${createHash('sha256').update(`${id} ${to}`).digest('hex').slice(0, 32)}@bursar>`,
  headers: { 'Auto-Submitted': 'auto-generated' },
  attachments: attachments.map((each) => ({ ...each, contentType: 'text/plain; charset=utf-8' })),
  // Nothing of a letter is ever read from a path or an address.
  disableFileAccess: true,
  disableUrlAccess: true,
});

/**
 * Mail as files: each letter is one `.eml` that any mail program opens, named by its message id, so
 * that the same letter sent twice is one file. Rejects where the folder cannot be written.
 */
export function fileMailer(folder: string, from: string): Mailer {
  const composing = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send(letter) {
      const built = await composing.sendMail(message(from, letter));
      await mkdir(folder, { recursive: true });
      const name = built.messageId.replace(/[<>]|@bursar/g, '');
      const whole = join(folder, `${name}.eml`);
      // Whoever watches the folder never sees half a letter.
      await writeFile(`${whole}.part`, built.message as Buffer);
      await rename(`${whole}.part`, whole);
    },
  };
}

/** Mail by SMTP, `smtps://user:password@host` or `smtp://host:25`. Rejects where it is not taken. */
export function smtpMailer(url: string, from: string): Mailer {
  const server = createTransport(url);
  return {
    async send(letter) {
      await server.sendMail(message(from, letter));
    },
  };
}
