import type { Context } from '@bursar/service-kit';
import { catalogueCheck, catalogueOn } from './catalogue.ts';
import { columnsOfStanding } from './rows.ts';
import { asEffective } from './schedule.ts';
import type { SiteCheck } from './tables.ts';

/** A check of the catalogue at a site where nobody has set it up. The code must be of the catalogue. */
export function notSetUpRow(
  code: string,
  { id: siteId, schoolId }: { readonly id: string; readonly schoolId: string },
  { trustId, today, newId }: Context,
): SiteCheck {
  const { area, name } = catalogueCheck(catalogueOn(today)!, code)!;
  const { applies, ...empty } = columnsOfStanding(asEffective([], today));
  const nobody = { ownerId: null, dutyHolderId: null };
  return { trustId, id: newId(), siteId, schoolId, code, area, name, applies, ...empty, ...nobody, version: 0 };
}
