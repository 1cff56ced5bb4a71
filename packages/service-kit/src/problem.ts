/** One thing that is wrong with the input: where it is, what is wrong, and how to mend it. */
export interface FieldError {
  /** JSON pointer into the request body (`/lines/3/account`), or `?name` for a query parameter. */
  readonly pointer: string;
  /** What is wrong and how to mend it, in a sentence for the person who typed it. */
  readonly detail: string;
}

/** An RFC 9457 problem. `code` is the last part of `type`, and names the page under docs/errors. */
export interface Problem {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly errors?: readonly FieldError[];
  /** Further members of the reply, for example the figures behind a refusal. */
  readonly extra?: Readonly<Record<string, unknown>>;
  /** Seconds after which a client may try again; sent as `Retry-After`. */
  readonly retryAfter?: number;
}

/**
 * Builds a problem. The status must be a 4xx, or 503 for overload: a rule that would answer
 * another 5xx is a defect, and building it throws.
 */
export function problem(
  code: string,
  status: number,
  title: string,
  detail: string,
  more: Pick<Problem, 'errors' | 'extra' | 'retryAfter'> = {},
): Problem {
  if ((status < 400 || status > 499) && status !== 503) {
    throw new Error(`problem ${code}: status ${status} is not one that a rule may answer`);
  }
  return { code, status, title, detail, ...more };
}

/** Thrown where a refusal crosses a function boundary; the HTTP layer answers its problem. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(of: Problem) {
    super(`${of.code}: ${of.detail}`);
    this.name = 'ProblemError';
    this.problem = of;
  }
}

/** The problems the kit itself answers. Each has its page under docs/errors. */
export const problems = {
  badInput: (errors: readonly FieldError[]) =>
    problem('bad-input', 400, 'The request is not right', errors.map((e) => e.detail).join(' '), {
      errors,
    }),
  noToken: (detail: string) => problem('no-token', 401, 'Sign in first', detail),
  notAllowed: (detail: string) =>
    problem('not-allowed', 403, 'Your roles do not allow this', detail),
  notFound: (detail = 'There is nothing at this address that you may see.') =>
    problem('not-found', 404, 'Not found', detail),
  keyMissing: () =>
    problem(
      'idempotency-key-missing',
      400,
      'An Idempotency-Key is needed',
      'Send a header Idempotency-Key with a value of your own (1 to 200 characters), the same at every retry.',
    ),
  keyReused: () =>
    problem(
      'idempotency-key-reused',
      409,
      'This key was used for something else',
      'The same Idempotency-Key came with another body. Use a new key for a new request.',
    ),
  keyExpired: (location: string | null) =>
    problem(
      'idempotency-key-expired',
      409,
      'This request was done before',
      'It was answered more than 30 days ago and its answer is no longer kept.',
      { extra: { location } },
    ),
  changedSince: (current: number) =>
    problem(
      'changed-since',
      412,
      'It has changed since you opened it',
      'Somebody changed it in the meantime, so nothing was saved. Open it again and look at what changed before you try again.',
      { extra: { version: current } },
    ),
  versionMissing: () =>
    problem(
      'version-missing',
      428,
      'If-Match is needed',
      'Send the version you read in the header If-Match, so that nobody else’s change is overwritten.',
    ),
  conflict: (detail: string) =>
    problem('conflict', 409, 'It does not fit with what is there', detail),
  refusedByDatabase: (code: string, detail: string) =>
    problem(code, 422, 'This cannot be recorded', detail),
  tooLarge: (detail: string) => problem('too-large', 413, 'Too large', detail),
  unavailable: () =>
    problem(
      'unavailable',
      503,
      'The records cannot be reached',
      'It is not known whether this was done. Try again with the same Idempotency-Key: it cannot be done twice.',
      { retryAfter: 2 },
    ),
  busy: () =>
    problem('busy', 503, 'Too much is waiting', 'Nothing was done. Try again in a moment.', {
      retryAfter: 1,
    }),
} as const;
