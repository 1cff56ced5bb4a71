import type { IncomingMessage, ServerResponse } from 'node:http';
import { readForm } from './form.ts';
import { html } from './html.ts';
import type { LinkPurpose, OneTimeLinks } from './links.ts';
import { sendPage } from './page.ts';
import type { Page } from './page.ts';
import { passwordFault } from './passwords.ts';

/** Makes the first administrator's rights; called with the id their tokens will carry. */
export type OnFirst = (id: string) => Promise<void>;

interface Typed {
  readonly name: string;
  readonly login: string;
  readonly fault: string | null;
}

/** Where a one-time link leads: a person chooses their password, and the first one says who they are. */
export function linkStep(links: OneTimeLinks, onFirst: OnFirst) {
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    code: string,
  ): Promise<void> => {
    const purpose = await links.purposeOf(code);
    if (!purpose) return sendPage(response, 404, usedPage);
    const account = purpose.kind === 'invited' ? purpose.account : { name: '', login: '' };
    if (request.method !== 'POST') {
      return sendPage(response, 200, formPage(purpose, { ...account, fault: null }));
    }

    const form = await readForm(request);
    const text = (field: string, otherwise: string) => (form.get(field) ?? otherwise).trim();
    const [name, login] = [text('name', account.name), text('login', account.login)];
    const password = form.get('password') ?? '';
    const fault = whatIsWrong(name, login, password);
    if (fault !== null) return sendPage(response, 422, formPage(purpose, { name, login, fault }));

    if (purpose.kind === 'invited') {
      return sendPage(
        response,
        200,
        (await links.setPassword(code, password)) ? donePage : usedPage,
      );
    }
    const { id } = purpose;
    // Rights first: an account without them could not be mended by anybody.
    await onFirst(id);
    const isMade = await links.makeFirst(code, { id, login, name }, password);
    sendPage(response, isMade ? 200 : 404, isMade ? donePage : usedPage);
  };
}

function whatIsWrong(name: string, login: string, password: string): string | null {
  if (name === '' || name.length > 200) return 'Enter your name.';
  if (!/^\S{3,200}$/.test(login))
    return 'Enter your e-mail address, or a user name without spaces.';
  return passwordFault(password, login);
}

function formPage(purpose: LinkPurpose, { name, login, fault }: Typed): Page {
  const isFirst = purpose.kind === 'first';
  const heading = isFirst ? 'Make the first administrator' : 'Choose your password';
  return {
    title: fault === null ? heading : `Error: ${heading.toLowerCase()}`,
    body: html`${fault === null ? null : html`<p class="fault" role="alert">${fault}</p>`}
      ${isFirst ? html`<p>You will be able to create trusts and to invite people.</p>` : html`<p>Welcome, ${name}. You sign in as <code>${login}</code>.</p>`}
      <form method="post">
        ${
          isFirst
            ? html`<label for="name">Your name</label>
                <input id="name" name="name" value="${name}" autocomplete="name" required />
                <label for="login">Your e-mail</label>
                <input
                  id="login"
                  name="login"
                  value="${login}"
                  autocomplete="username"
                  autocapitalize="none"
                  spellcheck="false"
                  required
                />`
            : html`<input type="hidden" name="login" value="${login}" autocomplete="username" />`
        }
        <label for="password">Password</label>
        <input
          id="password"
          name="password"
          type="password"
          autocomplete="new-password"
          minlength="12"
          required
          aria-describedby="password-hint"
        />
        <p class="hint" id="password-hint">
          At least 12 characters; three words are easy to remember.
        </p>
        <p>
          <button class="first">
            ${isFirst ? 'Make the administrator' : 'Keep this password'}
          </button>
        </p>
      </form>`,
  };
}

const donePage: Page = {
  title: 'Done',
  body: html`<p>Your password is kept. <a href="/">To the first page</a></p>`,
};

const usedPage: Page = {
  title: 'This link no longer works',
  body: html`<p>It was used, it has expired, or a newer one was made. Ask for a new one.</p>`,
};
