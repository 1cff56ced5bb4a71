import { Button, Group } from '@mantine/core';
import { useName } from '../../api/names.ts';
import { businessDate, dateTime, time } from '../../words/format.ts';
import { useFormContext } from './context.ts';
import { labelIn, readValue } from './field-words.ts';
import styles from './form.module.css';
import type { Opening } from './opened.ts';

/** Somebody changed the record since it was opened: what was merged, and what is to be chosen. */
export function Conflict<V>({
  opening: { opened, notice, choose },
  labels,
}: {
  readonly opening: Opening<V>;
  readonly labels?: Readonly<Record<string, string>>;
}) {
  const { form, words, today } = useFormContext();
  const name = useName(opened.changed?.by);
  if (!opened.changed) return null;
  const { by, at, taken, clashes } = opened.changed;
  const labelOf = labelIn(words, labels);
  const isToday = at !== null && businessDate(new Date(at)) === today;
  const when = at && (isToday ? ` at ${time(at)}` : ` on ${dateTime(at)}`);
  return (
    <section ref={notice} tabIndex={-1} role="alert" className={styles.summary}>
      <h2>
        Changed by {by ? name : 'somebody else'}
        {when} since you opened it
      </h2>
      <p>
        Nothing that you typed was sent yet, and none of it is lost.
        {taken.length > 0 && ` Taken over from the other: ${taken.map(labelOf).join(', ')}.`}
        {clashes.length === 0 && ' Look it over as it is now, then send it again.'}
      </p>
      {clashes.map((clash) => {
        const label = labelOf(clash.field);
        const of = words.get(clash.field);
        return (
          <Group key={clash.field} gap="xs" role="group" aria-label={label}>
            <span>{label} was changed by both. Choose:</span>
            <Button
              variant="default"
              h="auto"
              py={4}
              classNames={{ label: styles.choice }}
              onClick={() => choose(clash, false)}
            >
              Yours: {readValue(of, form.getInputProps(clash.field).value)}
            </Button>
            <Button
              variant="default"
              h="auto"
              py={4}
              classNames={{ label: styles.choice }}
              onClick={() => choose(clash, true)}
            >
              Theirs: {readValue(of, clash.theirs)}
            </Button>
          </Group>
        );
      })}
    </section>
  );
}
