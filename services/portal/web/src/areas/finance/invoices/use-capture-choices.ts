import { useMemo } from 'react';
import { useRead } from '../../../api/hooks.ts';
import { useTrust } from '../../../app/trust.tsx';
import { money } from '../../../words/format.ts';
import { useChart } from '../accounts/names.ts';
import { useCostCentreChoices, useFundChoices, useSupplierChoices } from '../choices.ts';
import { useWhole } from '../whole.ts';

const toBill = {
  state: ['Sent', 'Approved', 'Closed'],
  invoicing: ['None', 'Part'],
  sort: '-submitted',
};

/** What an invoice's fields are chosen from; null until all of it is there. */
export function useCaptureChoices() {
  const { schools, scope } = useTrust();
  const orders = useWhole('procurement', '/orders', {
    query: { ...toBill, school: scope.schoolIds },
  });
  const rates = useRead('procurement', '/order-choices');
  const chart = useChart();
  const [suppliers, funds] = [useSupplierChoices(), useFundChoices()];
  const costCentres = useCostCentreChoices();
  return useMemo(() => {
    if (!orders.data || !rates.data || chart.length === 0) return null;
    return {
      suppliers,
      funds,
      costCentres,
      schools: schools
        .filter(({ id }) => scope.schoolIds?.includes(id) ?? true)
        .map(({ id, name }) => ({ value: id, label: name })),
      accounts: chart
        .filter(({ kind, control }) => !control && (kind === 'expenditure' || kind === 'asset'))
        .map(({ code, name }) => ({ value: code, label: `${code} ${name}` })),
      orders: [
        { value: 'none', label: 'No order' },
        ...orders.data.map(({ id, reference, supplier, school, gross }) => ({
          value: id,
          label: [reference, supplier, school, money(gross)].join(' · '),
        })),
      ],
      rates: rates.data.vatCodes,
      taxCodes: rates.data.vatCodes.map(({ code, name }) => ({ value: code, label: name })),
    };
  }, [orders.data, rates.data, chart, suppliers, funds, costCentres, schools, scope.schoolIds]);
}
