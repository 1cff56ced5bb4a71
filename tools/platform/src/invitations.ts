import type { IdentityProvider } from '@bursar/identity';
import type { LoggedEvent } from '@bursar/service-kit/log/append';
import type { ServiceLog } from '@bursar/service-kit/log/service-log';
import { userInvited } from '@bursar/shared-types/events/directory/user-invited.v1';
import { readJson, writeJson } from './json-file.ts';
import { keepLetter } from './mail.ts';

/** Who somebody is, as the directory tells the person who invited them. */
export type WhoIs = (
  trustId: string,
  userId: string,
  askedBy: string,
) => Promise<{ readonly name: string; readonly email: string } | null>;

/** What follows the directory's invitations works with. */
export interface InvitationParts {
  readonly log: ServiceLog;
  readonly whoIs: WhoIs;
  readonly identity: IdentityProvider;
  /** Where the letters go. */
  readonly mail: string;
  /** Keeps how far the log was followed. */
  readonly file: string;
  readonly onLetter: (file: string) => void;
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
  const { log, file, onError } = parts;
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

async function welcome(parts: InvitationParts, { trust, actor, body }: LoggedEvent): Promise<void> {
  const { identity, whoIs, mail, onLetter, onError } = parts;
  const { userId } = userInvited.schema.parse(JSON.parse(body));
  // Who can sign in already (they work for another trust too) needs no link.
  if ((await identity.accounts.byId(userId))?.ready) return;
  const person = await whoIs(trust, userId, actor);
  if (!person) return onError(new Error(`nobody could be asked who ${userId} is`));
  const { name, email } = person;
  if (!(await identity.accounts.invite({ id: userId, login: email, name }))) {
    return onError(new Error(`the address of ${userId} is another user's`));
  }
  const link = identity.linkOf(await identity.links.forAccount(userId, DAYS * HOURS_A_DAY));
  const text = `Dear ${name},\n\nyou have been invited to Bursar. Choose your password here within ${DAYS} days:\n\n${link}\n\nThe link works once. You sign in as ${email}.\n`;
  onLetter(
    keepLetter(mail, `invitation-${userId}`, {
      to: email,
      subject: 'Your invitation to Bursar',
      text,
    }),
  );
}
