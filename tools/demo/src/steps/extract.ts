import type { Scene } from '../scene.ts';
import { until } from '../until.ts';

/** The auditor has an extract made of all there is, and waits for it. */
export async function extract({ person }: Scene): Promise<void> {
  const max = person('max');
  const { id } = await max.post('reporting', '/extracts', {});
  const { state } = await until(
    () => max.get('reporting', `/extracts/${id}`),
    (answer) => answer.state !== 'requested',
  );
  if (state !== 'built') throw new Error(`the extract is ${state}`);
}
