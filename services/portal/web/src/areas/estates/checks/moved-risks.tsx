import { riskReaders } from '@bursar/shared-types/roles';
import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { readOptions, useRead } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { useTrustId } from '../../../app/trust-id.ts';
import { useAddress, useMay } from '../../../app/trust.tsx';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { Loading } from '../../../patterns/states.tsx';
import { Status } from '../../../patterns/status.tsx';

type Check = Reply<'estates', '/checks/{id}'>;

/** The risks whose score this check has raised, and who owns each; for readers of risks. */
export function MovedRisks({ check }: { readonly check: Check }) {
  const trustId = useTrustId();
  const address = useAddress();
  const mayRead = useMay()(riskReaders);
  const moved = useRead('risk', '/risks', {
    query: { outOfOrder: 'true', state: 'Live', sort: '-distance', limit: 50 },
    when: mayRead,
  });
  const risks = useQueries({
    queries: (moved.data?.items ?? []).map(({ id }) =>
      readOptions(trustId, 'risk', '/risks/{riskId}', { path: { riskId: id } }),
    ),
  });
  if (!mayRead) {
    return <p>While it is overdue or failed, the risks linked to it score higher.</p>;
  }
  if (moved.isPending || risks.some(({ isPending }) => isPending)) return <Loading what="risks" />;
  const linked = risks
    .flatMap(({ data }) => data ?? [])
    .filter(({ links }) =>
      links.some(
        ({ area, schoolId }) =>
          area === check.area && (schoolId === null || schoolId === check.schoolId),
      ),
    );
  if (linked.length === 0) {
    return <p>No risk that you can see is linked to it.</p>;
  }
  return (
    <Statement
      caption="Linked risks"
      rows={linked}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'risk',
          title: 'Risk',
          cell: ({ id, title, schoolId }) => (
            <Link to={address(`risk/risks/${id}`, schoolId)}>{title}</Link>
          ),
        },
        { key: 'owner', title: 'Owner', cell: ({ ownerId }) => <Name id={ownerId} /> },
        { key: 'points', title: 'Score', align: 'end', cell: ({ points }) => points },
        {
          key: 'standing',
          title: 'Standing',
          cell: ({ appetite }) =>
            appetite ? <Status of={appetite.standing} /> : 'No appetite set',
        },
      ]}
    />
  );
}
