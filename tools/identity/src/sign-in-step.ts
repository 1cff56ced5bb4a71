import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import type { Accounts } from './accounts.ts';
import { Attempts } from './attempts.ts';
import { readForm } from './form.ts';
import { sendPage } from './page.ts';
import { signInPage } from './sign-in-page.ts';

type Step = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const WRONG = 'This user name and this password do not go together. Check both and try again.';
const BLOCKED = 'Too many wrong passwords for this user name. Wait five minutes and try again.';

/** The step of the protocol in which a person says who they are: shows the form, and takes it. */
export function signInStep(provider: Provider, accounts: Accounts): Step {
  const attempts = new Attempts();

  const show = async (
    response: ServerResponse,
    status: number,
    login: string,
    fault: string | null,
  ) =>
    sendPage(
      response,
      status,
      signInPage({ login, fault, users: await accounts.demonstrationUsers() }),
    );

  return async (request, response) => {
    const { params } = await provider.interactionDetails(request, response);
    const hint = typeof params.login_hint === 'string' ? params.login_hint : '';
    if (request.method !== 'POST') {
      return show(response, 200, hint, null);
    }
    const form = await readForm(request);
    const login = (form.get('login') ?? '').trim().toLowerCase();
    if (attempts.isBlocked(login)) return show(response, 429, login, BLOCKED);
    const account = await accounts.bySecret(login, form.get('password') ?? '');
    if (!account) {
      attempts.failed(login);
      return show(response, 422, login, WRONG);
    }
    attempts.succeeded(login);
    // Not remembered: the cookie ends with the browser, as schools share their machines.
    const result = { login: { accountId: account.id, remember: false } };
    return provider.interactionFinished(request, response, result, {
      mergeWithLastSubmission: false,
    });
  };
}
