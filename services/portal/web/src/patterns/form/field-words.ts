import type { ReactNode } from 'react';
import type { FieldWords } from './context.ts';
import { capitalised } from '../../words/sentence-case.ts';

/** Words of fields by path: what the field said, what the page says of it, else its name in words. */
export const labelIn =
  (words: ReadonlyMap<string, FieldWords>, labels: Readonly<Record<string, string>> = {}) =>
  (field: string): string =>
    labels[field] ?? words.get(field)?.label ?? plain(field);

/** `schoolId` as "School", `scores.current.impact` as "Scores, current, impact". */
function plain(field: string): string {
  const text = field
    .replace(/Ids?$/, '')
    .replaceAll('.', ', ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return capitalised(text);
}

const LONGEST = 200;

/** A value as somebody would read it: of a choice its words, of rows what stands in them. */
export function readValue(words: FieldWords | undefined, value: unknown): ReactNode {
  const isNothing = value === '' || value === null || value === undefined;
  if (isNothing || (Array.isArray(value) && value.length === 0)) return '(empty)';
  if (words?.read) return words.read(value);
  const text = textOf(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function textOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (Array.isArray(value)) return value.map(textOf).join('; ');
  if (typeof value === 'object' && value !== null) {
    return Object.values(value)
      .map(textOf)
      .filter((text) => text !== '')
      .join(', ');
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
