import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from '@tanstack/react-router';
import { Problem } from '../api/problem.ts';
import { addressOf, sendJson } from '../api/request.ts';
import { Empty, Loading, Refused } from '../patterns/states.tsx';
import { withSlugs } from './scope.ts';
import { meQuery } from './session.ts';

/** Where a record of each kind is read, and its page below the scope. */
const kinds: Readonly<Record<string, readonly [service: string, read: string, page: string]>> = {
  order: ['procurement', '/orders/{id}', 'procurement/orders'],
  supplier: ['procurement', '/suppliers/{id}', 'procurement/suppliers'],
  invoice: ['finance', '/invoices/{id}', 'finance/invoices'],
  journal: ['finance', '/journals/{id}', 'finance/journals'],
  'journal-draft': ['finance', '/journal-drafts/{id}', 'finance/journal-drafts'],
  ticket: ['estates', '/tickets/{id}', 'estates/tickets'],
  check: ['estates', '/checks/{id}', 'estates/checks'],
  risk: ['risk', '/risks/{id}', 'risk/risks'],
  extract: ['reporting', '/extracts/{id}', 'audit/extracts'],
  'audit-request': ['reporting', '/audit-requests/{id}', 'audit/requests'],
  'pay-run': ['hr-payroll', '/pay-runs/{id}', 'people/pay-runs'],
};
/** Kinds whose list is their page. */
const lists: Readonly<Record<string, string>> = { 'appetite-proposal': 'risk/appetite' };

interface Place {
  readonly schoolId?: string | null;
}

/** A link that stays: leads to the record's page in its own school. Reading it changes nothing. */
export default function Permalink() {
  const { trustId, kind, id } = useParams({ strict: false }) as Record<string, string>;
  const [service, read, page] = kinds[kind ?? ''] ?? [];
  const me = useQuery(meQuery);
  const record = useQuery({
    queryKey: [service, trustId, 'place', id],
    enabled: service !== undefined,
    queryFn: () =>
      sendJson<Place>(
        addressOf(service!, `/v1/trusts/{trustId}${read}`, { trustId: trustId!, id: id! }),
      ),
  });
  const schools = useQuery({
    queryKey: ['directory', trustId, 'places'],
    queryFn: () =>
      sendJson<{ items: { id: string; name: string }[] }>(
        addressOf(
          'directory',
          '/v1/trusts/{trustId}/schools',
          { trustId: trustId! },
          { limit: 200 },
        ),
      ),
  });
  const trust = withSlugs(me.data?.trusts ?? []).find((each) => each.trustId === trustId);
  const list = lists[kind ?? ''];
  if (me.data && !trust) return <Empty title="No such trust">This link is of another trust.</Empty>;
  if (!service && !list) return <Empty title="No such record">The link may be cut off.</Empty>;
  if (trust && list) return <Navigate to={`/${trust.slug}/trust/${list}` as string} replace />;
  // Events name the time that a check is due; the check's own page finds it by that.
  if (trust && kind === 'check' && record.error instanceof Problem && record.error.status === 404) {
    return <Navigate to={`/${trust.slug}/trust/${page}/${id}` as string} replace />;
  }
  if (record.error) return <Refused error={record.error} retry={() => void record.refetch()} />;
  if (!trust || !record.data || !schools.data) return <Loading what="the record" />;
  const school = withSlugs(schools.data.items).find((each) => each.id === record.data.schoolId);
  return (
    <Navigate to={`/${trust.slug}/${school?.slug ?? 'trust'}/${page}/${id}` as string} replace />
  );
}
