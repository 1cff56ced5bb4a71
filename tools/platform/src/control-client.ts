import { join } from 'node:path';
import { readJson } from './json-file.ts';
import type { ControlFile, MoveLine } from './control.ts';

/** The platform that runs on a folder; null where none does, as far as its file tells. */
export function runningOn(folder: string): ControlFile | null {
  return readJson<ControlFile>(join(folder, 'control.json'));
}

/**
 * Asks the platform running on a folder for its date, or to move it, and hands on its answer line by
 * line. Never throws: where nothing runs, the one line says so.
 */
export async function* clockAnswer(folder: string, move: string | null): AsyncGenerator<MoveLine> {
  const nothing = { fault: `Bursar is not running on ${folder}; start it with ./scripts/start.` };
  const control = runningOn(folder);
  if (!control) return yield nothing;
  const query = move === null ? '' : `?${new URLSearchParams({ move }).toString()}`;
  try {
    const reply = await fetch(`http://127.0.0.1:${control.port}/clock${query}`, {
      method: move === null ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${control.secret}` },
    });
    if (!reply.ok || !reply.body) return yield nothing;
    yield* linesOf(reply.body);
  } catch {
    yield nothing;
  }
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
