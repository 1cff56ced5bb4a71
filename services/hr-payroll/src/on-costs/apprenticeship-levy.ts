/**
 * Apprenticeship levy: 0.5 % of an employer's pay bill less £15,000 a year, £1,250 a month
 * (payetools/Payetools reference-data; 2026-27 carried forward unchecked). The allowance is shared
 * among connected employers and HMRC works through the tax year cumulatively, so it is left out of
 * a month's cost unless the trust sets its monthly allowance.
 */
export interface LevySetting {
  /** Basis points: 50 is 0.5 %. */
  readonly rate: bigint;
  /** Pence a month that this trust may set against the levy. */
  readonly monthlyAllowance: bigint;
}

/** The levy as HMRC sets it for an employer with the whole allowance. */
export const standardLevy: LevySetting = { rate: 50n, monthlyAllowance: 125_000n };

/** The levy on a trust's pay of one month, in pence, rounded down; nil below the allowance. */
export function apprenticeshipLevy(payBill: bigint, setting: LevySetting): bigint {
  const due = (payBill * setting.rate) / 10_000n - setting.monthlyAllowance;
  return due > 0n ? due : 0n;
}
