import { personHeader } from '../../api/person.ts';
import { noAnswer, problemOf } from '../../api/problem.ts';
import { addressOf, isOfSession } from '../../api/request.ts';
import { doubtSession } from '../../api/standing.ts';
import type { Service } from '../../api/types.ts';

/** What a service says of a file that it holds. */
export interface Staged {
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/** The digest of bytes, in hexadecimal, as the services name files by it. */
export async function sha256Of(blob: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  const bytes = Array.from(new Uint8Array(digest));
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Where a staged file can be fetched. */
export const fileAddress = (service: Service, trustId: string, sha256: string): string =>
  addressOf(service, '/v1/trusts/{trustId}/files/{sha256}', { trustId, sha256 });

/**
 * Sends a file to a service, which keeps it by its digest: sent twice, it is there once. Tells how
 * much has gone, from 0 to 1. Rejects with a `Problem`; status 0 when there was no answer.
 */
export function stage(
  service: Service,
  trustId: string,
  blob: Blob,
  name: string,
  onProgress: (part: number) => void = () => {},
  signal?: AbortSignal,
): Promise<Staged> {
  const address = addressOf(service, '/v1/trusts/{trustId}/files', { trustId });
  const body = new FormData();
  body.append('file', blob, name);
  return new Promise((resolve, reject) => {
    // fetch does not tell how much of a body has gone.
    const request = new XMLHttpRequest();
    request.open('POST', address);
    const headers = { ...personHeader(), 'bursar-portal': '1' };
    for (const [header, value] of Object.entries(headers)) request.setRequestHeader(header, value);
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total > 0 ? loaded / total : 0),
    );
    request.addEventListener('error', () => reject(noAnswer()));
    request.addEventListener('abort', () => reject(noAnswer()));
    request.addEventListener('load', () => {
      const { status, responseText } = request;
      if (status === 201) return resolve(JSON.parse(responseText) as Staged);
      return void problemOf(new Response(responseText, { status })).then((problem) => {
        if (isOfSession(problem)) doubtSession();
        reject(problem);
      });
    });
    signal?.addEventListener('abort', () => request.abort());
    request.send(body);
  });
}
