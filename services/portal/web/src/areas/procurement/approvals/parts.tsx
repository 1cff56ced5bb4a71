import { Link } from '@tanstack/react-router';
import { useAddress, useTrust } from '../../../app/trust.tsx';
import { limitWords } from '../../../patterns/approval/index.ts';
import { Status } from '../../../patterns/status.tsx';
import { count, longDate, money, shortDate } from '../../../words/format.ts';
import { SupplierStanding } from '../suppliers/standing.tsx';
import type { Order, OrderRow } from '../types.ts';
import { useNames } from '../use-names.ts';
import { either } from '../../../words/listed.ts';

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
        <Link to={address(`procurement/suppliers/${supplierId}`)}>{supplier.name}</Link>{' '}
        <SupplierStanding of={supplier} />
      </p>
      {spent && (
        <p>
          {spent.orders === 0
            ? `No approved orders from this supplier in ${year} that you can see.`
            : `Approved orders from this supplier in ${year} that you can see: ${spent.isWhole ? count(spent.orders) : `over ${count(spent.orders)}`}, ${spent.isWhole ? money(spent.gross) : `over ${money(spent.gross)}`} with VAT.`}
        </p>
      )}
    </>
  );
}

/** What the same school ordered of the same supplier shortly before or after. */
export function Similar({
  school,
  orders,
}: {
  readonly school: string;
  readonly orders: readonly OrderRow[];
}) {
  const address = useAddress();
  if (orders.length === 0) {
    return <p className="muted">No other order of {school} from this supplier within 30 days.</p>;
  }
  return (
    <ul>
      {orders.map(({ id, reference, purpose, gross, state, submittedOn, schoolId }) => (
        <li key={id}>
          <Link to={address(`procurement/orders/${id}`, schoolId)}>{reference}</Link> {purpose},{' '}
          {money(gross)}, {submittedOn && shortDate(submittedOn)} <Status of={state} />
        </li>
      ))}
    </ul>
  );
}

/** By what right the reader decides, and who else could. */
export function Right({ order }: { readonly order: Order }) {
  const { you, waitsFor, net, gross } = order;
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
      <li>{limitWords(you.limit, you.basis, { net: net ?? 0, gross: gross ?? 0 })}</li>
      <li>By version {you.schemeVersion} of the scheme of delegation</li>
      <li>
        {others.length === 0
          ? 'Nobody else can decide now'
          : `Can also be decided by ${either(others)}`}
      </li>
    </ul>
  );
}
