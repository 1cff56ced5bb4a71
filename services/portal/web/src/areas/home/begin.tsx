import { useMay, useAddress } from '../../app/trust.tsx';
import { areas } from '../../app/areas.ts';
import { ButtonLink } from '../../patterns/detail/detail.tsx';
import styles from './home.module.css';

/** What people at schools begin most, a tap from home; desks have the menu and the keys. */
const often = ['procurement/orders/new', 'estates/tickets/new', 'audit/requests/new'];

export function Begin() {
  const may = useMay();
  const address = useAddress();
  const own = areas
    .flatMap((area) =>
      area.actions.map((action) => ({ ...action, path: `${area.path}/${action.path}` })),
    )
    .filter(({ path, roles }) => often.includes(path) && may(roles));
  if (own.length === 0) return null;
  return (
    <div className={styles.begin}>
      {own.map(({ path, title }, at) => (
        <ButtonLink key={path} to={address(path)} isFirst={at === 0}>
          {title}
        </ButtonLink>
      ))}
    </div>
  );
}
