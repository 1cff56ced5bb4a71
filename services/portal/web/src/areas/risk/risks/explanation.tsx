import { useState } from 'react';
import { useRead } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { useSchoolName } from '../../../app/trust.tsx';
import { useToday } from '../../../app/today.ts';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { Status } from '../../../patterns/status.tsx';
import { counted, date, dateTime, longDate } from '../../../words/format.ts';
import { eventWords, scoreWords } from '../words.ts';
import { AsAt } from '../../../patterns/as-at.tsx';
import { CheckLink } from './check-link.tsx';

type Risk = Reply<'risk', '/risks/{riskId}'>;
type History = Reply<'risk', '/risks/{riskId}/history'>;
type Explained = Reply<'risk', '/risks/{riskId}/explanation'>;

/** What its owner gave, what checks out of order added, by which rule, and every event behind it. */
export function Explanation({
  risk,
  given,
}: {
  readonly risk: Risk;
  /** The scores that people gave, each with its day. */
  readonly given: History['given'];
}) {
  const today = useToday();
  const [on, setOn] = useState(today);
  const query = on === today ? {} : { on };
  const asked = useRead('risk', '/risks/{riskId}/explanation', {
    path: { riskId: risk.id },
    query,
  });
  return (
    <>
      <AsAt day={on} onDay={setOn} from={risk.raisedOn} />
      {asked.error && <Refused error={asked.error} retry={() => void asked.refetch()} />}
      {asked.isPending && <Loading what="the explanation" />}
      {asked.data && <Shown explained={asked.data} by={giverOn(given, on)} />}
    </>
  );
}

/** Who gave the score that holds on a day: the latest for it, as known by now. */
const giverOn = (given: History['given'], on: string): string | null =>
  given
    .filter(({ effectiveOn }) => effectiveOn <= on)
    .toSorted(
      (a, b) =>
        a.effectiveOn.localeCompare(b.effectiveOn) || a.recordedAt.localeCompare(b.recordedAt),
    )
    .at(-1)?.recordedBy ?? null;

function Shown({ explained, by }: { readonly explained: Explained; readonly by: string | null }) {
  const { owner, current, added, causes, past, chain, rule, appetite, on } = explained;
  return (
    <>
      <p>
        <Name id={by} /> scored it {scoreWords(owner)}.{' '}
        {added === 0
          ? causes.length === 0
            ? 'No linked check is out of order, so nothing is added.'
            : 'The likelihood cannot rise further.'
          : `${counted(causes.length, 'check')} out of order ${causes.length === 1 ? 'adds' : 'add'} ${added} to the likelihood: ${scoreWords(current)}.`}{' '}
        {appetite && `On ${longDate(on)} that is ${appetite.standing.toLowerCase()}.`}
      </p>
      {causes.length > 0 && <Causes caption="Checks out of order" causes={causes} />}
      {past.length > 0 && <Causes caption="Checks that raised it before" causes={past} />}
      {chain.length > 0 && (
        <>
          <h3>How it came about</h3>
          <Statement
            caption="Chain of events"
            rows={chain}
            rowKey={({ id }) => id}
            columns={[
              { key: 'at', title: 'When', cell: ({ at }) => dateTime(at) },
              { key: 'what', title: 'What happened', cell: ({ type }) => eventWords(type) },
              {
                key: 'position',
                title: 'Position',
                cell: ({ service, seq }) => `${service}#${seq}`,
              },
              {
                key: 'cause',
                title: 'Because of',
                cell: ({ cause }) => {
                  const of = chain.find(({ id }) => id === cause);
                  return of ? `${of.service}#${of.seq}` : '–';
                },
              },
            ]}
          />
        </>
      )}
      <p className="muted">
        {rule.text} (Rule {rule.version})
      </p>
    </>
  );
}

function Causes({
  caption,
  causes,
}: {
  readonly caption: string;
  readonly causes: Explained['causes'];
}) {
  const schoolName = useSchoolName();
  return (
    <Statement
      caption={caption}
      isCaptionShown
      rows={causes}
      rowKey={({ checkId, from }) => `${checkId} ${from}`}
      columns={[
        { key: 'check', title: 'Check', cell: (cause) => <CheckLink {...cause} /> },
        { key: 'school', title: 'School', cell: ({ schoolId }) => schoolName(schoolId) },
        { key: 'state', title: 'State', cell: ({ kind }) => <Status of={kind} /> },
        { key: 'from', title: 'Since', cell: ({ from }) => date(from) },
        ...(causes.some(({ to }) => to)
          ? [
              {
                key: 'to',
                title: 'Until',
                cell: ({ to }: Explained['causes'][number]) => (to ? date(to) : '–'),
              },
            ]
          : []),
      ]}
    />
  );
}
