import { Select } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRead } from '../../api/hooks.ts';
import { useAddress, useTrust } from '../../app/trust.tsx';
import { ComplianceBoard } from '../../patterns/charts/index.ts';
import { Page } from '../../patterns/page.tsx';
import { Empty, Loading, Refused } from '../../patterns/states.tsx';
import { counted, longDate } from '../../words/format.ts';

/** Schools by statutory checks, the worst first; what is not set up never looks fine. */
export default function Board() {
  const { scope } = useTrust();
  const address = useAddress();
  const navigate = useNavigate();
  const { area } = useSearch({ strict: false }) as { area?: string };
  const asked = useRead('estates', '/checks/board', { query: { school: scope.school?.id } });
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading what="the board" />;
  const schools = asked.data.schools.filter(
    ({ schoolId }) => scope.schoolIds?.includes(schoolId) ?? true,
  );
  const checks = asked.data.checks.filter((check) => area === undefined || check.area === area);
  const areas = new Map(asked.data.checks.map((each) => [each.area, each.areaName]));
  const shown = new Set(checks.map(({ code }) => code));
  const cells = schools.flatMap(({ schoolId, cells: own }) =>
    own
      .filter(({ code }) => shown.has(code))
      .map(({ code, state, days, id }) => ({
        schoolId,
        checkId: code,
        status: state,
        // The service counts days to go; of what is done or void the next date is no news.
        days: days === null || isSettled(state) ? null : 0 - days,
        href: address(`estates/checks/${id}`, schoolId),
      })),
  );
  const out = cells.filter(({ status }) => status === 'Overdue' || status === 'Failed').length;
  const missing = cells.filter(({ status }) => status === 'Not set up').length;
  const day = longDate(asked.data.on);
  return (
    <Page title="Compliance board" lead={`Statutory checks at ${scope.title} on ${day}`}>
      <Select
        label="Area"
        className="no-print"
        maw="20rem"
        data={[
          { value: '', label: 'All areas' },
          ...[...areas].map(([value, label]) => ({ value, label })),
        ]}
        value={area ?? ''}
        onChange={(chosen) =>
          void navigate({
            to: '.',
            search: (before: object) => ({ ...before, area: chosen || undefined }),
            replace: true,
          })
        }
      />
      {schools.length === 0 ? (
        <Empty title="No sites yet">
          A school’s checks appear here once the school is added to the directory.
        </Empty>
      ) : (
        <>
          <h2>Schools by checks</h2>
          <ComplianceBoard
            title={
              out + missing === 0
                ? 'Every check is in order'
                : `${counted(out, 'check')} overdue or failed, ${missing} not set up`
            }
            subtitle={`${area ? areas.get(area) : 'All areas'}, ${counted(schools.length, 'school')}, ${day}`}
            stamp={`As at ${day}`}
            schools={schools.map(({ schoolId, name }) => ({
              id: schoolId,
              name: name ?? 'A school',
            }))}
            checks={checks.map(({ code, name }) => ({ id: code, name }))}
            cells={cells}
          />
        </>
      )}
    </Page>
  );
}

const isSettled = (state: string): boolean =>
  ['Done', 'Done late', 'Not applicable', 'Not set up'].includes(state);
