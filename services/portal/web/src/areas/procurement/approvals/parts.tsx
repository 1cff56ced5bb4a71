import { Link } from '@tanstack/react-router';
import { useAddress, useTrust } from '../../../app/trust.tsx';
import { Status } from '../../../patterns/status.tsx';
import { counted, longDate, money, shortDate } from '../../../words/format.ts';
import { SupplierStanding } from '../suppliers/standing.tsx';
import type { Order, OrderRow } from '../types.ts';
import { useNames } from '../use-names.ts';
import { orWords } from '../words.ts';

/** The supplier: how it stands, and what was ordered of it in the year. */
export function SupplierPart({
  order,
  spent,
}: {
  readonly order: Order;
  readonly spent: {
    readonly gross: number;
    readonly orders: number;
    readonly isWhole: boolean;
  } | null;
}) {
  const address = useAddress();
  const { supplier, supplierId, year } = order;
  if (!supplier) return null;
  return (
    <>
      <p>
        <Link to={address(`procurement/suppliers/${supplierId}`) as string}>{supplier.name}</Link>{' '}
        <SupplierStanding of={supplier} />
      </p>
      {spent && (
        <p>
          Ordered from it in {year}, as far as you see:{' '}
          {spent.isWhole ? money(spent.gross) : `over ${money(spent.gross)}`} in{' '}
          {counted(spent.orders, 'approved order')}.
        </p>
      )}
    </>
  );
}

/** What the same school ordered of the same supplier shortly before. */
export function Similar({
  school,
  orders,
}: {
  readonly school: string;
  readonly orders: readonly OrderRow[];
}) {
  const address = useAddress();
  if (orders.length === 0) {
    return <p className="muted">No other order of {school} from this supplier.</p>;
  }
  return (
    <ul>
      {orders.map(({ id, reference, purpose, gross, state, submittedOn, schoolId }) => (
        <li key={id}>
          <Link to={address(`procurement/orders/${id}`, schoolId) as string}>{reference}</Link>{' '}
          {purpose}, {money(gross)}, {submittedOn && shortDate(submittedOn)} <Status of={state} />
        </li>
      ))}
    </ul>
  );
}

/** By what right the reader decides, and who else could. */
export function Right({ order: { you, waitsFor } }: { readonly order: Order }) {
  const { me } = useTrust();
  const others = useNames((waitsFor?.people ?? []).filter((id) => id !== me.id));
  return (
    <ul>
      {waitsFor && <li>Waits since {longDate(waitsFor.since)}</li>}
      {waitsFor && waitsFor.tiers > 1 && (
        <li>
          Tier {waitsFor.tier} of {waitsFor.tiers}
          {waitsFor.tier < waitsFor.tiers && ': another decides after you'}
        </li>
      )}
      <li>
        {you.limit === null ? 'You decide without limit' : `You decide up to ${money(you.limit)}`}
      </li>
      <li>By version {you.schemeVersion} of the scheme of delegation</li>
      <li>
        {others.length === 0
          ? 'Nobody else can decide now'
          : `Could be decided as well by ${orWords(others)}`}
      </li>
    </ul>
  );
}
