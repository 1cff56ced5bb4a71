import { useEditing } from '../../../patterns/form/index.ts';
import type { Period } from './order.ts';

/** A month that is locked or opened again: bound to the version that was opened. */
export const usePeriodEditing = (period: Period) =>
  useEditing(period, async (read) => {
    const { items } = await read('finance', '/periods', { query: { month: period.month } });
    return items.find(({ month }) => month === period.month);
  });
