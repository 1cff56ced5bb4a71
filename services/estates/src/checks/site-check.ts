import type { Context } from '@bursar/service-kit';
import { catalogueCheck, catalogueOn } from './catalogue.ts';
import { columnsOfStanding } from './rows.ts';
import { asEffective } from './schedule.ts';
import type { SiteCheck } from './tables.ts';

/** A check of the catalogue at a site where nobody has set it up. The code must be of the catalogue. */
export function notSetUpRow(
  code: string,
  { id: siteId, schoolId }: { readonly id: string; readonly schoolId: string },
  ctx: Context,
): SiteCheck {
  const { area, name } = catalogueCheck(catalogueOn(ctx.today)!, code)!;
  const { applies, ...empty } = columnsOfStanding(asEffective([], ctx.today));
  const nobody = { ownerId: null, dutyHolderId: null };
  return {
    trustId: ctx.trustId,
    id: ctx.newId(),
    siteId,
    schoolId,
    code,
    area,
    name,
    applies,
    ...empty,
    ...nobody,
    version: 0,
  };
}
