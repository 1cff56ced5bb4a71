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
  /** What the page does by itself; without it nothing runs. */
  readonly script?: string;
}

/** Whole, so that no formatter comes between the style and its digest. */
const styleElement: Html = { markup: `<style>${style}</style>` };
const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64');
// The one style, and the page's script if it has one, by their digests; nothing from elsewhere, in
// nobody's frame.
const policy = `default-src 'none'; style-src 'sha256-${digestOf(style)}'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/** Answers with a page. A HEAD request gets its headers alone. */
export function sendPage(response: ServerResponse, status: number, page: Page): void {
  const { headers, text } = written(page);
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(text) });
  response.end(response.req.method === 'HEAD' ? undefined : text);
}

/** A page as it is sent. */
export function written(page: Page): { readonly headers: Record<string, string>; text: string } {
  const { script } = page;
  const own = script === undefined ? policy : `${policy}; script-src 'sha256-${digestOf(script)}'`;
  return { headers: { ...headers, 'content-security-policy': own }, text: textOf(page) };
}

function textOf({ title, body, refresh, script }: Page): string {
  const element: Html | null =
    script === undefined ? null : { markup: `<script>${script}</script>` };
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
        ${element}
      </body>
    </html>`;
  return page.markup;
}
