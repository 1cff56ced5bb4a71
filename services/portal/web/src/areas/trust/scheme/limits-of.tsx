import { useRead } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { useSchoolName, useTrust } from '../../../app/trust.tsx';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { Entries } from '../../../patterns/entries.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { counted, money } from '../../../words/format.ts';
import { categoryName, roleName } from '../words.ts';

type Limit = Reply<'directory', '/scheme/limits'>['items'][number];

const amount = (upTo: number | null): string =>
  upTo === null ? 'any amount' : `up to ${money(upTo)}`;

/** What somebody may approve today, alone and with others, in their own right and for others. */
export function Limits({ userId }: { readonly userId?: string }) {
  const asked = useRead('directory', '/scheme/limits', { query: { for: userId } });
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading what="the limits" />;
  const { items, basis } = asked.data;
  if (items.length === 0)
    return <p className="muted">The scheme of delegation names nothing here.</p>;
  return (
    <>
      <Entries
        label="What may be approved"
        entries={items.map((limit, at) => ({
          id: `${limit.category} ${limit.principalId} ${at}`,
          title: `${categoryName(limit.category)}: ${amountsOf(limit)}`,
          detail: <Right limit={limit} />,
        }))}
      />
      {basis && <p className="muted">Limits are {basis} of VAT.</p>}
    </>
  );
}

/** "Up to £5,000.00 alone, any amount as the first of three". */
function amountsOf({ alone, together }: Limit): string {
  return [
    ...(alone ? [`${amount(alone.upTo)} alone`] : []),
    ...together.map(
      ({ upTo, tier, tiers }) => `${amount(upTo)} with others, as ${tier} of ${tiers}`,
    ),
  ].join(', ');
}

/** By which role it is so, where, and for whom. */
function Right({ limit }: { readonly limit: Limit }) {
  const { alone, together, principalId } = limit;
  const held = [alone, ...together].flatMap((one) => (one ? [roleName(one.role)] : []));
  return (
    <>
      {[...new Set(held)].join(', ')} at <Where limit={limit} />
      {principalId && (
        <>
          , covering for <Name id={principalId} />
        </>
      )}
    </>
  );
}

function Where({ limit: { schoolIds, trustItself } }: { readonly limit: Limit }) {
  const { schools, trust } = useTrust();
  const name = useSchoolName();
  if (trustItself && schoolIds.length >= schools.length) return trust.name;
  const few =
    schoolIds.length <= 3 ? schoolIds.map(name).join(', ') : counted(schoolIds.length, 'school');
  return trustItself ? `${few}, the trust itself` : few;
}
