import { riskLeads } from '@bursar/shared-types/roles';
import type { Item } from '../../../api/types.ts';
import { useMay } from '../../../app/trust.tsx';
import { useToday } from '../../../app/today.ts';
import { Page } from '../../../patterns/page.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { Status } from '../../../patterns/status.tsx';
import { date } from '../../../words/format.ts';
import { useCategories, useWhole } from '../names.tsx';
import { TwoLines, useIsPhone } from '../two-lines.tsx';
import { appetiteOn, appetiteWords } from '../words.ts';
import { Decided, Versions } from './past.tsx';
import { Propose } from './propose.tsx';
import { Waiting } from './waiting.tsx';

type Version = Item<'risk', '/appetites'>;

/** What the board accepts in each category, every version of it, and what was proposed. */
export default function AppetitePage() {
  const versions = useWhole('/appetites');
  const proposals = useWhole('/appetite-proposals', { sort: '-proposedAt' });
  const may = useMay();
  const failed = [versions, proposals].find(({ error }) => error);
  return (
    <Page
      title="Risk appetite"
      lead="How many points, out of 25, the board accepts in each category. Every risk is compared with it each day."
      actions={may(riskLeads) && <Propose versions={versions.data ?? []} />}
    >
      {failed && <Refused error={failed.error} retry={() => void failed.refetch()} />}
      {!failed && !(versions.data && proposals.data) && <Loading what="the appetite" />}
      {versions.data && proposals.data && (
        <>
          <Waiting
            proposals={proposals.data.filter(({ state }) => state === 'Proposed')}
            versions={versions.data}
          />
          <h2>In force</h2>
          <InForce versions={versions.data} />
          <h2>Every version</h2>
          <Versions versions={versions.data} />
          <h2>Proposals decided</h2>
          <Decided proposals={proposals.data.filter(({ state }) => state !== 'Proposed')} />
        </>
      )}
    </Page>
  );
}

const NoneSet = () => <Status of="The board has set none" tone="needs" />;

function InForce({ versions }: { readonly versions: readonly Version[] }) {
  const categories = useCategories();
  const today = useToday();
  const rows = categories.map(({ code, name }) => ({
    code,
    name,
    held: appetiteOn(versions, code, today),
  }));
  const isPhone = useIsPhone();
  if (isPhone) {
    return (
      <TwoLines
        label="Appetite in force today"
        rows={rows.map(({ code, name, held }) => ({
          key: code,
          title: name,
          end: held ? `${held.appetite}, tolerance ${held.tolerance}` : <NoneSet />,
          detail: held ? appetiteWords(held) : 'Its risks are not compared with anything.',
        }))}
      />
    );
  }
  return (
    <Statement
      caption="Appetite in force today"
      rows={rows}
      rowKey={({ code }) => code}
      columns={[
        { key: 'category', title: 'Category', cell: ({ name }) => name },
        {
          key: 'appetite',
          title: 'Appetite',
          align: 'end',
          cell: ({ held }) => held?.appetite ?? '–',
        },
        {
          key: 'tolerance',
          title: 'Tolerance',
          align: 'end',
          cell: ({ held }) => held?.tolerance ?? '–',
        },
        {
          key: 'words',
          title: 'In words',
          cell: ({ held }) => (held ? appetiteWords(held) : <NoneSet />),
        },
        { key: 'from', title: 'From', cell: ({ held }) => (held ? date(held.effectiveFrom) : '–') },
      ]}
    />
  );
}
