import type { Accounts } from './accounts.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import type { Page } from './page.ts';
import { DEMONSTRATION_PASSWORD } from './passwords.ts';

type DemonstrationUsers = Awaited<ReturnType<Accounts['demonstrationUsers']>>;

/** The page on which somebody signs in; in the demonstration it says who there is to be. */
export function signInPage(options: {
  readonly login: string;
  readonly fault: string | null;
  readonly users: DemonstrationUsers;
}): Page {
  const { login, fault, users } = options;
  return {
    title: fault === null ? 'Sign in' : 'Error: sign in',
    body: html`${fault === null ? null : html`<p class="fault" role="alert">${fault}</p>`}
      <form method="post">
        <label for="login">User name or e-mail</label>
        <input
          id="login"
          name="login"
          value="${login}"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          required
        />
        <label for="password">Password</label>
        <input
          id="password"
          name="password"
          type="password"
          autocomplete="current-password"
          required
        />
        <p><button class="first">Sign in</button></p>
      </form>
      ${users.length === 0 ? null : demonstrationUsers(users)}`,
  };
}

function demonstrationUsers(users: DemonstrationUsers): Html {
  return html`<h2>Or sign in as a demonstration user</h2>
    <p>
      They are invented people, and this demonstration can be reached from this computer only. The
      password of each is
      <code>${DEMONSTRATION_PASSWORD}</code>.
    </p>
    <ul class="people">
      ${users.map(
        ({ login, name, demonstration: { role, tries } }) =>
          html`<li>
            <form method="post">
              <strong>${name}</strong>, ${role} (<code>${login}</code>)<br />
              ${tries}<br />
              <input type="hidden" name="login" value="${login}" />
              <input type="hidden" name="password" value="${DEMONSTRATION_PASSWORD}" />
              <button>Sign in as ${name}</button>
            </form>
          </li>`,
      )}
    </ul>`;
}
