import { Action, checked, DateField, dateOf } from '../../patterns/form/index.ts';
import type { Editing } from '../../patterns/form/index.ts';

/** Ends what lasts from a day to a day, before its time: a role that is held, a cover. */
export function EndEarly({
  label,
  title,
  holds,
  editing,
  end,
  done,
}: {
  readonly label: string;
  readonly title: string;
  /** Until when it would hold, as the sentence before what follows. */
  readonly holds: string;
  /** Sends the last day on which it counts, as YYYY-MM-DD. */
  readonly end: (endedOn: string, key: string, version: number) => Promise<unknown>;
  /** What is ended. */
  readonly editing: Editing<object>;
  readonly done: string;
}) {
  return (
    <Action
      label={label}
      title={title}
      consequence={`${holds} For it to stop at once, give yesterday. What was decided under it stays decided.`}
      initial={{ endedOn: 'today' }}
      check={({ endedOn }, today) =>
        checked([
          'endedOn',
          dateOf(endedOn, today) !== null,
          'Enter the last day on which it counts.',
        ])
      }
      editing={editing}
      run={({ endedOn }, key, today, version) => end(dateOf(endedOn, today)!, key, version)}
      done={done}
    >
      {() => <DateField name="endedOn" label="Last day on which it counts" />}
    </Action>
  );
}
