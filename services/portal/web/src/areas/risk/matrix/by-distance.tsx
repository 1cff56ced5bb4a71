import { Link } from '@tanstack/react-router';
import { useAddress, useSchoolName } from '../../../app/trust.tsx';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { Empty } from '../../../patterns/states.tsx';
import { useCategoryName } from '../names.tsx';
import { Standing } from '../risks/standing.tsx';
import { TwoLines, useIsPhone } from '../two-lines.tsx';
import { distanceWords, pointsOf } from '../words.ts';
import type { RiskOnDay } from './risks-of.ts';

/** The risks of a matrix, the furthest above appetite first. */
export function ByDistance({ risks }: { readonly risks: readonly RiskOnDay[] }) {
  const address = useAddress();
  const schoolName = useSchoolName();
  const categoryName = useCategoryName();
  const isPhone = useIsPhone();
  if (risks.length === 0) {
    return <Empty title="No live risks">There was no live risk on the register on that day.</Empty>;
  }
  const link = ({ id, title, schoolId }: RiskOnDay) => (
    <Link to={address(`risk/risks/${id}`, schoolId)}>{title}</Link>
  );
  const scores = ({ inherent, current, target }: RiskOnDay) =>
    [inherent, current, target].map(pointsOf).join(' → ');
  if (isPhone) {
    return (
      <TwoLines
        label="Risks by distance from appetite"
        rows={risks.map((risk) => ({
          key: risk.id,
          title: link(risk),
          end: distanceWords(risk.distance),
          detail: (
            <>
              {scores(risk)} · <Name id={risk.ownerId} />
            </>
          ),
          status: <Standing risk={{ state: 'Live', standing: risk.standing }} />,
        }))}
      />
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
          cell: link,
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
          cell: scores,
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
