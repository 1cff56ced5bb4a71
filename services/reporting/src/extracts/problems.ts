import { problem } from '@bursar/service-kit';

/** A log cannot be read at the moment, so that it is not known where it ends. */
export const sourceSilent = (source: string) =>
  problem(
    'source-silent',
    503,
    'A service does not answer',
    `It is not known where the log of ${source} ends. Nothing was asked for; try again in a moment.`,
    { retryAfter: 5 },
  );

/** The positions asked for are no positions that an extract can be made of. */
export const invalidPositions = (detail: string) =>
  problem('invalid-positions', 422, 'There is no extract of these positions', detail);

/** It has been built or called off. */
export const extractEnded = (state: string) =>
  problem(
    'extract-ended',
    409,
    `This extract is ${state}`,
    'It can only be called off while it is being made.',
  );

/** It is still being made, or was called off. */
export const extractNotBuilt = (state: string) =>
  problem(
    'extract-not-built',
    409,
    `This extract is ${state}`,
    state === 'requested'
      ? 'It is being made. Its address tells how far it is.'
      : 'It was called off, and nothing of it is kept. Ask for another.',
  );

/** Its bytes are no longer kept. */
export const extractLetGo = () =>
  problem(
    'extract-let-go',
    410,
    'This extract is no longer kept',
    'Ask for the same positions again: they give the same bytes.',
  );

/** An auditor calls off what they asked for themselves. */
export const notYourExtract = () =>
  problem(
    'not-your-extract',
    403,
    'Somebody else asked for this extract',
    'An auditor calls off their own extracts; the trust’s finance lead any.',
  );
