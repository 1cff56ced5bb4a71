/** A figure that can be explained: of the accounts, of the KPIs, or of the workforce. */
export type Explained =
  | {
      readonly of: 'accounts';
      /** budget, budgetToDate, actual, actualToDate, commitment, available, forecast, variance… */
      readonly measure: string;
      /** `income`, `expenditure`, `balance`, or an account's code. */
      readonly line: string;
      /** 2026-11 */
      readonly month: string;
      /** None: all that the reader may see. */
      readonly schoolIds: readonly string[];
      readonly fund: string | null;
      /** As known when finance's log stood here; null: now. */
      readonly position: number | null;
    }
  | {
      readonly of: 'kpi';
      readonly measure: string;
      readonly month: string;
      readonly schoolIds: readonly string[];
    }
  | {
      readonly of: 'workforce';
      readonly measure: 'established' | 'filled' | 'pay';
      /** A business date. */
      readonly on: string;
      readonly schoolIds: readonly string[];
    };

const NONE = '-';
const schoolsText = (ids: readonly string[]): string => ids.join('+') || NONE;
const schoolsOf = (text: string): string[] => (text === NONE ? [] : text.split('+'));

/** What stands in the page's address for a figure: `accounts~actual~410010~2026-11~-~GAG~-`. */
export function explainKey(figure: Explained): string {
  const schools = schoolsText(figure.schoolIds);
  if (figure.of === 'kpi') return ['kpi', figure.measure, figure.month, schools].join('~');
  if (figure.of === 'workforce') return ['workforce', figure.measure, figure.on, schools].join('~');
  const { measure, line, month, fund, position } = figure;
  return ['accounts', measure, line, month, schools, fund ?? NONE, position ?? NONE].join('~');
}

/** The figure that an address names; null where it names none. */
export function readExplainKey(key: string): Explained | null {
  const [of, measure, first, second, ...rest] = key.split('~');
  if (!measure || !first || !second) return null;
  if (of === 'kpi') return { of, measure, month: first, schoolIds: schoolsOf(second) };
  if (of === 'workforce') {
    if (measure !== 'established' && measure !== 'filled' && measure !== 'pay') return null;
    return { of, measure, on: first, schoolIds: schoolsOf(second) };
  }
  const [schools, fund, position] = rest;
  if (of !== 'accounts' || !schools || !fund || !position) return null;
  return {
    of,
    measure,
    line: first,
    month: second,
    schoolIds: schoolsOf(schools),
    fund: fund === NONE ? null : fund,
    position: position === NONE ? null : Number(position),
  };
}
