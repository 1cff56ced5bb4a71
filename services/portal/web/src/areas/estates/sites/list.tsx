import { Link } from '@tanstack/react-router';
import type { Item } from '../../../api/types.ts';
import { useAddress, useMay } from '../../../app/trust.tsx';
import { listPage } from '../../../patterns/list/list-page.tsx';
import { date, shortDate } from '../../../words/format.ts';
import { leads } from '../roles.ts';
import { AddSite } from './add.tsx';

type Site = Item<'estates', '/sites'>;

/** The sites of the schools in scope; every school has one from its first day. */
export default listPage({
  service: 'estates',
  path: '/sites',
  title: 'Sites',
  one: 'site',
  columns: [
    { key: 'name', title: 'Site', sort: 'name', cell: ({ name }) => name },
    { key: 'school', title: 'School', sort: 'school', cell: ({ school }) => school },
    { key: 'addedOn', title: 'Added', width: 9, sort: 'addedOn', cell: (row) => date(row.addedOn) },
    { key: 'checks', title: 'Checks', width: 14, cell: (row) => <Checks site={row} /> },
  ],
  defaultSort: 'school',
  id: ({ id }) => id,
  phone: (row) => ({
    title: row.school,
    detail: `${row.name} · since ${shortDate(row.addedOn)}`,
    end: <Checks site={row} />,
  }),
  actions: <AddSite />,
  empty: 'A school’s first site is there as soon as the directory knows the school.',
});

/** The way to what is not set up yet, for whoever sets up; to the checks, for everybody else. */
function Checks({ site }: { readonly site: Site }) {
  const address = useAddress();
  const isLead = useMay()(leads, site.schoolId);
  const [path, words] = isLead
    ? [`estates/sites/${site.id}/checks`, 'Set up checks']
    : ['estates/checks', 'See checks'];
  return (
    <Link to={address(path, site.schoolId) as string}>
      {words}
      <span className="visually-hidden">
        {' '}
        of {site.school}, {site.name}
      </span>
    </Link>
  );
}
