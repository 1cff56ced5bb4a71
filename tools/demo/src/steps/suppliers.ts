import { addDays } from '@bursar/shared-types/dates';
import { suppliers } from '../plan/purchases.ts';
import type { Scene } from '../scene.ts';

/** Enters the suppliers, and has somebody else approve all but one of them; ids by key. */
export async function addSuppliers(
  { person, tools }: Scene,
  lastDay: string,
): Promise<ReadonlyMap<string, string>> {
  const until = addDays(lastDay, 400);
  const added = await Promise.all(
    suppliers.map(async ({ key, name, vatNumber, terms, approved }) => {
      const supplier = { name, vatNumber, termsDays: terms };
      const { id, version } = await person('priya').post('procurement', '/suppliers', supplier);
      const path = `/suppliers/${id}/approvals`;
      if (approved) await person('farah').post('procurement', path, { until }, { version });
      return [key, id as string] as const;
    }),
  );
  await tools.settled();
  return new Map(added);
}
