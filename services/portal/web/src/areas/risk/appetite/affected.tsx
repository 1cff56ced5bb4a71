import { Link } from '@tanstack/react-router';
import type { Item } from '../../../api/types.ts';
import { useAddress } from '../../../app/trust.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { useWhole } from '../names.tsx';
import { Standing } from '../risks/standing.tsx';
import { TwoLines, useIsPhone } from '../two-lines.tsx';
import { standingOf } from '../words.ts';

type Lines = Pick<Item<'risk', '/appetites'>, 'appetite' | 'tolerance'>;

/** The live risks of a category, as they stand now and would stand with what is proposed. */
export function Affected({
  proposal,
  now,
}: {
  readonly proposal: Item<'risk', '/appetite-proposals'>;
  readonly now: Lines | undefined;
}) {
  const address = useAddress();
  const isPhone = useIsPhone();
  const { data } = useWhole('/risks', {
    state: 'Live',
    category: proposal.category,
    sort: '-points',
  });
  if (!data) return null;
  if (data.length === 0) return <p className="muted">No live risk is of this category.</p>;
  const standing = (points: number | null, lines: Lines | undefined) => (
    <Standing
      risk={{
        state: 'Live',
        standing: points !== null && lines ? standingOf(points, lines) : null,
      }}
    />
  );
  type Risk = (typeof data)[number];
  const link = ({ id, title, schoolId }: Risk) => (
    <Link to={address(`risk/risks/${id}`, schoolId)}>{title}</Link>
  );
  if (isPhone) {
    return (
      <TwoLines
        label="What it would change"
        rows={data.map((risk) => ({
          key: risk.id,
          title: link(risk),
          end: risk.current,
          detail: (
            <>
              Now {standing(risk.current, now)}
              <br />
              As proposed {standing(risk.current, proposal)}
            </>
          ),
        }))}
      />
    );
  }
  return (
    <Statement
      caption="What it would change"
      isCaptionShown
      rows={data}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'risk',
          title: 'Risk',
          cell: link,
        },
        { key: 'score', title: 'Score', align: 'end', cell: ({ current }) => current },
        { key: 'now', title: 'Now', cell: ({ current }) => standing(current, now) },
        { key: 'then', title: 'As proposed', cell: ({ current }) => standing(current, proposal) },
      ]}
    />
  );
}
