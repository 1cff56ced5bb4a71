import { checkName } from '@bursar/shared-types/codes/checks';
import { exceptionWords, inWords, longDate, longMonth, orderNumber } from './wording.ts';
import type { Facts } from './sentences.ts';

/**
 * How somebody is told: `decide` at once, by mail too; `deadline` in the morning's digest;
 * `information` in the inbox alone.
 */
export const noticeClasses = ['decide', 'deadline', 'information'] as const;
export type NoticeClass = (typeof noticeClasses)[number];

interface Kind {
  readonly class: NoticeClass;
  /** What to do, in a few words without the school: a card's heading. */
  readonly title: (facts: Facts) => string;
  /** The verb of a letter's subject, before the amount; the title where there is none. */
  readonly verb?: string;
}

const order = ({ number, year }: Facts): string => `order ${orderNumber(year, number)}`;

const kinds: Readonly<Record<string, Kind>> = {
  'order-awaiting-approval': {
    class: 'decide',
    title: (facts) => `Approve ${order(facts)}`,
    verb: 'Approve',
  },
  'order-over-budget': {
    class: 'decide',
    title: (facts) => `Change ${order(facts)}: over budget`,
  },
  'order-returned': { class: 'decide', title: (facts) => `Change ${order(facts)}: returned` },
  'order-rejected': { class: 'information', title: (facts) => `Rejected: ${order(facts)}` },
  'order-to-send': { class: 'deadline', title: (facts) => `Mark ${order(facts)} as sent` },
  'invoice-awaiting-approval': {
    class: 'decide',
    title: () => 'Approve an invoice',
    verb: 'Approve',
  },
  'invoice-exception': {
    class: 'deadline',
    title: ({ fault }) => exceptionWords(fault),
  },
  'journal-awaiting-approval': {
    class: 'decide',
    title: ({ date }) => `Approve a journal of ${longDate(date)}`,
    verb: 'Approve',
  },
  'journal-returned': {
    class: 'decide',
    title: ({ date }) => `Change your journal of ${longDate(date)}: returned`,
  },
  'journal-rejected': {
    class: 'information',
    title: ({ date }) => `Rejected: your journal of ${longDate(date)}`,
  },
  'pay-to-release': {
    class: 'decide',
    title: ({ month }) => `Release the pay of ${longMonth(month)}`,
    verb: 'Release',
  },
  'check-overdue': {
    class: 'deadline',
    title: ({ catalogueCode }) => `Do the overdue check: ${checkName(String(catalogueCode))}`,
  },
  // Told once, in the morning: a trust that imports its suppliers adds hundreds at once.
  'supplier-to-approve': { class: 'deadline', title: () => 'Approve a new supplier' },
  'ticket-to-assign': {
    class: 'deadline',
    title: ({ number }) => `Take on ticket ${number}`,
  },
  'ticket-breached': {
    class: 'deadline',
    title: ({ number, clock }) => `Ticket ${number} has missed its ${inWords(clock)} deadline`,
  },
  'ticket-fixed': {
    class: 'deadline',
    title: ({ number }) => `Confirm that ticket ${number} is fixed`,
  },
  'risk-past-appetite': {
    class: 'decide',
    title: ({ number, standing }) => `Risk ${number} is ${inWords(standing)}`,
  },
  'appetite-to-decide': {
    class: 'decide',
    title: ({ category }) => `Decide on the risk appetite for ${inWords(category)}`,
  },
  'audit-request-open': {
    class: 'deadline',
    title: ({ number }) => `Answer the auditor’s request ${number}`,
  },
  'audit-request-answered': {
    class: 'deadline',
    title: ({ number }) => `Read the answer to your request ${number}`,
  },
};

/** How somebody is told of an item of this kind. */
export const classOf = (kind: string): NoticeClass => kinds[kind]?.class ?? 'information';

/** The kinds of items of a class. */
export const kindsOf = (of: NoticeClass): string[] =>
  Object.keys(kinds).filter((kind) => classOf(kind) === of);

/** An item's heading. */
export const titleOf = (kind: string, facts: Facts): string =>
  kinds[kind]?.title(facts) ?? inWords(kind);

/** What a letter's subject begins with: `Approve £1,240.50`, or the heading. */
export function callOf(kind: string, facts: Facts, amount: string | null): string {
  const verb = kinds[kind]?.verb;
  return verb && amount ? `${verb} ${amount}` : titleOf(kind, facts);
}

/** The kind of a subject's record in the portal's permalinks. */
export const recordKind = (subjectKind: string): string =>
  subjectKind === 'journal' ? 'journal-draft' : subjectKind;
