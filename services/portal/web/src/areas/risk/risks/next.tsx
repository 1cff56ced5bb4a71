import type { Reply } from '../../../api/types.ts';
import { Waits } from '../../../patterns/detail/detail.tsx';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { counted, longDate } from '../../../words/format.ts';
import { causeWords } from '../words.ts';

type Risk = Reply<'risk', '/risks/{riskId}'>;
type History = Reply<'risk', '/risks/{riskId}/history'>;

/** Whose step is next, and since when. */
export function Next({ risk, history }: { readonly risk: Risk; readonly history: History }) {
  const { state, canDo, appetite, outOfOrder, ownerId, raisedOn } = risk;
  const owner = <Name id={ownerId} />;
  if (state === 'Draft') {
    return (
      <Waits>
        {canDo.includes('publish')
          ? 'This draft waits for you to put it on the register.'
          : `Waits for a risk lead to put it on the register, since ${longDate(raisedOn)}.`}
      </Waits>
    );
  }
  const crossed = history.crossings.at(-1);
  if (!appetite || appetite.distance <= 0 || !crossed) {
    return <Waits>Nothing waits. {owner} owns this risk.</Waits>;
  }
  return (
    <Waits>
      {owner} owns it. {appetite.standing} since {longDate(crossed.on)}:{' '}
      {causeWords(crossed.cause.by).toLowerCase()}.{' '}
      {outOfOrder > 0
        ? `It comes down once ${counted(outOfOrder, 'check')} ${outOfOrder === 1 ? 'is' : 'are'} done.`
        : `It needs to come down by ${counted(appetite.distance, 'point')}: act on it and re-score it.`}
    </Waits>
  );
}
