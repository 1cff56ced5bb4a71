import { formatPence } from '@bursar/shared-types/money';

/** What an item says besides its kind. */
export type Facts = Readonly<Record<string, string | number | null>>;

const money = (pence: unknown): string => formatPence(BigInt(Number(pence ?? 0)));
const days = (count: unknown): string => `${String(count)} day${count === 1 ? '' : 's'}`;

const sentences: Readonly<Record<string, (facts: Facts, at: string) => string>> = {
  'order-awaiting-approval': ({ number, gross }, at) =>
    `Order ${number}${at} over ${money(gross)} waits for your decision.`,
  'order-over-budget': ({ number }, at) =>
    `Order ${number}${at} is over budget: change it or withdraw it.`,
  'order-returned': ({ number }, at) => `Order ${number}${at} came back to be changed.`,
  'order-rejected': ({ number }, at) => `Order ${number}${at} was rejected.`,
  'invoice-awaiting-approval': ({ gross }) =>
    `An invoice over ${money(gross)} waits for a decision.`,
  'journal-awaiting-approval': ({ date, total }) =>
    `A journal of ${date} over ${money(total)} waits for your decision.`,
  'journal-returned': ({ date, total }) =>
    `Your journal of ${date} over ${money(total)} came back to be changed.`,
  'journal-rejected': ({ date, total }) =>
    `Your journal of ${date} over ${money(total)} was rejected.`,
  'invoice-exception': ({ gross, fault }) =>
    `An invoice over ${money(gross)} does not agree with its order: ${String(fault).replaceAll('-', ' ')}.`,
  'check-overdue': ({ catalogueCode, dueOn, daysLate }, at) =>
    `The check ${catalogueCode}${at} was due on ${dueOn} and is ${days(daysLate)} late.`,
  'ticket-breached': ({ number, clock, priority }, at) =>
    `Ticket ${number} (${priority})${at} has passed its limit of ${clock}.`,
  'risk-past-appetite': ({ number, score, appetite, standing }, at) =>
    `Risk ${number}${at} scores ${score}, ${String(standing).replaceAll('-', ' ')}: the board’s appetite is ${appetite}.`,
};

/** An item as a sentence, with the school's name where it has one. */
export function sentenceOf(kind: string, facts: Facts, school: string | null): string {
  return sentences[kind]?.(facts, school ? ` of ${school}` : '') ?? kind.replaceAll('-', ' ');
}
