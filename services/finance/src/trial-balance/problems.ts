import { problem } from '@bursar/service-kit';
import type { Problem } from '@bursar/service-kit';
import { formatPence } from '@bursar/shared-types/money';
import type { Consolidation } from './consolidation.ts';

/** The schools cannot be put together: accounts outside the chart, or groups that do not net to nil. */
export function notConsolidated(stopped: Extract<Consolidation, { kind: 'stopped' }>): Problem {
  const unknown = stopped.unknownAccounts.map((code) => `${code} is not in the chart.`);
  const open = stopped.notEliminated.map(
    ({ group, where, out }) => `${group} is out by ${formatPence(out)} in ${where}.`,
  );
  const errors = [...unknown, ...open].map((detail) => ({ pointer: '', detail }));
  const detail = `${errors.length} things stand in the way. ${errors[0]?.detail ?? ''}`;
  return problem('not-consolidated', 409, 'The schools cannot be put together', detail, { errors });
}
