import type { Reply } from '../../../api/types.ts';
import { useEditing } from '../../../patterns/form/index.ts';
import type { Editing } from '../../../patterns/form/index.ts';

type Risk = Reply<'risk', '/risks/{riskId}'>;

/** A risk that a dialog changes: who changed it meanwhile is said by its history. */
export function useRiskEditing<V extends object = object>(
  risk: Risk,
  typed?: (risk: Risk) => Partial<V>,
): Editing<V> {
  const path = { riskId: risk.id };
  return useEditing<Risk, V>(
    risk,
    async (read) => {
      const [now, { changes, given }] = await Promise.all([
        read('risk', '/risks/{riskId}', { path }),
        read('risk', '/risks/{riskId}/history', { path }),
      ]);
      const history = [...changes, ...given].map(({ recordedBy, recordedAt }) => ({
        by: recordedBy,
        at: recordedAt,
      }));
      return { ...now, history };
    },
    typed,
  );
}
