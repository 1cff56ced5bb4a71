import type { IncomingMessage } from 'node:http';

const LARGEST = 8_192;

/** A form that cannot be read: the status to answer with is 400, 403, 413 or 415. */
export class FormFault extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.name = 'FormFault';
    this.status = status;
  }
}

/**
 * The fields of a form posted from a page of ours, at most 8 KiB. Throws FormFault for another kind of
 * body, a larger one, and for one that a page elsewhere made the browser send.
 */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const site = request.headers['sec-fetch-site'];
  if (site === 'cross-site') throw new FormFault(403, 'This form was sent from another site.');
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '')) {
    throw new FormFault(415, 'Send the form as application/x-www-form-urlencoded.');
  }
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > LARGEST) throw new FormFault(413, 'The form is too large.');
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}
