import { Link } from '@tanstack/react-router';
import { estatesReaders } from '@bursar/shared-types/roles';
import type { Reply } from '../../../api/types.ts';
import { useAddress, useMay, useSchoolName } from '../../../app/trust.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { date } from '../../../words/format.ts';
import { areaName } from '../words.ts';

type Linked = Reply<'risk', '/risks/{riskId}'>['links'][number];

/** The areas of checks, at a school or at every one, that add to the risk while out of order. */
export function Links({ links }: { readonly links: readonly Linked[] }) {
  const schoolName = useSchoolName();
  const address = useAddress();
  const may = useMay();
  if (links.length === 0) {
    return (
      <p className="muted">
        Not linked to checks: its score changes only when somebody re-scores it.
      </p>
    );
  }
  const nameOf = ({ area }: Linked) => `${areaName(area)} checks`;
  return (
    <Statement
      caption="Linked checks"
      rows={links}
      rowKey={({ area, schoolId }) => `${area} ${schoolId}`}
      columns={[
        {
          key: 'area',
          title: 'Checks',
          cell: (link) =>
            may(estatesReaders, link.schoolId ?? undefined) ? (
              <Link to={`${address('estates/checks', link.schoolId)}?area=${link.area}`}>
                {nameOf(link)}
              </Link>
            ) : (
              nameOf(link)
            ),
        },
        {
          key: 'school',
          title: 'School',
          cell: ({ schoolId }) => (schoolId ? schoolName(schoolId) : 'Every school'),
        },
        { key: 'from', title: 'Since', cell: ({ from }) => date(from) },
        { key: 'checks', title: 'Checks', align: 'end', cell: ({ checks }) => checks },
        { key: 'out', title: 'Out of order', align: 'end', cell: ({ outOfOrder }) => outOfOrder },
      ]}
    />
  );
}
