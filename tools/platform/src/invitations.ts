import { whoIs } from '@bursar/directory/users/index';
import type { IdentityProvider } from '@bursar/identity';
import type { Mailer } from '@bursar/reporting';
import type { LoggedEvent } from '@bursar/service-kit/log/append';
import type { Runtime } from '@bursar/service-kit/runtime';
import { userInvited } from '@bursar/shared-types/events/directory/user-invited.v1';
import { readJson, writeJson } from './json-file.ts';

/** What follows the directory's invitations works with. */
export interface InvitationParts {
  readonly directory: Pick<Runtime, 'log' | 'engine'>;
  readonly identity: IdentityProvider;
  readonly mailer: Mailer;
  /** Keeps how far the log was followed. */
  readonly file: string;
  /** A letter has gone to the mailer. */
  readonly onLetter: () => void;
  readonly onError: (error: unknown) => void;
}

const DAYS = 7;
const HOURS_A_DAY = 24;
const BATCH = 500;

/**
 * Gives everybody whom the directory invites a way to sign in: an account, and a letter with their
 * one-time link. Resolves to how to stop. What happened while it was stopped is made up for; an
 * invitation that is met twice brings one working link.
 */
export async function followInvitations(parts: InvitationParts): Promise<() => Promise<void>> {
  const { file, onError } = parts;
  const { log } = parts.directory;
  const kept = (readJson(file) ?? {}) as Record<string, number>;
  const cursors = new Map(Object.entries(kept));

  const readAll = async (): Promise<void> => {
    const heads = await log.heads();
    const behind = heads.filter(({ trust, seq }) => seq > (cursors.get(trust) ?? 0));
    for (const { trust } of behind) {
      const events = await log.events(trust, cursors.get(trust) ?? 0, BATCH);
      for (const event of events) {
        if (event.type === userInvited.type) await welcome(parts, event);
        cursors.set(trust, event.seq);
      }
    }
    if (behind.length === 0) return;
    writeJson(file, Object.fromEntries(cursors));
    return readAll();
  };

  let reading: Promise<void> | null = null;
  const wake = () => {
    reading ??= readAll()
      .catch(onError)
      .finally(() => (reading = null));
  };
  const stop = log.listen(wake);
  return async () => {
    await stop();
    await reading;
  };
}

async function welcome(parts: InvitationParts, event: LoggedEvent): Promise<void> {
  const { identity, directory, mailer, onLetter, onError } = parts;
  const { userId } = userInvited.schema.parse(JSON.parse(event.body));
  // Who can sign in already (they work for another trust too) needs no link.
  if ((await identity.accounts.byId(userId))?.ready) return;
  const person = await whoIs(directory.engine, event.trust, userId);
  if (!person) return;
  const { name, email } = person;
  if (!(await identity.accounts.invite({ id: userId, login: email, name }))) {
    onError(new Error(`the address of ${userId} is another user's`));
    return;
  }
  const link = identity.linkOf(await identity.links.forAccount(userId, DAYS * HOURS_A_DAY));
  await mailer.send({
    id: event.id,
    to: email,
    subject: 'Your invitation to Bursar',
    text: `Dear ${name},

you have been invited to Bursar. Choose your password here within ${DAYS} days:

${link}

The link works once. You sign in as ${email}.
`,
    at: new Date(),
  });
  onLetter();
}
