import type { z } from 'zod';

const NOUNS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

const FORMATS: Readonly<Record<string, string>> = {
  uuid: 'an id (a UUID)',
  date: 'a date that exists, as YYYY-MM-DD',
  datetime: 'an instant, as 2026-11-22T09:30:00.000Z',
  email: 'an e-mail address',
  url: 'a web address',
};

const COUNTED: Readonly<Record<string, string>> = { string: 'characters', array: 'entries' };

const sized = (origin: string, than: string, limit: number | bigint): string =>
  origin in COUNTED ? `must have ${than} ${limit} ${COUNTED[origin]}` : `must be ${than} ${limit}`;

/**
 * Says how to mend a value, in words that follow its name (`must be a whole number`), and never
 * repeats the value. zod asks it where a schema brings no words of its own.
 */
export const mend: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_type') {
    const noun = NOUNS[issue.expected] ?? issue.expected;
    if (issue.input === undefined) return 'must be given';
    // A parameter that an address has twice, or a field that is no list.
    return Array.isArray(issue.input) ? `must be one value, ${noun}` : `must be ${noun}`;
  }
  if (issue.code === 'invalid_value') {
    const [only, ...others] = issue.values.map(String);
    return others.length ? `must be one of: ${[only, ...others].join(', ')}` : `must be ${only}`;
  }
  if (issue.code === 'too_small') {
    if (issue.minimum === 1 && issue.origin in COUNTED) return 'must not be empty';
    return sized(issue.origin, issue.inclusive ? 'at least' : 'more than', issue.minimum);
  }
  if (issue.code === 'too_big') {
    return sized(issue.origin, issue.inclusive ? 'at most' : 'less than', issue.maximum);
  }
  if (issue.code === 'invalid_format')
    return `must be ${FORMATS[issue.format] ?? 'in the right form'}`;
  if (issue.code === 'not_multiple_of') return `must be a multiple of ${issue.divisor}`;
  if (issue.code === 'unrecognized_keys') return 'is not known here; leave it out';
  return 'is not right';
};
