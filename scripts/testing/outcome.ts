/** What a part came to. A check counts as one test. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What jest writes with `--json`, as far as it is counted here. */
export interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** Files that could not be run at all; their tests are in no other number. */
  readonly numRuntimeErrorTestSuites: number;
}

/** The sum of several. */
export function total(outcomes: readonly Outcome[]): Outcome {
  const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((so, each) => so + of(each), 0);
  return {
    passed: sum((o) => o.passed),
    failed: sum((o) => o.failed),
    skipped: sum((o) => o.skipped),
  };
}

/**
 * Counts a run of jest. A run that ended badly although no test failed (it was killed, it wrote no
 * report, a set-up failed, it ran nothing) counts as one failed test, so nothing can fail unseen.
 */
export function outcomeOf(exitCode: number | null, report: JestReport | undefined): Outcome {
  const counted = {
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0),
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
  const ranNothing = counted.passed + counted.failed + counted.skipped === 0;
  const endedBadly = (exitCode !== 0 || ranNothing) && counted.failed === 0;
  return endedBadly ? { ...counted, failed: 1 } : counted;
}

/** The plain closing line. */
export function closingLine({ passed, failed, skipped }: Outcome): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** Minutes by part, and what each came to. */
export function table(
  rows: readonly { name: string; seconds: number; outcome: Outcome }[],
): string {
  const cells = rows.map(({ name, seconds, outcome }) => [
    name,
    (seconds / 60).toFixed(1),
    String(outcome.passed),
    String(outcome.failed),
    String(outcome.skipped),
  ]);
  const all = [['part', 'minutes', 'passed', 'failed', 'skipped'], ...cells];
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...all.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ');
  return all.map(line).join('\n');
}
