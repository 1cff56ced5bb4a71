import type { FieldError } from '@bursar/service-kit';
import type { CheckResult } from '@bursar/shared-types/codes/estates';
import { after } from './frequency.ts';
import type { CheckStanding } from './schedule.ts';

/** What somebody sends in to say that a check was done. Absent parts are null. */
export type CompletionInput = {
  readonly doneOn: string;
  readonly result: CheckResult | null;
  readonly retestBy: string | null;
  /** SHA-256 of each file of evidence, 64 small hexadecimal digits. */
  readonly evidence: readonly string[];
};

/**
 * What is wrong with a completion; empty when it may be recorded.
 * `standing` is the check as effective on `doneOn`; `today` is the business date.
 * A date in the past is right (evidence may come late), one in the future never is.
 */
export function completionFaults(
  input: CompletionInput,
  standing: CheckStanding,
  today: string,
): FieldError[] {
  const faults: FieldError[] = [];
  const fault = (pointer: string, detail: string) => faults.push({ pointer, detail });
  if (input.evidence.length === 0) {
    fault('/evidence', 'Add evidence: a photo, a certificate or the page of the log book.');
  }
  for (const [index, sha256] of input.evidence.entries()) {
    if (!/^[0-9a-f]{64}$/.test(sha256)) {
      fault(`/evidence/${index}`, 'Name a file that was uploaded, by its SHA-256.');
    } else if (input.evidence.indexOf(sha256) < index) {
      fault(`/evidence/${index}`, 'This file is already in the list. Remove it.');
    }
  }
  if (input.result === null) fault('/result', 'Say whether it passed or failed.');
  if (input.doneOn > today) fault('/doneOn', `Give a date up to today, ${today}.`);
  if (standing.applies === 'no') {
    fault('/doneOn', 'On that date the check did not apply to this school. Set it up first.');
  } else if (standing.dueOn === null) {
    fault('/doneOn', 'On that date the check was not set up. Set its first due date instead.');
  }
  faults.push(...retestFaults(input, standing));
  return faults;
}

function retestFaults(input: CompletionInput, standing: CheckStanding): FieldError[] {
  const { doneOn, result, retestBy } = input;
  const pointer = '/retestBy';
  if (result !== 'failed') {
    return retestBy === null
      ? []
      : [{ pointer, detail: 'Leave the date of the re-test out: only a failed check has one.' }];
  }
  if (retestBy === null) {
    return [{ pointer, detail: 'Say by when it will be checked again.' }];
  }
  if (retestBy < doneOn) {
    return [{ pointer, detail: `Give a date from ${doneOn}, the day it failed.` }];
  }
  const latest = standing.frequency === null ? null : after(doneOn, standing.frequency);
  // A failure must not buy more time than a pass would have.
  return latest !== null && retestBy > latest
    ? [{ pointer, detail: `Give a date up to ${latest}, when it would be due after a pass.` }]
    : [];
}
