import { checkName } from '@bursar/shared-types/codes/checks';
import { formatPence } from '@bursar/shared-types/money';
import { exceptionWords, inWords, longDate, longMonth, orderNumber } from './wording.ts';

/** What an item says besides its kind. */
export type Facts = Readonly<Record<string, string | number | null>>;

const money = (pence: unknown): string => formatPence(BigInt(Number(pence ?? 0)));

const sentences: Readonly<Record<string, (facts: Facts, at: string) => string>> = {
  'order-awaiting-approval': ({ number, year, gross }, at) =>
    `Order ${orderNumber(year, number)}${at} for ${money(gross)} waits for your decision.`,
  'order-over-budget': ({ number, year }, at) =>
    `Order ${orderNumber(year, number)}${at} is over budget: change it or withdraw it.`,
  'order-returned': ({ number, year }, at) =>
    `Order ${orderNumber(year, number)}${at} came back to be changed.`,
  'order-rejected': ({ number, year }, at) =>
    `Order ${orderNumber(year, number)}${at} was rejected.`,
  'order-to-send': ({ number, year, gross }, at) =>
    `Order ${orderNumber(year, number)}${at} for ${money(gross)} is approved and not sent yet.`,
  'invoice-awaiting-approval': ({ gross }) => `An invoice for ${money(gross)} waits for approval.`,
  'journal-awaiting-approval': ({ date, total }) =>
    `A journal of ${longDate(date)} for ${money(total)} waits for your decision.`,
  'journal-returned': ({ date, total }) =>
    `Your journal of ${longDate(date)} for ${money(total)} came back to be changed.`,
  'journal-rejected': ({ date, total }) =>
    `Your journal of ${longDate(date)} for ${money(total)} was rejected.`,
  'invoice-exception': ({ gross, fault }) => `${exceptionWords(fault)}: ${money(gross)}.`,
  'pay-to-release': ({ month, total, holders }) =>
    `The pay of ${longMonth(month)}, ${money(total)} for ${holders} holders of posts, waits to be released.`,
  'check-overdue': ({ catalogueCode, dueOn }, at) =>
    `The check “${checkName(String(catalogueCode))}”${at} was due on ${longDate(dueOn)} and was not done by then.`,
  'ticket-breached': ({ number, clock, priority }, at) =>
    `Ticket ${number} (${priority})${at} has missed its ${inWords(clock)} deadline.`,
  'ticket-fixed': ({ number, priority }, at) =>
    `Ticket ${number} (${priority})${at} is reported fixed: confirm it, or reopen the ticket.`,
  'ticket-to-assign': ({ number, priority }, at) =>
    `Ticket ${number} (${priority})${at} waits for somebody on site to take it on.`,
  'supplier-to-approve': () => 'A new supplier waits for approval.',
  'appetite-to-decide': ({ category, appetite, tolerance }) =>
    `A risk appetite of ${appetite} and a tolerance of ${tolerance} for ${inWords(category)} wait for the board’s decision.`,
  'audit-request-open': ({ number }) => `The auditor’s request ${number} waits for an answer.`,
  'audit-request-answered': ({ number }) => `Your request ${number} was answered.`,
  'risk-past-appetite': ({ number, score, appetite, standing }, at) =>
    `Risk ${number}${at} scores ${score}, ${inWords(standing)}: the board’s appetite is ${appetite}.`,
};

/**
 * An item as a sentence, with the school's name where it has one. It says what stays true however
 * long it stands: since when, never for how long.
 */
export function sentenceOf(kind: string, facts: Facts, school: string | null): string {
  return sentences[kind]?.(facts, school ? ` of ${school}` : '') ?? inWords(kind);
}
