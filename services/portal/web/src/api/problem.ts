import { longDate } from '../words/format.ts';

/** What a service says when it refuses (RFC 9457). */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
  readonly [more: string]: unknown;
}

/** A refusal, or no answer at all (`status` 0: it is not known whether the request arrived). */
export class Problem extends Error {
  readonly body: ProblemBody;

  constructor(body: ProblemBody) {
    super(body.detail);
    this.body = body;
  }

  get status(): number {
    return this.body.status;
  }

  /** The code at the end of its type: `over-limit`. */
  get code(): string {
    return this.body.type.split('/').at(-1) ?? '';
  }
}

export const noAnswer = (): Problem =>
  new Problem({
    type: 'no-answer',
    title: 'Connection lost',
    status: 0,
    detail: 'Connection lost; we do not know if it was sent. Try again: it cannot go twice.',
  });

/** A text with its business dates as people write them: services write them as in their data. */
const datesRead = (text: string): string =>
  text.replace(/\b\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])\b(?!T)/g, (day) => longDate(day));

/** What a service says, to be shown: its codes and pointers as they are. */
export const readable = ({ detail, errors, ...body }: ProblemBody): ProblemBody => ({
  ...body,
  detail: datesRead(detail),
  ...(errors && { errors: errors.map((each) => ({ ...each, detail: datesRead(each.detail) })) }),
});

/** The problem in a reply; a reply that is none becomes one that names its status. */
export async function problemOf(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => null)) as ProblemBody | null;
  if (body && typeof body.detail === 'string') return new Problem(readable(body));
  return new Problem({
    type: 'unexpected',
    title: 'Something went wrong',
    status: response.status,
    detail: `The service answered ${response.status}. Nothing that you typed is lost; try again.`,
  });
}
