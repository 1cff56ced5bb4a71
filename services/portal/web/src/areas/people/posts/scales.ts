import { useRead } from '../../../api/hooks.ts';
import type { Option } from '../../../patterns/form/index.ts';
import { money } from '../../../words/format.ts';
import { scaleName } from '../words.ts';

/** The scales in force, and the points of one in an area with what they pay in a year. */
export function usePayScales() {
  const { data } = useRead('hr-payroll', '/pay-scales');
  const items = data?.items ?? [];
  const scales: Option[] = [...new Set(items.map(({ scale }) => scale))].map((value) => ({
    value,
    label: scaleName(value),
  }));
  const pointsOf = (scale: string, area: string): Option[] =>
    items
      .filter((row) => row.scale === scale && (row.area === area || row.area === 'any'))
      .map(({ point, annual }) => ({ value: point, label: `${point} · ${money(annual)} a year` }));
  return { scales, pointsOf };
}
