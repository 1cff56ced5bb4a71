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
/** Each measure with the lines that it means something of. */
const columns: readonly (readonly [
  measure: 'budget' | 'actual' | 'commitment' | 'available',
  title: string,
  of: readonly (typeof lines)[number][],
])[] = [
  ['budget', 'Budget', lines],
  ['actual', 'Actual', lines],
  ['commitment', 'Committed', ['expenditure']],
  ['available', 'Available to spend', ['expenditure']],
  ['available', 'Still to receive', ['income']],
];

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
          ...columns.map(([key, title, of]) => ({
            key: title,
            title,
            align: 'end' as const,
            cell: (line: (typeof lines)[number]) =>
              !of.includes(line) ? (
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
