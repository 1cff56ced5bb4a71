import type { Item } from '../../../api/types.ts';
import { useMay } from '../../../app/trust.tsx';
import { useToday } from '../../../app/today.ts';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { Page } from '../../../patterns/page.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { Status } from '../../../patterns/status.tsx';
import { date } from '../../../words/format.ts';
import { useCategories, useCategoryName, useWhole } from '../names.tsx';
import { leads } from '../roles.ts';
import { TwoLines, useIsPhone } from '../two-lines.tsx';
import { appetiteOn, appetiteWords } from '../words.ts';
import { Propose } from './propose.tsx';
import { Waiting } from './waiting.tsx';

type Version = Item<'risk', '/appetites'>;
type Proposal = Item<'risk', '/appetite-proposals'>;

/** What the board bears in each category, every version of it, and what was proposed. */
export default function AppetitePage() {
  const versions = useWhole('/appetites');
  const proposals = useWhole('/appetite-proposals', { sort: '-proposedAt' });
  const may = useMay();
  const failed = [versions, proposals].find(({ error }) => error);
  return (
    <Page
      title="Risk appetite"
      lead="How many points, of 25, the board bears in each category. The register is held against it every day."
      actions={may(leads) && <Propose versions={versions.data ?? []} />}
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
          detail: held ? appetiteWords(held) : 'Its risks are held against nothing.',
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

function Versions({ versions }: { readonly versions: readonly Version[] }) {
  const categoryName = useCategoryName();
  return (
    <Statement
      caption="Every version of the board’s appetite"
      rows={versions.toSorted((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom))}
      rowKey={({ id }) => id}
      columns={[
        { key: 'category', title: 'Category', cell: ({ category }) => categoryName(category) },
        { key: 'version', title: 'Version', align: 'end', cell: ({ version }) => version },
        { key: 'from', title: 'From', cell: ({ effectiveFrom }) => date(effectiveFrom) },
        { key: 'appetite', title: 'Appetite', align: 'end', cell: ({ appetite }) => appetite },
        { key: 'tolerance', title: 'Tolerance', align: 'end', cell: ({ tolerance }) => tolerance },
        { key: 'approved', title: 'Approved', cell: ({ approvedOn }) => date(approvedOn) },
        { key: 'minute', title: 'Minute', cell: ({ minute }) => minute },
        { key: 'by', title: 'Recorded by', cell: ({ approvedBy }) => <Name id={approvedBy} /> },
      ]}
    />
  );
}

function Decided({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const categoryName = useCategoryName();
  if (proposals.length === 0) return <p className="muted">None yet.</p>;
  return (
    <Statement
      caption="Proposals decided"
      rows={proposals}
      rowKey={({ id }) => id}
      columns={[
        { key: 'category', title: 'Category', cell: ({ category }) => categoryName(category) },
        {
          key: 'lines',
          title: 'Proposed',
          cell: (row) => `${row.appetite}, tolerance ${row.tolerance}`,
        },
        { key: 'reason', title: 'Why', cell: ({ reason }) => reason },
        { key: 'by', title: 'By', cell: ({ proposedBy }) => <Name id={proposedBy} /> },
        {
          key: 'state',
          title: 'Decision',
          cell: ({ state }) => (
            <Status of={state} tone={state === 'Approved' ? 'done' : undefined} />
          ),
        },
        {
          key: 'decidedBy',
          title: 'Recorded by',
          cell: ({ decidedBy }) => <Name id={decidedBy} />,
        },
        {
          key: 'decidedAt',
          title: 'On',
          cell: ({ decidedAt }) => (decidedAt ? date(decidedAt) : '–'),
        },
      ]}
    />
  );
}
