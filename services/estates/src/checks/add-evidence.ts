import { accept, command, problems, refuse } from '@bursar/service-kit';
import { Sha256, Uuid } from '@bursar/shared-types/ids';
import { estatesTeam } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';
import {
  evidenceFaults,
  EvidenceInput,
  itemsOf,
  keepEvidence,
  notUploaded,
  standingEvidence,
  uploaded,
} from '../evidence/index.ts';
import { changeEvent } from './check-events.ts';
import { invalidEvidence } from './problems.ts';
import { readCheck, recordedOf, schoolOfCheck } from './record-fact.ts';
import { asEffective } from './schedule.ts';
import { CheckParams } from './shown.ts';

const AddedEvidence = EvidenceInput.extend({
  replaces: Sha256.nullable().default(null).describe('The file whose place this one takes'),
  reason: text({ max: 1_000 }).nullable().default(null).describe('Why it is replaced'),
});

/**
 * Adds evidence to a completion, or replaces a file of it: the new one names the old one and says
 * why, both stay, and the completion is told again with the evidence that now stands (E8).
 */
export const addEvidence = command({
  route: 'POST /checks/:id/completions/:completionId/evidence',
  summary: 'Add evidence to a completion, or replace a file of it with a reason',
  access: { roles: estatesTeam, at: 'unit' },
  params: CheckParams.extend({ completionId: Uuid }),
  body: AddedEvidence,
  reply: { 201: z.object({ sha256: Sha256, standing: z.array(Sha256) }) },
  read: ({ params, body }) => ({ ...readCheck(params.id), files: uploaded([body.sha256]) }),
  units: schoolOfCheck,

  decide: (found, { params: { completionId }, body: { replaces, reason, ...offered } }, ctx) => {
    const [check] = found.checks;
    const before = recordedOf(found);
    const completion = before.find(({ fact }) => fact.id === completionId);
    if (!check || completion?.fact.kind !== 'completed') return refuse(problems.notFound());
    const [plain] = itemsOf([offered], ctx);
    const item = { ...plain!, replaces, reason };
    const kept = found.evidence.filter(({ ownerId }) => ownerId === completionId);
    const faults = evidenceFaults(item, kept);
    if (found.files.length === 0) faults.push(notUploaded);
    if (faults.length > 0) return refuse(invalidEvidence(faults));

    const added = {
      ...completion,
      evidence: standingEvidence([...kept, item]).map((e) => e.sha256),
    };
    const standing = asEffective(
      before.map(({ fact }) => fact),
      ctx.today,
    );
    const occurrence = standing.occurrences.find(({ factId }) => factId === completionId)!;
    const told = { kind: 'done', occurrence, nextCheckId: completion.fact.nextCheckId } as const;
    const story = { check, standing, added, facts: new Map([[completionId, added]]) };
    return accept({ story, told, item, completionId });
  },

  write: ({ story, told, item, completionId }, ctx) => [
    ...keepEvidence(completionId, [item], ctx),
    changeEvent(story, told),
  ],
  respond: ({ story, item }) => ({
    status: 201,
    location: `/checks/${story.check.id}`,
    body: { sha256: item.sha256, standing: story.added.evidence },
  }),
});
