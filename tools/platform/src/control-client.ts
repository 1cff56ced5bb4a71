import { join } from 'node:path';
import { readJson } from './json-file.ts';
import type { ControlFile } from './control.ts';

/** The platform that runs on a folder; null where none does, as far as its file tells. */
export function runningOn(folder: string): ControlFile | null {
  return readJson(join(folder, 'control.json')) as ControlFile | null;
}

/**
 * Asks the platform running on a folder (`/clock?move=+8d`); resolves to its answer line by line, or
 * to null where nothing runs there. The lines throw where the platform ends in the middle of it.
 */
export async function askRunning<Line>(
  folder: string,
  what: string,
): Promise<AsyncGenerator<Line> | null> {
  const control = runningOn(folder);
  const reply = control && (await ask(control, what).catch(() => null));
  return reply?.ok && reply.body ? linesOf<Line>(reply.body) : null;
}

const ask = ({ port, secret }: ControlFile, what: string): Promise<Response> =>
  fetch(`http://127.0.0.1:${port}${what}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}` },
  });

/** What a command says where nothing runs. */
export const notRunning = (folder: string): string =>
  `Bursar is not running on ${folder}; start it with ./scripts/start.`;

async function* linesOf<Line>(body: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let rest = '';
  const decoder = new TextDecoder();
  for await (const chunk of body) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as Line;
  }
}
