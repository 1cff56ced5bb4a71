import type { Feature } from '@bursar/service-kit';
import { postJournal } from './post-journal.ts';
import { postJournals } from './post-journals.ts';

/** Journals: drafted, approved, posted, imported, reversed, read. */
export const journals: Feature = {
  routes: [postJournal, postJournals],
};
