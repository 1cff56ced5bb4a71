import { estatesLeads } from '@bursar/shared-types/roles';
import { useRead } from '../../../api/hooks.ts';
import { useMay } from '../../../app/trust.tsx';
import { Page } from '../../../patterns/page.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { longDate } from '../../../words/format.ts';
import { isUnconfirmed, lawOf } from '../words.ts';

/** The checks that a site begins with: how often and by which law; estates leads see what is not confirmed yet. */
export default function Catalogue() {
  const isLead = useMay()(estatesLeads);
  const asked = useRead('estates', '/check-catalogue');
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading what="the catalogue" />;
  const { edition, compiledOn, checks } = asked.data;
  return (
    <Page
      title="Catalogue of checks"
      lead={`Edition ${edition}, compiled ${longDate(compiledOn)}. Confirm a check against its source before you rely on it.`}
    >
      <Statement
        caption="Statutory checks"
        rows={checks}
        rowKey={({ code }) => code}
        columns={[
          { key: 'area', title: 'Area', cell: ({ areaName }) => areaName },
          { key: 'name', title: 'Check', cell: ({ name }) => name },
          { key: 'often', title: 'How often', cell: ({ frequencyText }) => frequencyText },
          { key: 'basis', title: 'Legal basis', cell: ({ basis }) => lawOf(basis) },
          ...(isLead
            ? [
                {
                  key: 'source',
                  title: 'Source',
                  cell: ({ basis }: (typeof checks)[number]) =>
                    isUnconfirmed(basis) ? 'Not yet confirmed against the source' : 'Confirmed',
                },
              ]
            : []),
        ]}
      />
    </Page>
  );
}
