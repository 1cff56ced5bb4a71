import { listPage } from '../../../patterns/list/list-page.tsx';
import { date } from '../../../words/format.ts';
import { AddSite } from './add.tsx';

/** The sites of the schools in scope; every school has one from its first day. */
export default listPage({
  service: 'estates',
  path: '/sites',
  title: 'Sites',
  one: 'site',
  columns: [
    { key: 'school', title: 'School', sort: 'school', cell: ({ school }) => school },
    { key: 'name', title: 'Site', sort: 'name', cell: ({ name }) => name },
    { key: 'added', title: 'Added', width: 9, sort: 'addedOn', cell: (row) => date(row.addedOn) },
  ],
  defaultSort: 'school',
  id: ({ id }) => id,
  open: ({ id }) => `estates/sites/${id}`,
  school: ({ schoolId }) => schoolId,
  phone: (row) => ({ title: row.school, detail: `${row.name} · since ${date(row.addedOn)}` }),
  actions: <AddSite />,
  empty: 'A school’s first site appears once the school is added to the directory.',
});
