import { RebuildFault } from '@bursar/service-kit/subscriptions/rebuild';
import { sayLines } from './control.ts';
import type { ControlHandler } from './control.ts';
import type { Runtimes } from './runtimes.ts';

/** A line of the answer to a rebuild: how far it is, then the end or why there is none. */
export type RebuildLine =
  | { readonly done: number; readonly of: number }
  | { readonly rebuilt: number }
  | { readonly fault: string };

/**
 * Rebuilds a projection of a service by their names; resolves to the events it was made of. Throws
 * RebuildFault as the runtime does, and where there is no such service.
 */
export async function rebuildBy(
  runtimes: Runtimes,
  service: string,
  projection: string,
  onProgress: (done: number, of: number) => void,
): Promise<number> {
  const runtime = runtimes.find(service);
  if (!runtime) {
    throw new RebuildFault(`There is no service ${service}; there are: ${runtimes.names}.`);
  }
  let events = 0;
  await runtime.rebuild(projection, (done, of) => onProgress((events = done), of));
  return events;
}

/** `/rebuild?service=…&projection=…` makes a projection anew while everything goes on. */
export function answerRebuild(runtimes: Runtimes): ControlHandler {
  return async ({ searchParams }, response) => {
    const say: (line: RebuildLine) => void = sayLines(response);
    const [service, projection] = ['service', 'projection'].map((name) => searchParams.get(name));
    try {
      const rebuilt = await rebuildBy(runtimes, service ?? '', projection ?? '', (done, of) =>
        say({ done, of }),
      );
      say({ rebuilt });
    } catch (error) {
      const isForPeople = error instanceof RebuildFault;
      const unknown = 'It could not be rebuilt and nothing was changed; bursar.log says why.';
      say({ fault: isForPeople ? error.message : unknown });
      if (!isForPeople) throw error;
    } finally {
      response.end();
    }
  };
}
