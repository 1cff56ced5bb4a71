import type { Refusal } from '@bursar/delegation';
import { problem } from '@bursar/service-kit';
import type { Problem } from '@bursar/service-kit';
import { invoiceStates } from '@bursar/shared-types/codes/finance';
import type { BusinessDate } from '@bursar/shared-types/dates';
import { formatPence } from '@bursar/shared-types/money';
import { detailOf, fieldErrorOf } from '../fault.ts';
import type { Fault } from '../fault.ts';
import type { InvoiceRow } from './tables.ts';

/** An invoice that cannot be captured as it is, with everything that is wrong with it. */
export function invalidInvoice(faults: readonly Fault[]): Problem {
  return problem('invalid-invoice', 422, 'This invoice cannot be captured', detailOf(faults), {
    errors: faults.map(fieldErrorOf),
    extra: { faults: faults.map(({ code, pointer }) => ({ code, pointer })) },
  });
}

/** The same invoice was captured before: supplier, reference and amount (F3). */
export function duplicateInvoice(wrong: Fault, invoiceId: string): Problem {
  return problem('duplicate-invoice', 409, 'This invoice was captured before', wrong.detail, {
    errors: [fieldErrorOf(wrong)],
    extra: { invoiceId, location: `/invoices/${invoiceId}` },
  });
}

/** What is asked for is not done to an invoice where it stands. */
export function wrongState({ state }: Pick<InvoiceRow, 'state'>, wanted: string): Problem {
  const detail = `The invoice is ${invoiceStates[state]}; ${wanted}.`;
  return problem('invoice-state', 409, 'The invoice does not stand there', detail, {
    extra: { state },
  });
}

/** An exception that nobody may let pass. */
export function notPassable(words: readonly string[]): Problem {
  return problem(
    'exception-not-passable',
    409,
    'This exception cannot be passed',
    `${words.join('. ')}. Mend it and match the invoice again, or reject the invoice and capture it anew.`,
  );
}

/** The scheme does not let somebody decide; the code is the scheme's own reason (F7). */
export function mayNotDecide(
  { reason, limit, awaiting }: Refusal,
  { gross, net }: InvoiceRow,
): Problem {
  const { title, detail } = refusals[reason](formatPence(limit));
  const who = [...new Set(awaiting?.anyOf.map(({ role, at }) => `${role} of the ${at}`))];
  const waits = who.length > 0 ? ` It waits for: ${who.join(' or ')}.` : '';
  return problem(reason, 403, title, detail + waits, {
    extra: { net: Number(net), gross: Number(gross), limit: Number(limit) },
  });
}

const refusals: Readonly<
  Record<Refusal['reason'], (limit: string) => { readonly title: string; readonly detail: string }>
> = {
  'own-matter': () => ({
    title: 'Somebody else must decide',
    detail: 'You, or somebody you cover for, captured this invoice or let its exceptions pass.',
  }),
  'already-decided': () => ({
    title: 'You have decided before',
    detail: 'This invoice has had your decision, in your own name or for somebody you cover.',
  }),
  'not-your-turn': () => ({
    title: 'It is not your turn',
    detail: 'Another tier decides on this invoice before or after you.',
  }),
  'above-limit': (limit) => ({
    title: 'It is above your limit',
    detail: `You decide on invoices of up to ${limit}.`,
  }),
  'no-role-here': () => ({
    title: 'The scheme does not name you',
    detail: 'You hold no role that decides on invoices of this amount at these schools.',
  }),
};

/** No version of the scheme, or none of its rules, says who decides on an invoice of this size. */
export function nobodyDecides({ gross }: Pick<InvoiceRow, 'gross'>): Problem {
  return problem(
    'no-approver',
    409,
    'The scheme of delegation names nobody',
    `No rule of the scheme in force covers an invoice of ${formatPence(gross)}. ` +
      'Ask the administrator to publish one, then match the invoice again.',
  );
}

/** An approved invoice that the ledger does not take on a day: its month, an account, a fund. */
export function cannotBePosted(faults: readonly Fault[], date: BusinessDate): Problem {
  // Lines of one place, and the journal's own lines beside them, have the same to say.
  const told = [...new Map(faults.map((one) => [one.detail, one])).values()];
  const why = told.map(({ detail, mend }) => `${detail} ${mend}`).join(' ');
  return problem(
    'invoice-not-postable',
    422,
    'The ledger does not take this invoice',
    `It would be posted on ${date}. ${why} Nothing was approved.`,
    { extra: { date, faults: told.map(({ code, detail, mend }) => ({ code, detail, mend })) } },
  );
}
