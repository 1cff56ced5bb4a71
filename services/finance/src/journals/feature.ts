import type { Feature } from '@bursar/service-kit';
import { approveDraft } from './drafts/approve-draft.ts';
import { changeDraft } from './drafts/change-draft.ts';
import { deleteDraft } from './drafts/delete-draft.ts';
import { getDraft } from './drafts/get-draft.ts';
import { listDrafts } from './drafts/list-drafts.ts';
import { saveDraft } from './drafts/save-draft.ts';
import { rejectDraft, returnDraft } from './drafts/send-back-draft.ts';
import { submitDraft } from './drafts/submit-draft.ts';
import { withdrawDraft } from './drafts/withdraw-draft.ts';
import { getJournal } from './get-journal.ts';
import { importJournals, previewImport } from './import/import-journals.ts';
import { listImports } from './import/list-imports.ts';
import { listJournals } from './list-journals.ts';
import { postJournal } from './post-journal.ts';
import { postJournals } from './post-journals.ts';
import { postOpeningBalances } from './post-opening-balances.ts';
import { reverseJournal } from './reverse-journal.ts';

/** Journals: drafted, approved, posted, imported, reversed, read. */
export const journals: Feature = {
  routes: [
    postJournal,
    postJournals,
    postOpeningBalances,
    reverseJournal,
    listJournals,
    getJournal,
    saveDraft,
    changeDraft,
    deleteDraft,
    submitDraft,
    withdrawDraft,
    approveDraft,
    returnDraft,
    rejectDraft,
    listDrafts,
    getDraft,
    previewImport,
    importJournals,
    listImports,
  ],
};
