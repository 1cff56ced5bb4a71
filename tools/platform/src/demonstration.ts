import { randomUUID } from 'node:crypto';
import type { DemonstrationTools, Loaded } from '@bursar/demo';
import { DEMONSTRATION_PASSWORD, signIn } from '@bursar/identity';
import type { DemonstrationRole, IdentityProvider } from '@bursar/identity';

/** Loads the demonstration into services that are empty. */
export type LoadDemo = (tools: DemonstrationTools) => Promise<Loaded>;

const FRESH_MS = 4 * 60_000;

/** Tokens of demonstration users, through the real sign-in; each is used for four of its five minutes. */
export function demonstrationTokens({
  issuer,
  accounts,
}: IdentityProvider): DemonstrationTools['tokenFor'] {
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
  tries:
    'Creates a trust, and sees whether every service keeps up. Sees nothing of what a trust keeps.',
};

/** Makes the demonstration's operator, and answers their id. */
export async function addOperator(accounts: IdentityProvider['accounts']): Promise<string> {
  const users = await accounts.demonstrationUsers();
  const id = users.find(({ login }) => login === 'operator')?.id ?? randomUUID();
  await accounts.addDemonstrationUser({ id, login: 'operator', name: 'Olive Thorne' }, OPERATOR);
  return id;
}
