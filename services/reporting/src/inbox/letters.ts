import { businessDateAt } from '@bursar/shared-types/dates';
import { formatPence } from '@bursar/shared-types/money';
import { callOf } from './card.ts';
import type { Item } from './items.ts';
import { shortDate } from './wording.ts';

/** Where links lead: the portal’s address (null: there is none), and whose records. */
export interface Place {
  readonly portal: string | null;
  readonly trustId: string;
}

/** What is written: no name of a person and no text that people wrote. */
export interface Written {
  readonly subject: string;
  readonly text: string;
}

const FOOT =
  'Opening a link decides nothing. This letter was written by the platform; nobody reads answers to it.';
/** Shown in a digest; the rest is in the inbox. */
const SHOWN = 25;

const money = ({ amount }: Item): string | null =>
  amount === null ? null : formatPence(BigInt(amount));

const linkTo = ({ record: { kind, id } }: Item, { portal, trustId }: Place): string =>
  portal === null ? 'It is in your inbox in Bursar.' : `${portal}/go/${trustId}/${kind}/${id}`;

const said = (...parts: (string | null | false)[]): string => parts.filter(Boolean).join(' · ');

/** A letter that asks for a decision: `Approve £1,240.50 · Oakfield Primary · by Tue 24 Nov`. */
export function decideLetter(item: Item, place: Place): Written {
  const { kind, facts, school, deadline, sentence, at } = item;
  const facets = [
    ['Amount', money(item)],
    ['School', school],
    ['By', deadline && shortDate(deadline)],
    ['Waiting since', shortDate(businessDateAt(at))],
  ] as const;
  const lines = facets.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  return {
    subject: said(
      callOf(kind, facts, money(item)),
      school,
      deadline && `by ${shortDate(deadline)}`,
    ),
    text: [sentence, '', ...lines, '', linkTo(item, place), '', FOOT, ''].join('\n'),
  };
}

const groups = ['overdue', 'due today', 'due within a week', 'new'] as const;
type Group = (typeof groups)[number];

/** What the digest of a day is made of. */
export interface DigestDay {
  readonly today: string;
  /** A week from today, and a week ago. */
  readonly soon: string;
  readonly longAgo: string;
  /** What has waited from this instant on is new. */
  readonly newSince: string;
}

/**
 * Where an item stands in the digest of a day; null where it is not in it. What is due is told from a
 * week before its deadline until it is done, the rest once.
 */
export function groupOf(
  { deadline, at }: Item,
  { today, soon, newSince }: DigestDay,
): Group | null {
  if (deadline !== null && deadline < today) return 'overdue';
  if (deadline === today) return 'due today';
  if (deadline !== null && deadline <= soon) return 'due within a week';
  return at >= newSince ? 'new' : null;
}

/**
 * The digest of somebody’s items with a deadline; null where there is nothing to tell that day. For
 * what is overdue by more than a week alone nobody is written to but on Mondays: a letter that says
 * the same every day is read by nobody.
 */
export function digestLetter(items: readonly Item[], day: DigestDay, place: Place): Written | null {
  const inOrder = items.toSorted((a, b) => ((a.deadline ?? '~') < (b.deadline ?? '~') ? -1 : 1));
  const grouped = Map.groupBy(inOrder, (item) => groupOf(item, day));
  const told = groups.flatMap((group) =>
    (grouped.get(group) ?? []).map((item) => ({ group, item })),
  );
  const isUrgent = ({ item: { deadline }, group }: (typeof told)[number]) =>
    group !== 'overdue' || deadline! >= day.longAgo;
  if (!told.some(isUrgent) && (told.length === 0 || !isMonday(day.today))) return null;
  const parts = groups.map((group) => {
    const count = grouped.get(group)?.length ?? 0;
    return count > 0 && `${count} ${group}`;
  });
  const lines = told.slice(0, SHOWN).flatMap(({ group, item }, at) => {
    const { title, school, deadline } = item;
    const heading = told[at - 1]?.group === group ? [] : [capital(group), ''];
    const what = said(title, money(item), school, deadline && `by ${shortDate(deadline)}`);
    return [...heading, what, linkTo(item, place), ''];
  });
  const more = told.length - SHOWN;
  if (more > 0) lines.push(`And ${more} more in your inbox.`, '');
  return { subject: said('Waiting for you', ...parts), text: [...lines, FOOT, ''].join('\n') };
}

const isMonday = (date: string): boolean => new Date(`${date}T00:00:00Z`).getUTCDay() === 1;

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
