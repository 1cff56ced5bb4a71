import { mayDecide, schemeOf } from '@bursar/delegation';
import type { Matter, Permit, Scheme } from '@bursar/delegation';
import { accept, problems, refuse } from '@bursar/service-kit';
import type { Context, Decision } from '@bursar/service-kit';
import { refusalOf } from '../../refusal.ts';
import type { DraftFacts } from './draft-posting.ts';
import { draftFault, wasSubmitted } from './draft.ts';
import { mayNotDecide, takenBack } from './problems.ts';
import { matterOf } from './submission.ts';
import type { DraftRow } from './tables.ts';

/** A draft that somebody may decide on, with what allows it. */
export interface Decidable {
  readonly draft: DraftRow;
  readonly permit: Permit;
  readonly scheme: Scheme;
  readonly matter: Matter;
}

/** The schools of a draft: who decides on it holds a role at all of them. */
export function schoolsOf({ drafts: [draft] }: Pick<DraftFacts, 'drafts'>): readonly string[] {
  return draft?.schoolIds ?? [];
}

/**
 * The draft that the actor may decide on next, by the scheme under which it was submitted and as
 * they last read it; a refusal otherwise. Nobody decides on what they entered, nor on what was
 * entered for them, or by or for somebody they stand in for (F7). One that its author took back is
 * told to whoever could have decided on it.
 */
export function decidable(
  { drafts: [draft], schemes, clusters }: Pick<DraftFacts, 'drafts' | 'schemes' | 'clusters'>,
  { actor, ifMatch }: Context,
): Decision<Decidable> {
  if (!draft) return refuse(problems.notFound());
  if (draft.state === 'draft') {
    return refuse(wasSubmitted(draft) ? takenBack() : problems.notFound());
  }
  if (draft.version !== ifMatch) return refuse(problems.changedSince(draft.version));
  const wrong = draftFault(draft, 'decided');
  if (wrong) return refuse(refusalOf(wrong, 'Not with this journal as it stands'));
  const scheme = schemeOf(
    schemes.find(({ version }) => version === draft.schemeVersion)!.published,
  );
  const matter = matterOf(draft, clusters);
  const permit = mayDecide(actor, matter, scheme, draft.decisions);
  if (!permit.ok) return refuse(mayNotDecide(permit, draft.total));
  return accept({ draft, permit, scheme, matter });
}
