import { when } from '../fault.ts';
import type { Fault } from '../fault.ts';

/** Days from one to another, both included; open where `until` is null. */
export interface Span {
  readonly from: string;
  readonly until: string | null;
}

/** Whether a span holds a day. */
export function covers(span: Span, day: string): boolean {
  return span.from <= day && (span.until === null || day <= span.until);
}

/** Whether two spans share a day. */
export function overlap(a: Span, b: Span): boolean {
  return a.from <= (b.until ?? '9999') && b.from <= (a.until ?? '9999');
}

/** The fault of a span that ends before it begins. */
export function spanFaults(at: string, span: Span): readonly Fault[] {
  return when(
    span.until !== null && span.until < span.from,
    'ends-before-it-begins',
    `${at}/until`,
    `The last day is before the first, ${span.from}.`,
    'Enter that day or a later one.',
  );
}

/** Whether a number is a share in thousandths: a whole number from 1 to 1000. */
export function isShare(n: number): boolean {
  return Number.isInteger(n) && n >= 1 && n <= 1000;
}
