import { useRead } from '../../api/hooks.ts';
import { Status } from '../../patterns/status.tsx';
import { longDate, money } from '../../words/format.ts';
import { Few, useSchools } from './few.tsx';

/** The reader's own orders, each with whom it waits for. */
export function OwnOrders() {
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
      none="You have not raised any orders yet."
    />
  );
}

/** Orders on their way to the schools in scope. */
export function Deliveries() {
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
      none="No deliveries are due."
    />
  );
}
