import { date, money } from '../../../words/format.ts';

/** A day in a table; – for none. */
export const day = (of: string | null): string => (of === null ? '–' : date(of));
/** The amount of an order in a table; – while a draft cannot be worked out. */
export const orderAmount = (pence: number | null): string => (pence === null ? '–' : money(pence));
