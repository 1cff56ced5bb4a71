import { fault, when } from '../fault.ts';
import type { Fault } from '../fault.ts';
import { outsideRange, responsibilityShare } from '../pay-scales/index.ts';
import type { Allowance, Post } from './post.ts';
import { isShare, overlap, spanFaults } from './spans.ts';

/** What is wrong with a post's allowances, each alone and together. */
export function allowancesFaults(post: Post): readonly Fault[] {
  return post.allowances.flatMap((allowance, i) => {
    const at = `/allowances/${i}`;
    const earlier = post.allowances.slice(0, i);
    return [
      ...spanFaults(at, allowance),
      ...amountFaults(allowance, at),
      ...when(
        allowance.kind === 'other' && !allowance.label?.trim(),
        'allowance-unnamed',
        `${at}/label`,
        'The allowance does not say what it is for.',
        'Name it, for example London weighting.',
      ),
      ...shareFaults(post, allowance, at),
      // STPCD: a TLR1 or a TLR2, not both at a time; a TLR3 may come on top.
      ...when(
        isResponsibility(allowance) &&
          earlier.some((other) => isResponsibility(other) && overlap(other, allowance)),
        'two-responsibilities',
        at,
        'A post holds one TLR1 or TLR2 at a time.',
        'End the other first.',
      ),
    ];
  });
}

const isResponsibility = ({ kind }: Allowance) => kind === 'TLR1' || kind === 'TLR2';

function amountFaults({ kind, annual, from }: Allowance, at: string): readonly Fault[] {
  if (annual <= 0n) {
    const mend = 'Enter the full-time allowance for a year.';
    return [fault('no-allowance', `${at}/annual`, 'The allowance is nil or less.', mend)];
  }
  const wrong = kind === 'other' ? null : outsideRange(kind, annual, from);
  return wrong
    ? [fault('allowance-out-of-range', `${at}/annual`, wrong, 'Enter one within it.')]
    : [];
}

function shareFaults(post: Post, allowance: Allowance, at: string): readonly Fault[] {
  const { kind, share, from } = allowance;
  const { allowedFrom, requiredFrom } = responsibilityShare;
  const asPay = share === 'as-pay';
  return [
    ...when(
      !asPay && !isShare(share),
      'share-out-of-range',
      `${at}/share`,
      'A share is a whole number of thousandths from 1 to 1000.',
      'Enter 500 for half.',
    ),
    ...when(
      isResponsibility(allowance) && !asPay && from < allowedFrom,
      'responsibility-follows-fte',
      `${at}/share`,
      `Before ${allowedFrom} a ${kind} follows the FTE.`,
      'Choose “as pay”.',
    ),
    ...when(
      isResponsibility(allowance) &&
        asPay &&
        from >= requiredFrom &&
        post.terms.some((terms) => terms.fte < 1000),
      'responsibility-follows-share',
      `${at}/share`,
      `From ${requiredFrom} a ${kind} follows the share of the responsibility, not the FTE.`,
      'Enter that share.',
    ),
  ];
}
