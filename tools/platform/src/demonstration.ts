import { randomUUID } from 'node:crypto';
import { DEMONSTRATION_PASSWORD, signIn } from '@bursar/identity';
import type { DemonstrationRole, IdentityProvider } from '@bursar/identity';
import type { TrustLine } from './pages/first-page.ts';

/** What loads the demonstration works with: it does everything over HTTP, as its users would. */
export interface DemonstrationTools {
  /** `http://localhost:8080`; a service is at `/<name>/v1`. */
  readonly baseUrl: string;
  /** An operator of the platform, who may create trusts. */
  readonly operatorId: string;
  /** Lets somebody sign in, under the id they are invited by. */
  addUser(user: { readonly id: string; readonly login: string; readonly name: string } & DemonstrationRole): Promise<void>;
  /** An access token of a user added before, or of the operator; good for at least a minute. */
  tokenFor(id: string): Promise<string>;
  /** Says how far it is: `1,204 of 3,400 journals`. */
  progress(text: string): void;
  /** The clock begins two years ago and is at the present when loading has ended. */
  readonly clock: {
    now(): Date;
    /** Moves forward, and does what falls due on the way. One that has passed, or lies ahead of the present, is refused. */
    moveTo(instant: Date): Promise<void>;
  };
  /** Resolves once every service has heard everything. */
  settled(): Promise<void>;
}

/** What was loaded. */
export interface Loaded {
  /** Ready to read: `3,412 journals`. */
  readonly lines: readonly string[];
  readonly trusts: readonly TrustLine[];
}

/** Loads the demonstration into services that are empty. */
export type LoadDemo = (tools: DemonstrationTools) => Promise<Loaded>;

const FRESH_MS = 4 * 60_000;

/** Tokens of demonstration users, through the real sign-in; each is used for four of its five minutes. */
export function demonstrationTokens({ issuer, accounts }: IdentityProvider): DemonstrationTools['tokenFor'] {
  const held = new Map<string, { readonly token: Promise<string>; readonly until: number }>();
  const ask = async (id: string): Promise<string> => {
    const account = await accounts.byId(id);
    if (!account) throw new Error(`nobody was added as ${id}`);
    const tokens = await signIn({ issuer, login: account.login, password: DEMONSTRATION_PASSWORD });
    return tokens.access_token;
  };
  return (id) => {
    const found = held.get(id);
    if (found && found.until > Date.now()) return found.token;
    const token = ask(id);
    held.set(id, { token, until: Date.now() + FRESH_MS });
    return token;
  };
}

const OPERATOR: DemonstrationRole = {
  role: 'Operator of the platform',
  tries: 'Creates a trust, and sees whether every service keeps up. Sees nothing of what a trust keeps.',
};

/** Makes the demonstration's operator, and answers their id. */
export async function addOperator(accounts: IdentityProvider['accounts']): Promise<string> {
  const users = await accounts.demonstrationUsers();
  const id = users.find(({ login }) => login === 'operator')?.id ?? randomUUID();
  await accounts.addDemonstrationUser({ id, login: 'operator', name: 'Olive Thorne' }, OPERATOR);
  return id;
}
