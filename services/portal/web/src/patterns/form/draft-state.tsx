import { Button, Group } from '@mantine/core';
import { dateTime, time } from '../../words/format.ts';
import { useFormContext } from './context.ts';
import type { Draft } from './draft.ts';
import { labelIn } from './field-words.ts';
import styles from './form.module.css';
import type { Saving } from './saves.ts';

/** Whether what is typed is kept, and what of it is not; says only what is true. */
export function DraftState({
  saving,
  notKept,
}: {
  readonly saving: Saving;
  /** The fields that no draft keeps. */
  readonly notKept: readonly string[];
}) {
  const { words: fields } = useFormContext();
  const words = {
    untouched: '',
    saving: 'Saving…',
    saved: saving.is === 'saved' ? `Saved ${time(saving.at)}` : '',
    unsaved: saving.is === 'unsaved' ? `■ Not saved: ${saving.why}` : '',
  }[saving.is];
  const labelOf = labelIn(fields);
  return (
    <>
      <p className={styles.saving} data-bad={saving.is === 'unsaved' || undefined}>
        {words}
      </p>
      {notKept.length > 0 && (
        <p className={styles.saving}>Not kept in the draft: {notKept.map(labelOf).join(', ')}.</p>
      )}
    </>
  );
}

/** The same draft was changed in another window: one of the two goes on. */
export function Theirs({
  draft,
  onMine,
  onTheirs,
  onLetGo,
}: {
  /** Null where it was sent or thrown away there. */
  readonly draft: Draft<unknown> | null;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
  readonly onLetGo: () => void;
}) {
  if (!draft) {
    return (
      <section role="alert" className={styles.summary}>
        <h2>This draft was sent or thrown away in another window</h2>
        <p>What stands here is not saved. Nothing is lost until you choose.</p>
        <Group>
          <Button variant="default" onClick={onMine}>
            Keep it as a new draft
          </Button>
          <Button variant="default" onClick={onLetGo}>
            Let it go
          </Button>
        </Group>
      </section>
    );
  }
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
