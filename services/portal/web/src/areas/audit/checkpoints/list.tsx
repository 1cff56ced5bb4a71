import { addressOf } from '../../../api/request.ts';
import { useTrustId } from '../../../app/trust-id.ts';
import { listPage } from '../../../patterns/list/list-page.tsx';
import { dateTime, longDate } from '../../../words/format.ts';

function File({ day }: { readonly day: string }) {
  const trustId = useTrustId();
  const address = addressOf('reporting', '/v1/trusts/{trustId}/checkpoints/{day}/file', {
    trustId,
    day,
  });
  return (
    <a href={address} download>
      Download checkpoint-{day}.txt
    </a>
  );
}

/** Each day's signed heads of all histories: held outside, they show that nothing was changed before. */
export default listPage({
  service: 'reporting',
  path: '/checkpoints',
  title: 'Checkpoints',
  lead: 'Each night the heads of all histories are signed. Held outside the trust, they prove what stood on that day.',
  one: 'checkpoint',
  isSearched: false,
  columns: [
    { key: 'day', title: 'Day', width: 11, sort: 'day', cell: ({ day }) => longDate(day) },
    { key: 'at', title: 'Signed', width: 13, cell: ({ at }) => dateTime(at) },
    { key: 'file', title: 'File', cell: ({ day }) => <File day={day} /> },
  ],
  filters: [
    { key: 'from', label: 'From', kind: 'date' },
    { key: 'to', label: 'To', kind: 'date' },
  ],
  defaultSort: '-day',
  scope: null,
  id: ({ day }) => day,
  phone: ({ day, at }) => ({
    title: longDate(day),
    detail: <File day={day} />,
    end: dateTime(at).split(', ').at(-1),
  }),
  empty: 'The first one is signed tonight.',
});
