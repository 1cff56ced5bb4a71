import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { style } from './style.ts';

/** A whole page: its title (also the heading) and what stands below the heading. */
export interface Page {
  readonly title: string;
  readonly body: Html;
  /** Seconds after which the browser asks again. */
  readonly refresh?: number;
}

/** Whole, so that no formatter comes between the style and its digest. */
const styleElement: Html = { markup: `<style>${style}</style>` };
const digest = createHash('sha256').update(style).digest('base64');

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  // The one style, by its digest; no script, nothing from elsewhere, in nobody's frame.
  'content-security-policy': `default-src 'none'; style-src 'sha256-${digest}'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/** Answers with a page. A HEAD request gets its headers alone. */
export function sendPage(response: ServerResponse, status: number, page: Page): void {
  const text = textOf(page);
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(text) });
  response.end(response.req.method === 'HEAD' ? undefined : text);
}

function textOf({ title, body, refresh }: Page): string {
  const again =
    refresh === undefined ? null : html`<meta http-equiv="refresh" content="${refresh}" />`;
  const page = html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${again}
        <title>${title} · Bursar</title>
        ${styleElement}
      </head>
      <body>
        <header><a href="/">Bursar</a></header>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`;
  return page.markup;
}
