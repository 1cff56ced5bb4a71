import type { FastifySchemaCompiler } from 'fastify';
import { z } from 'zod';
import { problem, problems, ProblemError } from '../problem.ts';
import type { FieldError } from '../problem.ts';
import { mend } from '../mend.ts';

type Issue = z.core.$ZodIssue;

/** Fastify's validator compiler for zod: a breach throws the problem that names every field. */
export const validatorCompiler: FastifySchemaCompiler<unknown> = ({ schema, httpPart, url }) => {
  if (!(schema instanceof z.ZodType))
    throw new Error(`${url}: its ${httpPart} is not a zod schema`);
  return (data: unknown) => {
    const unfit = httpPart === 'body' ? null : unfitText(data);
    const read = unfit ? null : schema.safeParse(data, { error: mend });
    if (read?.success) return { value: read.data };
    // An address with a part that cannot be one leads nowhere.
    if (httpPart === 'params') return { error: new ProblemError(problems.notFound()) };
    const pointer = httpPart === 'body' ? pointerOf : ([name]: Path) => `?${String(name ?? '')}`;
    const errors = unfit ? [unfitError(pointer, unfit)] : faults(read!.error!.issues, pointer);
    return { error: new ProblemError(badInput(errors)) };
  };
};

type Path = readonly PropertyKey[];
const SHOWN = 100;

/** The problem of wrong fields: the detail tells the first few, `errors` up to a hundred. */
function badInput(errors: readonly FieldError[]) {
  const told = errors.slice(0, 3).map((error) => error.detail);
  if (errors.length > 3) told.push(`And ${errors.length - 3} more.`);
  return problem('bad-input', 400, 'The request is not right', told.join(' '), {
    errors: errors.slice(0, SHOWN),
  });
}

/** An RFC 6901 pointer. */
export const pointerOf = (path: Path): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** zod's issues as errors with a pointer and a sentence each. */
export function faults(
  issues: readonly Issue[],
  pointer: (path: Path) => string = pointerOf,
  above: Path = [],
): FieldError[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        pointer: pointer([...path, key]),
        detail: sentence([...path, key], issue.message),
      }));
    }
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      // Of all forms that it might have had, the one it misses by least.
      const nearest = issue.errors.reduce((a, b) => (b.length < a.length ? b : a));
      if (nearest.some(({ path: below }) => below.length > 0))
        return faults(nearest, pointer, path);
      // The one form that takes values of this type at all says what it wants: one of a few words.
      const [fit, ...others] = issue.errors.filter((form) => !form.some(isOfOtherType));
      if (fit && others.length === 0) return faults(fit, pointer, path);
    }
    return [{ pointer: pointer(path), detail: sentence(path, issue.message) }];
  });
}

const isOfOtherType = ({ code, path }: Issue): boolean =>
  code === 'invalid_type' && path.length === 0;

/** “lines › 4 › account” must be given. Lists are counted from one, as people count them. */
function sentence(path: Path, message: string): string {
  const named = path
    .map((part) => (typeof part === 'number' ? part + 1 : String(part)))
    .join(' › ');
  const subject = named ? `“${named}”` : 'This';
  const joint = /^(must|is|has|does|cannot) /.test(message) ? ' ' : ': ';
  return `${subject}${joint}${message.replace(/\.$/, '')}.`;
}

// Characters that PostgreSQL refuses or that an event's chain forbids; and what stands for bytes
// that were no UTF-8. Tab and line breaks are text.
// oxlint-disable-next-line no-control-regex
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]/;
// oxlint-disable-next-line no-control-regex
const SUSPECT = /\\[ubf]|[\u007f-\u009f\ufffd]/;

/** Where in a JSON value a text or key holds what no text may hold; null where all is well. */
export function unfitText(value: unknown): Path | null {
  // Not recursive: a body of a megabyte can be half a million levels deep.
  const open: { readonly value: unknown; readonly at: Chain | null }[] = [{ value, at: null }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value: one, at } = next;
    if (typeof one === 'string' ? isUnfit(one) : at && isUnfit(String(at.part))) return pathOf(at);
    if (typeof one !== 'object' || one === null) continue;
    for (const [key, inner] of Object.entries(one)) {
      open.push({ value: inner, at: { part: Array.isArray(one) ? Number(key) : key, above: at } });
    }
  }
  return null;
}

interface Chain {
  readonly part: string | number;
  readonly above: Chain | null;
}

const isUnfit = (text: string): boolean => UNFIT.test(text) || !text.isWellFormed();

function pathOf(chain: Chain | null): Path {
  const path: PropertyKey[] = [];
  for (let at = chain; at && path.length < 50; at = at.above) path.unshift(at.part);
  return path;
}

const unfitError = (pointer: (path: Path) => string, path: Path): FieldError => ({
  pointer: pointer(path),
  detail: sentence(path, 'must not hold control characters or damaged text; send UTF-8'),
});

/** Throws the problem where a parsed body holds unfit text; `raw` is what it was parsed from. */
export function refuseUnfitBody(raw: string, body: unknown): void {
  const unfit = SUSPECT.test(raw) ? unfitText(body) : null;
  if (unfit) throw new ProblemError(badInput([unfitError(pointerOf, unfit)]));
}
