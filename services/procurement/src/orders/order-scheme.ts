import { schemeOf as schemeOfEvent } from '@bursar/delegation';
import type { Scheme } from '@bursar/delegation';
import type { orgScheme } from '@bursar/organisation';
import type { OrderRow } from './order-record.ts';

/**
 * The version of the scheme by which an order is decided from first tier to last: the one in force
 * when it was submitted. It is there, since it was there then and versions are never removed.
 */
export function schemeOf(
  { id, schemeVersion }: Pick<OrderRow, 'id' | 'schemeVersion'>,
  versions: readonly (typeof orgScheme.$inferSelect)[],
): Scheme {
  const found = versions.find(({ version }) => version === schemeVersion);
  if (!found) throw new Error(`order ${id}: version ${schemeVersion} of the scheme is not there`);
  return schemeOfEvent(found.published);
}
