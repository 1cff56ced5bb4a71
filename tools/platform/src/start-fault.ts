import { explainFileFault, PartFailed, PartMissing } from '@bursar/local-parts/errors';

/** Why the platform does not start, in one sentence for the person at the terminal. */
export class StartFault extends Error {
  override readonly name = 'StartFault';
}

/** The sentence for whatever went wrong while working in `folder`. */
export function sentenceOf(thrown: unknown, folder: string): string {
  const error = explainFileFault(thrown, folder);
  const isForPeople = [StartFault, PartFailed, PartMissing].some((one) => error instanceof one);
  const message = error instanceof Error ? error.message : String(error);
  if (isForPeople) return message;
  const code = (error as { code?: unknown } | null)?.code;
  if (code === '53100')
    return `The disk that holds ${folder} is full; free some space and start again.`;
  if (/^Migration .* has changed since it was applied/.test(message)) {
    return `${folder} was made by another state of this release (${message.replace(/\.$/, '')}); begin anew with --reset, or use the release that made it.`;
  }
  return `Bursar could not go on: ${message.replace(/\.?$/, '.')} ${folder}/bursar.log has more.`;
}
