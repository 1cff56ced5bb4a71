import type { Caller } from '@bursar/test-kit';

/** Uploads a file as a browser does; gives its digest. */
export async function upload(
  who: Caller,
  bytes: string | Uint8Array<ArrayBuffer>,
  type: string,
): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob([bytes], { type }), 'file');
  const reply = await who.post('/files', form);
  if (reply.status !== 201) throw new Error(`${reply.status} ${reply.text}`);
  return reply.body.sha256 as string;
}
