import { estatesTeam } from '@bursar/shared-types/roles';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useRead } from '../../api/hooks.ts';
import { linkTo } from '../../app/search-text.ts';
import { useToday } from '../../app/today.ts';
import { useAddress, useMay, useTrust } from '../../app/trust.tsx';
import { Status } from '../../patterns/status.tsx';
import { longDate, money } from '../../words/format.ts';
import styles from './home.module.css';

/** The reader's own matters under way, by what they do: each says where it stands. */
export function Mine() {
  const may = useMay();
  return (
    <>
      {may(['office-manager']) && <OwnOrders />}
      {may(['office-manager']) && <Deliveries />}
      {may(estatesTeam) && <Checks />}
      {may(['risk-owner', 'risk-lead', 'trustee']) && <Risks />}
    </>
  );
}

interface Line {
  readonly id: string;
  readonly path: string;
  readonly schoolId: string | null;
  readonly what: ReactNode;
  readonly end: ReactNode;
  readonly where: string;
}

function Few({
  id,
  title,
  lines,
  all,
  none,
}: {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly Line[] | undefined;
  readonly all: string;
  readonly none: string;
}) {
  const address = useAddress();
  if (!lines) return null;
  return (
    <section className={styles.waiting} aria-labelledby={id}>
      <h2 id={id}>
        <Link {...linkTo(address(all))}>{title}</Link>
      </h2>
      {lines.length === 0 ? (
        <p className={styles.none}>{none}</p>
      ) : (
        <ul className={styles.items}>
          {lines.map((line) => (
            <li key={line.id} className={styles.item}>
              <Link to={address(line.path, line.schoolId) as string} className={styles.what}>
                {line.what}
              </Link>
              <span className={styles.amount}>{line.end}</span>
              <span className={styles.where}>{line.where}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function useSchools() {
  const { scope } = useTrust();
  return scope.schoolIds ? { school: scope.schoolIds } : {};
}

function OwnOrders() {
  const query = { ...useSchools(), mine: 'true', sort: '-raised', limit: 6 };
  const { data } = useRead('procurement', '/orders', { query });
  const lines = data?.items.map((order) => ({
    id: order.id,
    path: `procurement/orders/${order.id}`,
    schoolId: order.schoolId,
    what: `${order.reference ?? 'Draft'} ${order.purpose ?? ''}`,
    end: order.gross === null ? '' : money(order.gross),
    where: [
      order.state,
      order.waitsFor.map(({ role, at }) => `${role.replaceAll('-', ' ')} (${at})`).join(' or '),
    ]
      .filter(Boolean)
      .join(': '),
  }));
  return (
    <Few
      id="orders-title"
      title="Your orders"
      lines={lines}
      all="procurement/orders?mine=true"
      none="You have raised no order yet."
    />
  );
}

function Deliveries() {
  const query = {
    ...useSchools(),
    state: ['Sent'],
    delivery: ['None', 'Part'],
    sort: 'needBy',
    limit: 5,
  };
  const { data } = useRead('procurement', '/orders', { query });
  const lines = data?.items.map((order) => ({
    id: order.id,
    path: `procurement/orders/${order.id}`,
    schoolId: order.schoolId,
    what: `${order.reference} from ${order.supplier}`,
    end: order.delivery === 'Part' ? <Status of="Part" /> : '',
    where: `${order.purpose} · needed ${order.needBy ? longDate(order.needBy) : 'at any time'}`,
  }));
  return (
    <Few
      id="due-title"
      title="Deliveries due"
      lines={lines}
      all="procurement/orders?state=Sent&delivery=None&delivery=Part"
      none="No delivery is due."
    />
  );
}

function Checks() {
  const today = useToday();
  const state = ['Overdue', 'Due today', 'Failed'];
  const query = { ...useSchools(), state, sort: 'dueOn', limit: 6 };
  const { data } = useRead('estates', '/checks', { query });
  const lines = data?.items.map((check) => ({
    id: check.id,
    path: `estates/checks/${check.id}`,
    schoolId: check.schoolId,
    what: check.name,
    end: <Status of={check.state} />,
    where: `${check.school ?? ''} · ${check.site}${check.dueOn && check.dueOn !== today ? ` · due ${longDate(check.dueOn)}` : ''}`,
  }));
  return (
    <Few
      id="checks-title"
      title="Checks due and overdue"
      lines={lines}
      all="estates/checks?state=Overdue&state=Due+today&state=Failed"
      none="No check is due today or overdue."
    />
  );
}

function Risks() {
  const { me } = useTrust();
  const may = useMay();
  const own = may(['risk-lead', 'trustee']) ? {} : { owner: me.id };
  const query = {
    ...own,
    standing: ['Above appetite', 'Above tolerance'],
    state: ['Live'],
    sort: '-distance',
    limit: 6,
  };
  const { data } = useRead('risk', '/risks', { query });
  const lines = data?.items.map((risk) => ({
    id: risk.id,
    path: `risk/risks/${risk.id}`,
    schoolId: risk.schoolId,
    what: risk.title,
    end: risk.standing ? <Status of={risk.standing} /> : '',
    where: `${risk.school ?? 'Whole trust'} · score ${risk.current ?? 'Not known'}, ${risk.distance ?? 0} above appetite`,
  }));
  return (
    <Few
      id="risks-title"
      title="Risks above appetite"
      lines={lines}
      all="risk/risks?standing=Above+appetite&standing=Above+tolerance"
      none="No risk is above appetite."
    />
  );
}
