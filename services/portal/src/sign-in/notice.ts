import type { FastifyReply } from 'fastify';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => escapes[sign]!);

/** Answers with a page of a heading and a sentence, for a browser on its way through a sign-in. */
export function sendNotice(
  reply: FastifyReply,
  { status, title, detail }: { status: number; title: string; detail: string },
): FastifyReply {
  return reply
    .code(status)
    .headers({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    .type('text/html; charset=utf-8').send(`<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${escaped(title)} · Bursar</title></head>
<body><main><h1>${escaped(title)}</h1><p>${escaped(detail)}</p>
<p><a href="/">Go to the first page</a></p></main></body>
</html>
`);
}
