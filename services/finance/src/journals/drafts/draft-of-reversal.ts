import type { Context } from '@bursar/service-kit';
import type { Reversal } from '../reversal.ts';
import { contentOf } from './draft-content.ts';
import { changedDraft, newDraft } from './draft-row.ts';
import type { Submission } from './submission.ts';
import type { DraftRow } from './tables.ts';

/** A reversal that waits for approval: a draft that is submitted as soon as it is made. */
export function draftOfReversal(
  reversal: Reversal['reversal'],
  { schemeVersion, awaiting }: Extract<Submission, { kind: 'await' }>,
  ctx: Context,
): DraftRow {
  const { id: _, reverses, ...journal } = reversal;
  const draft = newDraft(contentOf({ ...journal, attachments: [] }), ctx);
  const patch = { state: 'submitted', reverses, schemeVersion, awaiting } as const;
  return changedDraft(draft, { what: 'submitted' }, patch, ctx);
}
