import {
  accountReaders,
  estatesReaders,
  hrReaders,
  kpiReaders,
  riskReaders,
} from '@bursar/shared-types/roles';

/** Who may read what is computed from a source; what is of several sources needs all of them. */
const readersOfSource: Readonly<Record<string, readonly string[]>> = {
  finance: accountReaders,
  procurement: accountReaders,
  estates: estatesReaders,
  risk: riskReaders,
  'hr-payroll': hrReaders,
};

/** The roles that may read figures of these sources; the directory's are nobody's secret. */
export function readersOf(sources: readonly string[]): string[] {
  const lists = sources.flatMap((source) => {
    const readers = readersOfSource[source];
    return readers ? [readers] : [];
  });
  const [first = dashboardReaders, ...rest] = lists;
  return first.filter((role) => rest.every((list) => list.includes(role)));
}

/** Who has a dashboard at all. */
export const dashboardReaders: readonly string[] = [...kpiReaders, 'administrator'];
