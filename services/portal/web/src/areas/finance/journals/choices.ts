import { useMemo } from 'react';
import { useRead } from '../../../api/hooks.ts';
import { useTrust } from '../../../app/trust.tsx';
import { useChart } from '../accounts/names.ts';
import { lineColumns } from './lines.ts';

/** The columns of a journal's lines with what they choose from; null until that is there. */
export function useLineColumns() {
  const { schools } = useTrust();
  const chart = useChart();
  const funds = useRead('finance', '/funds', { query: { limit: 200 } });
  const centres = useRead('finance', '/cost-centres', { query: { limit: 200 } });
  return useMemo(() => {
    if (chart.length === 0 || !funds.data || !centres.data) return null;
    return lineColumns({
      accounts: chart,
      funds: funds.data.items,
      costCentres: centres.data.items,
      schools,
    });
  }, [chart, funds.data, centres.data, schools]);
}
