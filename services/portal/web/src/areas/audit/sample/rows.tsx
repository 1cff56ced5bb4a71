import { useMediaQuery } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useAddress } from '../../../app/trust.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { date, money } from '../../../words/format.ts';
import type { Hit } from './draw.ts';
import type { Plan } from './plan.ts';
import { populations } from './populations.ts';
import type { Drawn } from './populations.ts';

/** The sample itself; on a phone what stands on one line at a desk stands on two. */
export function SampleRows({
  plan,
  hits,
  total,
}: {
  readonly plan: Plan;
  readonly hits: readonly Hit<Drawn>[];
  readonly total: string;
}) {
  const address = useAddress();
  const isPhone = useMediaQuery('screen and (max-width: 48rem)', false, {
    getInitialValueInEffect: false,
  });
  const { one } = populations[plan.of];
  const evidence = {
    key: 'number',
    title: 'Evidence of',
    cell: ({ each }: Hit<Drawn>) => (
      <>
        <Link to={address(`audit/evidence/${each.id}`)}>{each.number}</Link>
        {isPhone && <div className="muted">{[date(each.date), each.what].join(' · ')}</div>}
      </>
    ),
  };
  const amount = {
    key: 'amount',
    title: 'Amount',
    align: 'end' as const,
    cell: ({ each }: Hit<Drawn>) => money(each.amount),
    foot: total,
  };
  const units = {
    key: 'hits',
    title: 'Units hit',
    align: 'end' as const,
    cell: ({ hits: many }: Hit<Drawn>) => many,
  };
  const desk = [
    { key: 'n', title: 'No.', cell: (hit: Hit<Drawn>) => hits.indexOf(hit) + 1 },
    evidence,
    { key: 'date', title: 'Date', cell: ({ each }: Hit<Drawn>) => date(each.date) },
    { key: 'what', title: 'What', cell: ({ each }: Hit<Drawn>) => each.what },
    ...(plan.of === 'invoices'
      ? []
      : [{ key: 'where', title: 'Where', cell: ({ each }: Hit<Drawn>) => each.where }]),
    ...(plan.method === 'monetary' ? [units] : []),
    amount,
  ];
  return (
    <Statement
      caption={`Sample of ${hits.length} ${one}s`}
      rows={hits}
      rowKey={({ each }) => each.id}
      columns={isPhone ? [evidence, amount] : desk}
    />
  );
}
