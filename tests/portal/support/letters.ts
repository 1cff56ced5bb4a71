import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '@bursar/test-kit';
import type { World } from './world.ts';

/** A letter as a mail program shows it, its soft line ends and escapes undone. */
const read = (path: string): string =>
  readFileSync(path, 'utf8')
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    );

/** The link of the letter that invites somebody, once it was sent. */
export function invitationOf({ folder }: World, email: string): Promise<string> {
  const mail = join(folder, 'mail');
  return until(`the letter to ${email}`, async () => {
    const letters = readdirSync(mail)
      .filter((name) => name.endsWith('.eml'))
      .map((name) => read(join(mail, name)));
    const letter = letters.find((text) => text.includes(`To: ${email}`));
    return /^http:\S+$/m.exec(letter ?? '')?.[0];
  });
}
