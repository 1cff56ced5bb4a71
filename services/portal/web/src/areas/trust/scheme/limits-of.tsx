import { useRead } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { useSchoolName, useTrust } from '../../../app/trust.tsx';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { counted, money } from '../../../words/format.ts';
import { categoryName, roleName } from '../words.ts';

type Limit = Reply<'directory', '/scheme/limits'>['items'][number];

const amount = (upTo: number | null): string => (upTo === null ? 'Any amount' : `Up to ${money(upTo)}`);

/** What somebody may approve today, alone and with others, in their own right and for others. */
export function Limits({ userId }: { readonly userId?: string }) {
  const asked = useRead('directory', '/scheme/limits', { query: { for: userId } });
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading what="the limits" />;
  const { items, basis } = asked.data;
  if (items.length === 0) return <p className="muted">The scheme of delegation names nothing here.</p>;
  return (
    <>
      <Statement
        caption="What may be approved"
        rows={items}
        rowKey={({ category, principalId }, at) => `${category} ${principalId} ${at}`}
        columns={[
          { key: 'category', title: 'What', cell: ({ category }) => categoryName(category) },
          { key: 'where', title: 'Where', cell: (limit) => <Where limit={limit} /> },
          {
            key: 'alone',
            title: 'Alone',
            align: 'end',
            cell: ({ alone }) => (alone ? amount(alone.upTo) : '–'),
          },
          {
            key: 'together',
            title: 'With others',
            cell: ({ together }) =>
              together
                .map(({ upTo, tier, tiers }) => `${amount(upTo)}, as ${tier} of ${tiers}`)
                .join('; ') || '–',
          },
          {
            key: 'right',
            title: 'By what right',
            cell: ({ alone, together, principalId }) => (
              <>
                {[...new Set([alone, ...together].flatMap((one) => (one ? [roleName(one.role)] : [])))].join(', ')}
                {principalId && (
                  <>
                    , for <Name id={principalId} />
                  </>
                )}
              </>
            ),
          },
        ]}
      />
      {basis && <p className="muted">Limits are {basis} of VAT.</p>}
    </>
  );
}

function Where({ limit: { schoolIds, trustItself } }: { readonly limit: Limit }) {
  const { schools, trust } = useTrust();
  const name = useSchoolName();
  if (trustItself && schoolIds.length >= schools.length) return trust.name;
  const few = schoolIds.length <= 3 ? schoolIds.map(name).join(', ') : counted(schoolIds.length, 'school');
  return trustItself ? `${few}, the trust itself` : few;
}
