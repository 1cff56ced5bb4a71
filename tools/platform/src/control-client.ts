import { join } from 'node:path';
import { readJson } from './json-file.ts';
import type { ControlFile, MoveLine } from './control.ts';

/** The platform that runs on a folder; null where none does, as far as its file tells. */
export function runningOn(folder: string): ControlFile | null {
  return readJson(join(folder, 'control.json')) as ControlFile | null;
}

/**
 * Asks the platform running on a folder for its date, or to move it, and hands on its answer line by
 * line. Where nothing runs, the one line says so. Throws where the platform ends in the middle of it.
 */
export async function* clockAnswer(folder: string, move: string | null): AsyncGenerator<MoveLine> {
  const control = runningOn(folder);
  const reply = control && (await ask(control, move).catch(() => null));
  if (reply?.ok && reply.body) yield* linesOf(reply.body);
  else yield { fault: `Bursar is not running on ${folder}; start it with ./scripts/start.` };
}

function ask({ port, secret }: ControlFile, move: string | null): Promise<Response> {
  const query = move === null ? '' : `?${new URLSearchParams({ move }).toString()}`;
  return fetch(`http://127.0.0.1:${port}/clock${query}`, {
    method: move === null ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${secret}` },
  });
}

async function* linesOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<MoveLine> {
  let rest = '';
  const decoder = new TextDecoder();
  for await (const chunk of body) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as MoveLine;
  }
}
