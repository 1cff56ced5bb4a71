import { problem } from '@bursar/service-kit';
import type { EntryKind, RequestState } from './request.ts';

/** Only who asked may say that a request is settled, or that it is not. */
export const notYourRequest = () =>
  problem(
    'not-your-request',
    403,
    'Somebody else asked this',
    'A request is closed or opened again by the auditor who asked it.',
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
