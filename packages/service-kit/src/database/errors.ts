import { problem, problems, ProblemError } from '../problem.ts';
import { isSqlError } from './pool.ts';

/**
 * Failures that may pass by themselves: lost connections, deadlocks, lock waits, a server starting,
 * or one that lacks memory, disk or connections.
 */
export function isPassing(error: unknown): boolean {
  if (error instanceof ProblemError) return false;
  if (!isSqlError(error)) return isConnectionError(error);
  return /^(40001|40P01|55P03|57014|53...)$/.test(error.code);
}

function isConnectionError(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return (
    /^(ECONN|EPIPE|ETIMEDOUT|57P|08|25P|53)/.test(code ?? '') ||
    /connection|timeout exceeded/i.test(message ?? '')
  );
}

/**
 * What a person is told when PostgreSQL refuses a write. A trigger refuses with code BR001 and the
 * message `problem-code: sentence`. Anything that is not the input's fault comes back as it was.
 */
export function refusalOf(error: unknown): unknown {
  if (!isSqlError(error)) return error;
  const { code, message, constraint } = error;
  if (code === 'BR001') {
    const [, name = 'refused', detail = message] = /^([a-z-]+): (.*)$/s.exec(message) ?? [];
    return new ProblemError(problems.refusedByDatabase(name, detail));
  }
  if (code === 'BR412')
    return new ProblemError(
      problems.conflict('It changed in the same moment. Read it again and retry.'),
    );
  if (code === '23505')
    return new ProblemError(problems.conflict(`There is one like it already (${constraint}).`));
  if (code === '23503')
    return new ProblemError(
      problems.conflict(`Something it refers to is not there (${constraint}).`),
    );
  if (code === '23514')
    return new ProblemError(
      problems.refusedByDatabase('not-valid', `A rule of the records forbids it (${constraint}).`),
    );
  if (code.startsWith('22')) {
    return new ProblemError(
      problem(
        'bad-input',
        400,
        'The request is not right',
        'A value is outside what can be recorded.',
      ),
    );
  }
  return error;
}
