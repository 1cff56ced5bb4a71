import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { html } from '@bursar/identity';
import type { Html, Page } from '@bursar/identity';
import { root } from '../release.ts';

/** The page of a problem's code (`/docs/errors/over-limit`), as its `type` names it; null where there is none. */
export async function errorPage(code: string): Promise<Page | null> {
  if (!/^[a-z0-9-]{1,100}$/.test(code)) return null;
  const text = await readFile(join(root, 'docs', 'errors', `${code}.md`), 'utf8').catch(() => null);
  return text === null ? null : pageOf(text);
}

/** As much of Markdown as these pages use: a heading, paragraphs, lists, code. */
export function pageOf(text: string): Page {
  const blocks = text.trim().split(/\n{2,}/);
  const [, title = 'Error'] = /^# (.*)/.exec(blocks[0] ?? '') ?? [];
  const rest = blocks.map((block) => block.replace(/^# .*\n?/, '')).filter(Boolean);
  return { title: title.replaceAll('`', ''), body: html`${rest.map(blockOf)}` };
}

function blockOf(block: string): Html {
  const heading = /^##+ (.*)/.exec(block);
  if (heading) {
    const below = block.slice(heading[0].length).trim();
    return html`<h2>${lineOf(heading[1]!)}</h2>
      ${below ? blockOf(below) : null}`;
  }
  if (/^[-*] /.test(block)) {
    return html`<ul>
      ${block.split(/\n(?=[-*] )/).map((item) => html`<li>${lineOf(item.slice(2))}</li>`)}
    </ul>`;
  }
  return html`<p>${lineOf(block)}</p>`;
}

/** Code and strong words; every second part between the signs is one. */
function lineOf(line: string): Html {
  const parts = line
    .split('`')
    .map((part, at) => (at % 2 ? html`<code>${part}</code>` : strongIn(part)));
  return html`${parts}`;
}

const strongIn = (text: string): Html =>
  html`${text.split('**').map((part, at) => (at % 2 ? html`<strong>${part}</strong>` : part))}`;
