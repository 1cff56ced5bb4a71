import { Button, Group } from '@mantine/core';
import { dateTime } from '../../words/format.ts';
import { useName } from '../../api/names.ts';
import type { Clash } from './merge.ts';
import styles from './form.module.css';

/** Who changed a record meanwhile, and when, as far as its history says. */
export interface ChangedBy {
  readonly by: string | null;
  readonly at: string | null;
}

/** Somebody changed the record since it was opened: what was merged, and what is to be chosen. */
export function Conflict({
  changed,
  clashes,
  taken,
  labelOf,
  onChoose,
}: {
  readonly changed: ChangedBy;
  readonly clashes: readonly Clash[];
  readonly taken: readonly string[];
  /** A field's label, by its name. */
  readonly labelOf: (field: string) => string;
  readonly onChoose: (clash: Clash, value: unknown) => void;
}) {
  const name = useName(changed.by);
  const when = changed.at ? ` at ${dateTime(changed.at)}` : '';
  return (
    <section role="alert" className={styles.summary}>
      <h2>
        Changed by {changed.by ? name : 'somebody else'}
        {when} since you opened it
      </h2>
      {taken.length > 0 && <p>Taken over from them: {taken.map(labelOf).join(', ')}.</p>}
      {clashes.length === 0 ? (
        <p>Your changes stand beside theirs. Look them over and send again.</p>
      ) : (
        <ul>
          {clashes.map((clash) => (
            <li key={clash.field}>
              {labelOf(clash.field)}: choose
              <Group gap="xs">
                <Button
                  variant="default"
                  size="compact-md"
                  onClick={() => onChoose(clash, clash.mine)}
                >
                  Yours: {shown(clash.mine)}
                </Button>
                <Button
                  variant="default"
                  size="compact-md"
                  onClick={() => onChoose(clash, clash.theirs)}
                >
                  Theirs: {shown(clash.theirs)}
                </Button>
              </Group>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const shown = (value: unknown): string =>
  value === '' || value === null
    ? '(empty)'
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);
