import { db, insertRows } from '@bursar/service-kit';
import type { Context, FieldError, Write } from '@bursar/service-kit';
import { file } from '@bursar/service-kit/files';
import { inArray } from 'drizzle-orm';
import { evidenceFaults } from './evidence.ts';
import type { EvidenceItem } from './evidence.ts';
import type { EvidenceInput } from './evidence-input.ts';
import { evidence } from './tables.ts';

/** Which of these files have been uploaded; their bytes stay where they are. */
export const uploaded = (digests: readonly string[]) =>
  db
    .select({ sha256: file.sha256 })
    .from(file)
    .where(inArray(file.sha256, [...digests]));

/** Evidence as it is kept, from what was offered: added now, by who asks. */
export function itemsOf(
  offered: readonly EvidenceInput[],
  { actor, now }: Context,
): EvidenceItem[] {
  const added = { addedBy: actor.id, addedAt: now, replaces: null, reason: null };
  return offered.map((each) => ({ ...each, ...added }));
}

/**
 * What is wrong with several items offered together at `pointer`, a list of the body; empty when
 * they may be kept. `files` are those that `uploaded` found.
 */
export function offerFaults(
  items: readonly EvidenceItem[],
  files: readonly { readonly sha256: string }[],
  pointer: string,
): FieldError[] {
  return items.flatMap((item, index) => {
    const faults = evidenceFaults(item, items.slice(0, index));
    if (!files.some(({ sha256 }) => sha256 === item.sha256)) faults.push(notUploaded);
    return faults.map((fault) => ({ ...fault, pointer: `${pointer}/${index}${fault.pointer}` }));
  });
}

/** A file that is named and was never uploaded. */
export const notUploaded: FieldError = {
  pointer: '/sha256',
  detail: 'Upload this file first (POST /files), then name it by its SHA-256.',
};

/** Keeps items of evidence of a completion or a ticket. */
export function keepEvidence(
  ownerId: string,
  items: readonly EvidenceItem[],
  ctx: Context,
): Write[] {
  if (items.length === 0) return [];
  const { trustId } = ctx;
  return [
    insertRows(
      evidence,
      items.map((item) => ({ trustId, id: ctx.newId(), ownerId, ...item })),
    ),
  ];
}
