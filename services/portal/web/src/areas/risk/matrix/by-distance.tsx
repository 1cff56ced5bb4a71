import { Link } from '@tanstack/react-router';
import { useAddress, useSchoolName } from '../../../app/trust.tsx';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { Empty } from '../../../patterns/states.tsx';
import { useCategoryName } from '../names.tsx';
import { Standing } from '../risks/standing.tsx';
import { distanceWords, pointsOf } from '../words.ts';
import type { RiskOnDay } from './risks-of.ts';

/** The risks of a matrix, the furthest above appetite first. */
export function ByDistance({ risks }: { readonly risks: readonly RiskOnDay[] }) {
  const address = useAddress();
  const schoolName = useSchoolName();
  const categoryName = useCategoryName();
  if (risks.length === 0) {
    return (
      <Empty title="No live risks">Nothing stood on the register here on that day.</Empty>
    );
  }
  return (
    <Statement
      caption="Risks by distance from appetite"
      rows={risks}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          title: 'Risk',
          cell: ({ id, title, schoolId }) => (
            <Link to={address(`risk/risks/${id}`, schoolId) as string}>{title}</Link>
          ),
        },
        { key: 'distance', title: 'Appetite', cell: ({ distance }) => distanceWords(distance) },
        {
          key: 'standing',
          title: 'Standing',
          cell: ({ standing }) => <Standing risk={{ state: 'Live', standing }} />,
        },
        {
          key: 'scores',
          title: 'Inherent → current → target',
          align: 'end',
          cell: ({ inherent, current, target }) =>
            [inherent, current, target].map(pointsOf).join(' → '),
        },
        { key: 'owner', title: 'Owner', cell: ({ ownerId }) => <Name id={ownerId} /> },
        { key: 'category', title: 'Category', cell: ({ category }) => categoryName(category) },
        {
          key: 'place',
          title: 'Place',
          cell: ({ schoolId }) => (schoolId ? schoolName(schoolId) : 'The trust'),
        },
      ]}
    />
  );
}
