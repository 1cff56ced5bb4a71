import { Link } from '@tanstack/react-router';
import { useAddress, useSchoolName } from '../../../../app/trust.tsx';
import type { Fact } from '../../../../patterns/facts.tsx';
import { Name } from '../../../../patterns/detail/timeline.tsx';
import { Status } from '../../../../patterns/status.tsx';
import { longDate, money } from '../../../../words/format.ts';
import { SupplierStanding } from '../../suppliers/standing.tsx';
import type { Order } from '../../types.ts';

/** The facts of an order, the amount first. */
export function useOrderFacts(order: Order): readonly Fact[] {
  const address = useAddress();
  const schoolName = useSchoolName();
  const { net, vat, gross, supplier, supplierId, delivery } = order;
  const isElsewhere = delivery.schoolId !== order.schoolId;
  return [
    [
      'Total with VAT',
      gross === null ? 'Not known yet' : <strong key="gross">{money(gross)}</strong>,
    ],
    ['Net and VAT', net === null ? 'Not known yet' : `${money(net)} + ${money(vat)}`],
    ['School', schoolName(order.schoolId)],
    [
      'Supplier',
      supplier && supplierId ? (
        <span key="supplier">
          <Link to={address(`procurement/suppliers/${supplierId}`)}>{supplier.name}</Link>{' '}
          <SupplierStanding of={supplier} />
        </span>
      ) : (
        'Not chosen yet'
      ),
    ],
    ['Needed by', order.needBy ? longDate(order.needBy) : 'Not said yet'],
    ['Raised by', <Name key="raised" id={order.raisedBy} />],
    ...(isElsewhere ? ([['Delivered to', schoolName(delivery.schoolId)]] as const) : []),
    ...(delivery.note ? ([['Delivery instructions', delivery.note]] as const) : []),
    ...(order.approvedOn
      ? ([
          ['Delivery', <Status key="delivery" of={order.deliveryStatus} />],
          ['Invoicing', <Status key="invoicing" of={order.invoicingStatus} />],
          ['Budget held', money(order.held)],
        ] as const)
      : []),
  ];
}
