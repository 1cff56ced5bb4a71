import { problem } from '@bursar/service-kit';
import type { RequestState } from '@bursar/shared-types/codes/reporting';
import type { EntryKind } from './request.ts';

/** Only who asked may say that a request is settled, or that it is not. */
export const notYourRequest = () =>
  problem(
    'not-your-request',
    403,
    'Somebody else asked this',
    'A request is closed or opened again by the auditor who asked it.',
  );

/** An auditor waits for an answer from today on. */
export const dueInThePast = (today: string) =>
  problem(
    'due-in-the-past',
    422,
    'This day is over',
    `Ask for an answer by ${today} or later, or name no day.`,
    { errors: [{ pointer: '/dueOn', detail: `It is ${today} already.` }] },
  );

/** Some of the evidence is of orders, receipts, invoices or journals that nobody knows. */
export const unknownEvidence = (indexes: readonly number[]) =>
  problem(
    'unknown-evidence',
    422,
    'There is no such record',
    'An answer names records of the trust by their ids. Look these up again; what was recorded a moment ago is known in a few seconds.',
    {
      errors: indexes.map((n) => ({
        pointer: `/evidence/${n}/id`,
        detail: `Nothing is known of the record of evidence ${n + 1} under this id and kind.`,
      })),
    },
  );

/** What is to be done does not fit how the request stands. */
export const requestState = (state: RequestState, kind: EntryKind) =>
  problem(
    'request-state',
    409,
    `This request is ${state}`,
    kind === 'answered'
      ? 'It was closed. Who asked it can open it again; then it takes an answer.'
      : `It is ${state} already. Read it again.`,
    { extra: { state } },
  );
