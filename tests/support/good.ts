import type { Answer } from '@bursar/test-kit';

/** What was answered; throws with it where it is not of this status. */
export function good<Body>(answer: Answer<Body>, status: number): Answer['body'] {
  if (answer.status !== status) throw new Error(`${answer.status} ${answer.text}`);
  return answer.body as never;
}
