import { Button, Group } from '@mantine/core';
import { dateTime, time } from '../../words/format.ts';
import type { Draft, Saving } from './draft.ts';
import styles from './form.module.css';

/** Whether what is typed is kept; says only what is true. */
export function DraftState({ saving }: { readonly saving: Saving }) {
  const words = {
    untouched: '',
    saving: 'Saving…',
    saved: saving.is === 'saved' ? `Saved ${time(saving.at)}` : '',
    unsaved: saving.is === 'unsaved' ? `■ Not saved: ${saving.why}` : '',
  }[saving.is];
  return (
    <p className={styles.saving} data-bad={saving.is === 'unsaved' || undefined}>
      {words}
    </p>
  );
}

/** The same draft was changed in another window: one of the two goes on. */
export function Theirs({
  draft,
  onMine,
  onTheirs,
}: {
  readonly draft: Draft<unknown>;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}) {
  return (
    <section role="alert" className={styles.summary}>
      <h2>You changed this draft in another window</h2>
      <p>
        The other one was saved {dateTime(draft.savedAt)}. Nothing is lost until you choose; what
        you do not choose is then gone.
      </p>
      <Group>
        <Button variant="default" onClick={onMine}>
          Go on with what is here
        </Button>
        <Button variant="default" onClick={onTheirs}>
          Go on with the other
        </Button>
      </Group>
    </section>
  );
}
