import type { BusinessDate } from '@bursar/shared-types/dates';

/** What the giver of the money allows it to be spent on. */
export type FundKind = 'unrestricted' | 'restricted-general' | 'restricted-fixed-asset';

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
