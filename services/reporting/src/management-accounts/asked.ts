import { FundCode } from '@bursar/shared-types/events/fields';
import { Month, monthOf, yearOf } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { z } from 'zod';
import type { Context, Problem } from '@bursar/service-kit';
import type { CellScope } from '../ledger/index.ts';
import type { Schools } from '../scope.ts';
import type { Position as Reached } from '../stamps/index.ts';
import { monthNotBegun, positionNotReached } from './problems.ts';

/** A position of finance's log, as it stands in a stamp. */
const Position = z
  .string()
  .regex(/^\d{1,15}$/, 'must be a position of finance’s log, as in a stamp')
  .transform(Number);

/** What the accounts can be asked for. */
export const accountsAsked = {
  month: Month.optional(),
  school: Uuid.optional(),
  fund: FundCode.optional(),
  /** As known when finance’s log stood here: the same position always gives the same figures. */
  position: Position.optional(),
};
export const AccountsAsked = z.strictObject(accountsAsked);
export type AccountsAsked = z.output<typeof AccountsAsked>;

/** The month that is asked for; without one, that of the business date. */
export const monthAsked = ({ month }: { readonly month?: string | undefined }, ctx: Context) =>
  month ?? ctx.today.slice(0, 7);

/** The scope of what is asked for, in these schools. */
export function scopeAsked(
  asked: AccountsAsked & { readonly account?: string | undefined },
  schools: Schools,
  ctx: Context,
): CellScope {
  return {
    trustId: ctx.trustId,
    year: yearOf(monthAsked(asked, ctx)),
    schools,
    fund: asked.fund ?? null,
    account: asked.account ?? null,
    position: asked.position ?? null,
  };
}

/** Why the accounts cannot be given as they are asked for; null where they can. */
export function askedFault(
  asked: { readonly position?: number | undefined; readonly month?: string | undefined },
  positions: readonly Reached[],
  { today }: Context,
): Problem | null {
  const { position, month } = asked;
  const running = monthOf(today);
  if (month !== undefined && month > running) return monthNotBegun(running);
  if (position === undefined) return null;
  const reached = Number(positions.find(({ source }) => source === 'finance')?.seq ?? 0);
  return position <= reached ? null : positionNotReached(position, reached);
}
