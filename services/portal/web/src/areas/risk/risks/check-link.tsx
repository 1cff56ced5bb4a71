import { checkName } from '@bursar/shared-types/codes/checks';
import { estatesReaders } from '@bursar/shared-types/roles';
import { Link } from '@tanstack/react-router';
import { useRead } from '../../../api/hooks.ts';
import { useAddress, useMay } from '../../../app/trust.tsx';

/** A check's page by its kind and site, for whoever may read checks; else its words alone. */
export function CheckLink({
  catalogueCode: code,
  siteId: site,
  schoolId,
}: {
  readonly catalogueCode: string;
  readonly siteId: string;
  readonly schoolId: string;
}) {
  const when = useMay()(estatesReaders, schoolId);
  const address = useAddress();
  // Events name the occurrence; the page is that of the kind of check at the site.
  const found = useRead('estates', '/checks', { query: { code, site, limit: 1 }, when });
  const [check] = found.data?.items ?? [];
  if (!check) return <>{checkName(code)}</>;
  return <Link to={address(`estates/checks/${check.id}`, schoolId)}>{check.name}</Link>;
}
