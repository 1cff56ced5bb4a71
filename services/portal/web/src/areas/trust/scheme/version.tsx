import { useParams } from '@tanstack/react-router';
import { useRead } from '../../../api/hooks.ts';
import { Detail } from '../../../patterns/detail/detail.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { Status } from '../../../patterns/status.tsx';
import { businessDate, longDate } from '../../../words/format.ts';
import { SchemeTables } from './scheme-tables.tsx';

/** One version of the scheme, also one by which decisions were made long ago. */
export default function SchemeVersionPage() {
  const { version = '' } = useParams({ strict: false }) as Record<string, string>;
  const asked = useRead('directory', '/scheme/versions/{version}', { path: { version } });
  const now = useRead('directory', '/scheme');
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading what="the version" />;
  const { schemeVersion, effectiveFrom, approvedOn, basis, publishedAt, publishedBy, rules } =
    asked.data;
  const isInForce = now.data?.schemeVersion === schemeVersion;
  const state = isInForce
    ? 'In force'
    : effectiveFrom > businessDate()
      ? 'Scheduled'
      : 'Superseded';
  return (
    <Detail
      title={`Scheme of delegation, version ${schemeVersion}`}
      crumbs={[{ title: 'Scheme of delegation', path: 'trust/scheme' }]}
      schoolId={null}
      status={<Status of={state} />}
      timeline={[
        ...(approvedOn
          ? [{ what: `Approved by the board, ${longDate(approvedOn)}`, is: 'done' as const }]
          : []),
        { what: 'Published', is: 'done', at: publishedAt, by: publishedBy },
        {
          what: `In force, ${longDate(effectiveFrom)}`,
          is: effectiveFrom > businessDate() ? 'ahead' : 'done',
        },
      ]}
      facts={[
        ['In force from', longDate(effectiveFrom)],
        ['Approved by the board', approvedOn ? longDate(approvedOn) : 'Not recorded'],
        ['Limits', `${basis === 'net' ? 'Net' : 'Gross'} of VAT`],
      ]}
      sections={[{ id: 'rules', title: 'Who decides', content: <SchemeTables rules={rules} /> }]}
    />
  );
}
