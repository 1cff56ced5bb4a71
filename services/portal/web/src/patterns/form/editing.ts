import { useReadAnew } from '../../api/hooks.ts';
import type { ReadAnew } from '../../api/hooks.ts';
import { Problem } from '../../api/problem.ts';
import { changedBy } from './changed-by.ts';
import type { Editing } from './opened.ts';

/** A record that is changed against its version. */
export interface Versioned {
  readonly version: number;
}

/**
 * Of a record that a form or a dialog changes: the version on the page, how it is read anew when
 * another changed it (`undefined` where it is gone), and how its fields would be typed; none where a
 * step is taken that types over no field of it. `useEditing(risk, (read) => read('risk',
 * '/risks/{riskId}', { path }), typedRisk)`.
 */
export function useEditing<R extends Versioned, V extends object = object>(
  record: Versioned,
  read: (readAnew: ReadAnew) => Promise<R | undefined>,
  typed: (record: R) => Partial<V> = () => ({}),
  labels?: Readonly<Record<string, string>>,
): Editing<V> {
  const readAnew = useReadAnew();
  return {
    version: record.version,
    at: changedBy(record).at,
    async again() {
      const now = await read(readAnew);
      if (!now) throw gone();
      return { ...changedBy(now), values: typed(now), version: now.version };
    },
    ...(labels && { labels }),
  };
}

const gone = (): Problem =>
  new Problem({
    type: 'not-found',
    title: 'It is not there any more',
    status: 404,
    detail: 'Somebody took it away after you had opened it.',
  });
