import type { BusinessDate } from '@bursar/shared-types/dates';
import { fault } from '../fault.ts';
import type { Fault } from '../fault.ts';
import { isOpenOn } from './accounts.ts';
import type { Account } from './accounts.ts';

/** What a trust says of an account of its own; the rest is as in the account it divides. */
export interface OwnAccount {
  readonly code: string;
  readonly name: string;
  readonly openFrom: BusinessDate;
  readonly note: string | null;
}

/** The account that a trust's own account divides: 410013 is a part of 410010. */
export function parentCode(code: string): string {
  return `${code.slice(0, -1)}0`;
}

/** Everything that keeps a trust's own account from being opened below its parent. */
export function subAccountFaults(own: OwnAccount, parent: Account | undefined): Fault[] {
  const { code, openFrom } = own;
  if (code === parentCode(code)) {
    const detail = `${code} ends in 0, and such codes belong to the platform’s chart.`;
    const mend = 'Adopt the chart to have it, or end the code in 1 to 9.';
    return [fault('code-of-the-chart', '/code', detail, mend)];
  }
  if (!parent) {
    const detail = `There is no account ${parentCode(code)} for it to be a part of.`;
    return [fault('no-parent-account', '/code', detail, 'Begin with the code of an account.')];
  }
  if (isOpenOn(parent, openFrom)) return [];
  const detail = `${parent.code} ${parent.name} is not open on ${openFrom}.`;
  return [fault('parent-not-open', '/openFrom', detail, 'Choose a day on which it is open.')];
}

/** A trust's own account: kind, VAT, AAR line and all else as in the account it divides. */
export function subAccountOf(own: OwnAccount, parent: Account): Account {
  return { ...parent, ...own, openTo: null };
}
