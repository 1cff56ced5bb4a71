import { useRead } from '../../api/hooks.ts';
import { useTrust } from '../../app/trust.tsx';
import { List } from '../../patterns/list/list.tsx';
import { Page } from '../../patterns/page.tsx';
import { Statement } from '../../patterns/statement.tsx';
import { Refused } from '../../patterns/states.tsx';
import { Status } from '../../patterns/status.tsx';
import { counted, longDate } from '../../words/format.ts';
import { timetable } from './timetable.tsx';
import { areaName } from './words.ts';

/** Statutory checks as risk hears of them: how many are out of order where, and the whole timetable. */
export default function Indicators() {
  const asked = useRead('risk', '/indicators');
  const { scope } = useTrust();
  const { data } = asked;
  const rows = (data?.indicators ?? [])
    .filter(({ schoolId }) => scope.schoolIds?.includes(schoolId) ?? true)
    .toSorted((a, b) => b.value - a.value);
  const sum = rows.reduce((all, { value }) => all + value, 0);
  return (
    <Page
      title="Overdue checks"
      lead={
        data &&
        `${counted(sum, 'check')} out of order at ${scope.title} on ${longDate(data.on)}, as recorded by estates.`
      }
    >
      {asked.error && <Refused error={asked.error} retry={() => void asked.refetch()} />}
      {rows.length > 0 && (
        <Statement
          caption="Checks out of order, by school and area"
          isCaptionShown
          rows={rows}
          rowKey={({ schoolId, area }) => `${schoolId} ${area}`}
          columns={[
            { key: 'school', title: 'School', cell: ({ school }) => school },
            { key: 'area', title: 'Area', cell: ({ area }) => areaName(area) },
            {
              key: 'value',
              title: 'Out of order',
              align: 'end',
              cell: ({ value }) => <Status of={String(value)} tone="stopped" />,
              foot: sum,
            },
          ]}
        />
      )}
      {data?.rule && (
        <p className="muted">
          {data.rule.text} (Rule {data.rule.version})
        </p>
      )}
      <h2>Timetable</h2>
      <List definition={timetable} />
    </Page>
  );
}
