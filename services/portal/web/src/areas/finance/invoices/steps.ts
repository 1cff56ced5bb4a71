import { rightOf } from '../../../patterns/detail/right.ts';
import type { Step } from '../../../patterns/detail/timeline.tsx';
import type { Invoice } from './types.ts';
import { historyWord } from './words.ts';

type Told = Pick<Invoice, 'state' | 'history' | 'awaiting'>;

/** What became of an invoice, and what lies ahead of it. */
export function stepsOf({ state, history, awaiting }: Told): readonly Step[] {
  const done = history.map(({ what, at, by, words, exceptions, decision }): Step => {
    const kinds = [...new Set(exceptions.map((each) => each.words))];
    const note = words ?? (kinds.length > 0 ? kinds.join('. ') : null);
    return {
      what: historyWord(what),
      is: 'done',
      at,
      by: decision?.by ?? by,
      principal: decision?.principalId ?? null,
      note,
      right: rightOf(decision),
    };
  });
  return [...done, ...aheadOf(state, awaiting)];
}

function aheadOf(state: string, awaiting: Invoice['awaiting']): readonly Step[] {
  const posted = { what: 'Posted to the ledger', is: 'ahead' } as const;
  if (state === 'exception') {
    return [{ what: 'Exceptions settled', is: 'now' }, { what: 'Approval', is: 'ahead' }, posted];
  }
  if (state !== 'waiting-for-approval') return [];
  const tier = awaiting && awaiting.tiers > 1 ? `, tier ${awaiting.tier} of ${awaiting.tiers}` : '';
  return [{ what: `Approval${tier}`, is: 'now' }, posted];
}
