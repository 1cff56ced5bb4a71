import type { Feature } from '@bursar/service-kit';
import { addPerson } from './add-person.ts';
import { changePerson } from './change-person.ts';
import { erasePerson } from './erase-person.ts';
import { getPerson } from './get-person.ts';
import { leave } from './leave.ts';
import { listPeople } from './list-people.ts';
import { startPerson } from './start-person.ts';

/** People: added, started, left, erased; what identifies them sealed by a key of their own. */
export const people: Feature = {
  routes: [addPerson, changePerson, startPerson, leave, erasePerson, listPeople, getPerson],
};
