import { businessDate, date } from '../../words/format.ts';

/** From when to when something may be posted to. */
export interface Dated {
  readonly openFrom: string;
  readonly openTo: string | null;
}

/** Whether it may be posted to today: "Open", "Opens 1 Sep 2027", "Closes 31 Aug 2027", "Closed". */
export function openState({ openFrom, openTo }: Dated, today = businessDate()): string {
  if (openFrom > today) return `Opens ${date(openFrom)}`;
  if (openTo === null) return 'Open';
  return openTo >= today ? `Closes ${date(openTo)}` : `Closed ${date(openTo)}`;
}
