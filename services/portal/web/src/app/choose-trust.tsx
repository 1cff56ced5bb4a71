import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { PageHeading } from '../patterns/heading.tsx';
import { Empty, Loading, Refused } from '../patterns/states.tsx';
import { withSlugs } from './scope.ts';
import { meQuery } from './session.ts';

/** The first page: straight on for whoever is in one trust, a choice for whoever is in several. */
export function ChooseTrust() {
  const me = useQuery(meQuery);
  if (me.isPending) return <Loading what="your trusts" retry={() => void me.refetch()} />;
  if (me.error) return <Refused error={me.error} retry={() => void me.refetch()} />;
  const trusts = withSlugs(me.data.trusts);
  if (trusts.length === 0 && me.data.isOperator) return <Navigate to="/platform" replace />;
  if (trusts.length === 1 && !me.data.isOperator)
    return <Navigate to={`/${trusts[0]!.slug}/mine`} replace />;
  if (trusts.length === 0) {
    return (
      <Empty title="You are in no trust yet">
        An administrator of your trust can invite you; the letter has a link.
      </Empty>
    );
  }
  return (
    <main>
      <PageHeading title="Which trust?" />
      <ul>
        {trusts.map(({ trustId, name, slug }) => (
          <li key={trustId}>
            <Link to={`/${slug}/mine`}>{name}</Link>
          </li>
        ))}
        {me.data.isOperator && (
          <li>
            <Link to="/platform">The platform</Link>
          </li>
        )}
      </ul>
    </main>
  );
}
