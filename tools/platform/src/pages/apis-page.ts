import { DEMONSTRATION_PASSWORD, html } from '@bursar/identity';
import type { Html, Page } from '@bursar/identity';
import { longDate } from '../dates.ts';

/** What the page of the APIs, and the table at the terminal, tell. */
export interface Overview {
  readonly origin: string;
  readonly services: readonly ServiceLine[];
  readonly users: readonly UserLine[];
  readonly trusts: readonly TrustLine[];
  /** What the demonstration brought, ready to read: `3,412 journals`. */
  readonly loaded: readonly string[];
  /** What commands of `scripts/` take to find this platform: ` --data DIR`, or nothing. */
  readonly atFolder: string;
}

/** A service on the page. */
export interface ServiceLine {
  readonly name: string;
  readonly title: string;
}

/** A demonstration user on the page. */
export interface UserLine {
  readonly login: string;
  readonly name: string;
  readonly role: string;
  readonly tries: string;
}

/** A trust of the demonstration. */
export interface TrustLine {
  readonly id: string;
  readonly name: string;
}

/** How a service is, by its name: `ready`, or what is wrong. */
export type Health = ReadonlyMap<string, string>;

/** The page at `/apis`: every service, how it is, and how to ask it. */
export function apisPage(
  { origin, services, users, trusts, loaded, atFolder }: Overview,
  health: Health,
  date: { readonly today: string; readonly daysAhead: number },
): Page {
  return {
    title: 'The APIs on this machine',
    body: html`<p>
        What the portal itself stands on. Everything below runs in one process and answers to this
        computer alone. Bursar’s date is <strong>${longDate(date.today)}</strong>${
          date.daysAhead > 0 ? html`, ${date.daysAhead} days ahead of the calendar` : null
        }.
      </p>
      <h2 id="apis">APIs</h2>
      <div class="wide" role="region" aria-labelledby="apis" tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">Service</th>
              <th scope="col">State</th>
              <th scope="col">API</th>
              <th scope="col">Documentation</th>
            </tr>
          </thead>
          <tbody>
            ${services.map(
              ({ name, title }) =>
                html`<tr>
                  <th scope="row">${title}</th>
                  <td>${health.get(name) ?? 'not known'}</td>
                  <td><code>/${name}/v1</code></td>
                  <td>
                    <a href="/${name}/docs/">${title}: documentation</a> ·
                    <a href="/${name}/docs/json">OpenAPI</a>
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${users.length > 0 ? usersTable(users) : null}
      ${loaded.length > 0 ? loadedList(loaded) : null}
      <h2>Ask the API</h2>
      <p>Tokens come from the sign-in at <code>/identity</code> and hold for five minutes.</p>
      <pre><code>TOKEN=$(./scripts/token${atFolder} ${users[0]?.login ?? 'YOUR-LOGIN'})
curl -H "Authorization: Bearer $TOKEN" \\
  ${origin}/directory/v1/trusts/${trusts[0]?.id ?? 'TRUST-ID'}/schools</code></pre>
      ${
        trusts.length > 0
          ? html`<ul>
              ${trusts.map(({ id, name }) => html`<li>${name}: <code>${id}</code></li>`)}
            </ul>`
          : null
      }
      <p>
        <code>./scripts/clock${atFolder} +8d</code> moves the date forward, and what falls due by
        then happens.
      </p>`,
  };
}

function usersTable(users: readonly UserLine[]): Html {
  return html`<h2 id="users">Demonstration users</h2>
    <p>They are made up. Everybody’s password is <code>${DEMONSTRATION_PASSWORD}</code>.</p>
    <div class="wide" role="region" aria-labelledby="users" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Login</th>
            <th scope="col">Who</th>
            <th scope="col">Can try</th>
          </tr>
        </thead>
        <tbody>
          ${users.map(
            ({ login, name, role, tries }) =>
              html`<tr>
                <th scope="row"><code>${login}</code></th>
                <td>${name}<br />${role}</td>
                <td>${tries}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

function loadedList(loaded: readonly string[]): Html {
  return html`<h2>What was loaded</h2>
    <ul>
      ${loaded.map((line) => html`<li>${line}</li>`)}
    </ul>`;
}
