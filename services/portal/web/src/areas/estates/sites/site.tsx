import { estatesLeads } from '@bursar/shared-types/roles';
import { useParams } from '@tanstack/react-router';
import { useRead } from '../../../api/hooks.ts';
import { useAddress, useMay } from '../../../app/trust.tsx';
import { ButtonLink } from '../../../patterns/detail/detail.tsx';
import type { LooseList } from '../../../patterns/list/definition.ts';
import { List } from '../../../patterns/list/list.tsx';
import { Page } from '../../../patterns/page.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { checks } from '../checks/definition.tsx';

/** One site with its checks, and the way to set up those that are not. */
export default function SitePage() {
  const { siteId = '' } = useParams({ strict: false }) as Record<string, string>;
  const asked = useRead('estates', '/sites', { query: { limit: 200 } });
  const address = useAddress();
  const may = useMay();
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading what="the site" />;
  const site = asked.data.items.find(({ id }) => id === siteId);
  const definition = { ...checks, fixed: { site: siteId } } as unknown as LooseList;
  return (
    <Page
      title={site ? `${site.school}, ${site.name}` : 'Site'}
      crumbs={[{ title: 'Sites', path: 'estates/sites' }]}
      actions={
        may(estatesLeads, site?.schoolId) && (
          <ButtonLink to={address(`estates/sites/${siteId}/set-up`, site?.schoolId)} isFirst>
            Set up checks
          </ButtonLink>
        )
      }
    >
      <List definition={definition} />
    </Page>
  );
}
