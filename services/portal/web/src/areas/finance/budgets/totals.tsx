import { useRead } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { useTrust } from '../../../app/trust.tsx';
import { ExplainLink } from '../../../patterns/explain/index.ts';
import { Stamp } from '../../../patterns/stamp.tsx';
import type { StampOf } from '../../../patterns/stamp.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { pounds } from '../../../words/format.ts';
import { useSearchParam } from '../search-param.ts';

type Totals = Reply<'reporting', '/management-accounts'>['totals'];
const lines = ['income', 'expenditure', 'balance'] as const;
const words = { income: 'Income', expenditure: 'Expenditure', balance: 'Income less expenditure' };
const columns = [
  ['budget', 'Budget'],
  ['actual', 'Actual'],
  ['commitment', 'Committed'],
  ['available', 'Available'],
] as const;

/** What the lines below come to, of one school or of all, in whole pounds; absent for several. */
export function Totals({ month }: { readonly month: string }) {
  const { scope } = useTrust();
  const [fund] = useSearchParam('fund');
  const isOne = scope.schoolIds === null || scope.school !== null;
  const school = scope.school?.id ?? null;
  const asked = useRead('reporting', '/management-accounts', {
    query: { month, school, fund },
    when: isOne,
  });
  if (!asked.data) return null;
  const { totals, stamp } = asked.data as { totals: Totals; stamp: StampOf };
  return (
    <>
      <Stamp stamp={stamp} />
      <Statement
        caption={`Budget of ${scope.title}`}
        rows={lines}
        rowKey={(line) => line}
        isStrong={(line) => line === 'balance'}
        columns={[
          { key: 'line', title: '', cell: (line) => words[line] },
          ...columns.map(([key, title]) => ({
            key,
            title,
            align: 'end' as const,
            cell: (line: (typeof lines)[number]) =>
              line === 'balance' && key !== 'budget' && key !== 'actual' ? (
                '–'
              ) : (
                <ExplainLink
                  figure={{
                    of: 'accounts',
                    measure: key,
                    line,
                    month,
                    schoolIds: school ? [school] : [],
                    fund: fund || null,
                    position: null,
                  }}
                >
                  {pounds(totals[line][key])}
                </ExplainLink>
              ),
          })),
        ]}
      />
    </>
  );
}
