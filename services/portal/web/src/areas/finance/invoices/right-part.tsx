import { Name } from '../../../patterns/detail/timeline.tsx';
import { limitWords } from '../../../patterns/approval/index.ts';
import { waitsFor } from '../journal-drafts/words.ts';
import type { Right } from './right.ts';
import type { Invoice } from './types.ts';

/** By what right the reader decides on an invoice, whose turn it is, and by which scheme. */
export function RightPart({
  invoice,
  right,
  version,
  basis,
}: {
  readonly invoice: Invoice;
  readonly right: Extract<Right, { may: true }>;
  /** Of the scheme in force; the invoice keeps the one it was submitted under. */
  readonly version: number | null;
  readonly basis: 'net' | 'gross' | null;
}) {
  const { awaiting, schemeVersion } = invoice;
  return (
    <ul>
      <li>
        {limitWords(right.limit, basis, invoice, 'invoice')}, as {right.role.replaceAll('-', ' ')}
        {right.principalId && (
          <>
            {' '}
            for <Name id={right.principalId} />
          </>
        )}
      </li>
      {awaiting && <li>It waits for {waitsFor(awaiting)}</li>}
      {awaiting && awaiting.tiers > 1 && (
        <li>
          Tier {awaiting.tier} of {awaiting.tiers}
          {awaiting.tier < awaiting.tiers && ': another decides after you'}
        </li>
      )}
      <li>
        By version {schemeVersion ?? version} of the scheme of delegation
        {schemeVersion !== null && version !== null && schemeVersion !== version
          ? `, under which it was submitted; in force is version ${version}`
          : ''}
      </li>
    </ul>
  );
}
