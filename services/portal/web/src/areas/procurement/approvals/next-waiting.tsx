import { useRead } from '../../../api/hooks.ts';
import { useAddress } from '../../../app/trust.tsx';
import { ButtonLink } from '../../../patterns/detail/detail.tsx';
import { money } from '../../../words/format.ts';
import { orderNamed } from '../words.ts';

/** After a decision: the way to the next order that waits for the reader, the most pressing first. */
export function NextWaiting({ after }: { readonly after: string }) {
  const address = useAddress();
  const { data } = useRead('procurement', '/approvals', { query: { sort: 'needBy', limit: 2 } });
  if (!data) return null;
  const next = data.items.find(({ id }) => id !== after);
  if (!next) return <p>No other order waits for you.</p>;
  return (
    <p>
      <ButtonLink to={address(`procurement/orders/${next.id}`, next.schoolId)} isFirst>
        Next: {orderNamed(next)} · {money(next.gross)}
      </ButtonLink>
    </p>
  );
}
