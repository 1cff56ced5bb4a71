import { emptyJournal, JournalForm } from './journal-form.tsx';

export default function NewJournal() {
  return <JournalForm title="New journal" initial={emptyJournal} />;
}
