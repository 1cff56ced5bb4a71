import { useRead } from '../../../api/hooks.ts';
import { Page } from '../../../patterns/page.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { longDate } from '../../../words/format.ts';

/** The checks that a site begins with: how often, what asks for it, and whether anybody confirmed that. */
export default function Catalogue() {
  const asked = useRead('estates', '/check-catalogue');
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading what="the catalogue" />;
  const { edition, compiledOn, checks } = asked.data;
  return (
    <Page
      title="Catalogue of checks"
      lead={`Edition ${edition}, compiled ${longDate(compiledOn)}. “Unconfirmed” means that nobody has held it against the source yet: do so before you rely on it.`}
    >
      <Statement
        caption="Statutory checks"
        rows={checks}
        rowKey={({ code }) => code}
        columns={[
          { key: 'area', title: 'Area', cell: ({ areaName }) => areaName },
          { key: 'name', title: 'Check', cell: ({ name }) => name },
          { key: 'often', title: 'How often', cell: ({ frequencyText }) => frequencyText },
          { key: 'basis', title: 'Basis and source', cell: ({ basis }) => basis },
        ]}
      />
    </Page>
  );
}
