type Fact = string | number | null | undefined;

const day = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** A business date as people write it: `3 October 2026`. */
export const longDate = (date: Fact): string => day.format(new Date(`${date}T00:00:00Z`));

const month = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  month: 'long',
  year: 'numeric',
});

/** A month as people write it: `October 2025`. */
export const longMonth = (of: Fact): string => month.format(new Date(`${of}-01T00:00:00Z`));

const weekday = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
});

/** A business date in a few characters: `Tue 24 Nov`. */
export const shortDate = (date: string): string =>
  weekday.format(new Date(`${date}T00:00:00Z`)).replace(',', '');

/** A code as words: `fire-alarm-call-point` is `fire alarm call point`. */
export const inWords = (code: Fact): string => String(code).replaceAll('-', ' ');

const exceptions: Readonly<Record<string, string>> = {
  'no-order': 'Invoice for an order that does not exist',
  'order-not-approved': 'Invoice for an order that is not approved',
  'other-supplier': 'Invoice from another supplier than the order’s',
  'unknown-order-line': 'Invoice with a line that is not on the order',
  'not-received': 'Invoice for goods not received',
  'quantity-over': 'Invoice for more than was received',
  'over-invoiced': 'Invoice for more than was ordered',
  'price-over': 'Invoice billed above the order’s price',
  'over-budget': 'Invoice over budget',
};

/** What is wrong with an invoice, by the code of its first exception. */
export const exceptionWords = (fault: Fact): string =>
  exceptions[String(fault)] ?? `Invoice with an exception: ${inWords(fault)}`;

/**
 * An order's number as its document has it: `PO2526-000088` is the 88th of 2025/26. Items kept
 * before the year was kept with them have the number alone.
 */
export function orderNumber(year: Fact, number: Fact): string {
  if (typeof year !== 'string') return String(number);
  return `PO${year.slice(2, 4)}${year.slice(5, 7)}-${String(number).padStart(6, '0')}`;
}
