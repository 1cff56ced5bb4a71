import { fault, when } from '../fault.ts';
import type { Fault } from '../fault.ts';
import type { PayRow } from '../pay-scales/index.ts';
import { allowancesFaults } from './allowance-faults.ts';
import type { Post } from './post.ts';
import { overlap, spanFaults } from './spans.ts';
import { termsFaults } from './terms-faults.ts';

/** What the ledger and the directory know, by code or id, on the day of the change. */
export interface PostFacts {
  readonly schools: ReadonlySet<string>;
  readonly accounts: ReadonlySet<string>;
  readonly costCentres: ReadonlySet<string>;
  readonly funds: ReadonlySet<string>;
  readonly payRows: readonly PayRow[];
}

/** Everything that is wrong with a post, empty when it can be kept. */
export function postFaults(post: Post, facts: PostFacts): readonly Fault[] {
  return [
    ...when(
      !facts.schools.has(post.schoolId),
      'school-unknown',
      '/schoolId',
      'This school is not one of the trust.',
      'Choose one that is.',
    ),
    ...spanFaults('', post),
    ...termsFaults(post, facts.payRows),
    ...allowancesFaults(post),
    ...splitFaults(post, facts),
    ...assignmentFaults(post),
  ];
}

function splitFaults(post: Post, facts: PostFacts): readonly Fault[] {
  if (post.split.length === 0) {
    return [fault('no-split', '/split', 'The cost goes nowhere.', 'Add an account to charge.')];
  }
  return post.split.flatMap((share, i) => {
    const unknown = (field: string, code: string, known: ReadonlySet<string>, word: string) =>
      when(
        !known.has(code),
        'code-unknown',
        `/split/${i}/${field}`,
        `There is no ${word} ${code} on this day.`,
        'Choose one that is open.',
      );
    return [
      ...unknown('account', share.account, facts.accounts, 'account'),
      ...unknown('niAccount', share.niAccount, facts.accounts, 'account'),
      ...unknown('pensionAccount', share.pensionAccount, facts.accounts, 'account'),
      ...unknown('costCentre', share.costCentre, facts.costCentres, 'cost centre'),
      ...unknown('fund', share.fund, facts.funds, 'fund'),
      ...when(
        !Number.isInteger(share.weight) || share.weight < 1 || share.weight > 1_000_000,
        'weight-out-of-range',
        `/split/${i}/weight`,
        'A weight is a whole number from 1 to 1,000,000.',
        'Enter one, such as 60 beside 40.',
      ),
    ];
  });
}

/** What is wrong with who holds a post: two at once, or days on which it is not there. */
export function assignmentFaults(post: Post): readonly Fault[] {
  return post.assignments.flatMap((held, i) => {
    const at = `/assignments/${i}`;
    return [
      ...spanFaults(at, held),
      ...when(
        held.from < post.from || (held.until ?? '9999') > (post.until ?? '9999'),
        'post-not-there',
        `${at}/from`,
        'The person would hold the post on days when it does not exist.',
        'Change the dates.',
      ),
      ...when(
        post.assignments.slice(0, i).some((earlier) => overlap(earlier, held)),
        'post-taken',
        `${at}/from`,
        'Someone else holds the post on some of these days.',
        'End that first.',
      ),
    ];
  });
}
