import type { FundKind } from '@bursar/shared-types/codes/finance';
import type { BusinessDate } from '@bursar/shared-types/dates';
import type { CostCentreOpened } from '@bursar/shared-types/events/finance/cost-centre-opened.v1';
import type { FundOpened } from '@bursar/shared-types/events/finance/fund-opened.v1';

/** Money that is accounted for by itself: each fund of each school balances (F19). */
export interface Fund {
  readonly code: string;
  readonly name: string;
  readonly kind: FundKind;
  /**
   * Whether a school's balance of it may fall below nil. Of the funds that come in instalments
   * (GAG) it may, since costs run ahead of income; of a grant for a purpose it may not (F19).
   */
  readonly mayOverdraw: boolean;
  readonly openFrom: BusinessDate;
  readonly openTo: BusinessDate | null;
}

/** A part of a school's work that costs are gathered for: a department, a project. */
export interface CostCentre {
  readonly code: string;
  readonly name: string;
  readonly openFrom: BusinessDate;
  readonly openTo: BusinessDate | null;
}

/** A fund as its events tell of it. */
export function fundEvent({ code, name, kind, openFrom, openTo }: Fund): FundOpened {
  return { fund: code, name, kind, openFrom, openTo };
}

/** A cost centre as its events tell of it. */
export function costCentreEvent({ code, name, openFrom, openTo }: CostCentre): CostCentreOpened {
  return { costCentre: code, name, openFrom, openTo };
}
