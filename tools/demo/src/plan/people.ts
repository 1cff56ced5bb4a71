import { peopleOfCentre } from './people-of-centre.ts';
import { peopleOfSchools } from './people-of-schools.ts';
import { person } from './person.ts';
import type { DemoPerson } from './person.ts';

/** The people of Ridgeway who can sign in; the first is its first administrator. */
export const peopleOfRidgeway: readonly DemoPerson[] = [...peopleOfCentre, ...peopleOfSchools];

/** The people of Harbour. */
export const peopleOfHarbour: readonly DemoPerson[] = [
  person(
    'hugh',
    'Hugh Mercer',
    ['administrator'],
    null,
    'Administrator, Harbour Academies',
    'Sees Harbour, and nothing of Ridgeway.',
  ),
  person(
    'ines',
    'Ines Duarte',
    ['finance-lead'],
    null,
    'Finance director, Harbour Academies',
    'The ledger of a small trust.',
  ),
];
