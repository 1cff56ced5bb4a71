import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from '@tanstack/react-router';
import { addressOf, sendJson } from '../api/request.ts';
import { Loading, NotHere, Refused } from '../patterns/states.tsx';
import { lastScope } from './last-scope.ts';
import { listedSchools, schoolsQuery } from './schools.ts';
import { slugFor, withSlugs } from './scope.ts';
import { meQuery } from './session.ts';

/** Where a record of each kind is read, and its page below the scope. */
const kinds: Readonly<Record<string, readonly [service: string, read: string, page: string]>> = {
  order: ['procurement', '/orders/{id}', 'procurement/orders'],
  supplier: ['procurement', '/suppliers/{id}', 'procurement/suppliers'],
  invoice: ['finance', '/invoices/{id}', 'finance/invoices'],
  journal: ['finance', '/journals/{id}', 'finance/journals'],
  'journal-draft': ['finance', '/journal-drafts/{id}', 'finance/journal-drafts'],
  ticket: ['estates', '/tickets/{id}', 'estates/tickets'],
  // Events name one time that a check falls due.
  check: ['estates', '/checks?occurrence={id}', 'estates/checks'],
  risk: ['risk', '/risks/{id}', 'risk/risks'],
  extract: ['reporting', '/extracts/{id}', 'audit/extracts'],
  'audit-request': ['reporting', '/audit-requests/{id}', 'audit/requests'],
  'pay-run': ['hr-payroll', '/pay-runs/{id}', 'people/pay-runs'],
};
/** Kinds whose list is their page. */
const lists: Readonly<Record<string, string>> = { 'appetite-proposal': 'risk/appetite' };

interface Place {
  readonly id?: string;
  readonly schoolId?: string | null;
}

/** The record of a link, as its owner knows it; some are found by what they had a part in. */
async function placeOf(service: string, read: string, trustId: string, id: string): Promise<Place> {
  const address = addressOf(service, `/v1/trusts/{trustId}${read}`, { trustId, id });
  const found = await sendJson<Place & { readonly items?: readonly Place[] }>(address);
  return found.items ? (found.items[0] ?? {}) : { id, schoolId: found.schoolId };
}

/**
 * A link that stays: leads to the record's page, in the scope that was looked at if its school is
 * within, else in its own school. Reading it changes nothing.
 */
export default function Permalink() {
  const { trustId, kind, id } = useParams({ strict: false }) as Record<string, string>;
  const [service, read, page] = kinds[kind ?? ''] ?? [];
  const me = useQuery(meQuery);
  const record = useQuery({
    queryKey: [service, trustId, 'place', id],
    enabled: service !== undefined,
    queryFn: () => placeOf(service!, read!, trustId!, id!),
  });
  const schools = useQuery({ ...schoolsQuery(trustId!), enabled: service !== undefined });
  const trust = withSlugs(me.data?.trusts ?? []).find((each) => each.trustId === trustId);
  const list = lists[kind ?? ''];
  const failed = [me, record, schools].find(({ error }) => error);
  if (failed) return <Refused error={failed.error} retry={() => void failed.refetch()} />;
  if (me.data && !trust) return <NotHere />;
  if (!service && !list) return <NotHere />;
  if (trust && list) return <Navigate to={`/${trust.slug}/trust/${list}`} replace />;
  if (!trust || !record.data || !schools.data) {
    const again = () => {
      for (const asked of [me, record, schools]) if (!asked.data) void asked.refetch();
    };
    return <Loading what="the record" retry={again} />;
  }
  if (!record.data.id) return <NotHere />;
  const school = listedSchools(schools.data).find(({ id: each }) => each === record.data.schoolId);
  const path = `${page}/${record.data.id}`;
  const scope = lastScope(trust.trustId);
  const slug = scope ? slugFor(path, school, scope) : (school?.slug ?? 'trust');
  const to = `/${trust.slug}/${slug}/${path}`;
  return <Navigate to={to} replace />;
}
