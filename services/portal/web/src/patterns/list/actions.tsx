import type { Role } from '@bursar/shared-types/roles';
import { useAddress, useMay } from '../../app/trust.tsx';
import { ButtonLink } from '../detail/detail.tsx';

/** What can be begun on a list's page, for whoever may; the first stands out. */
export function ListActions({
  actions,
}: {
  readonly actions: readonly {
    readonly title: string;
    readonly path: string;
    readonly roles: readonly Role[];
  }[];
}) {
  const may = useMay();
  const address = useAddress();
  return actions
    .filter(({ roles }) => may(roles))
    .map(({ title, path }, at) => (
      <ButtonLink key={path} to={address(path)} isFirst={at === 0}>
        {title}
      </ButtonLink>
    ));
}
