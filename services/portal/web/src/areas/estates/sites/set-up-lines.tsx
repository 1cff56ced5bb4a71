import { ChoiceField, DateField, Fields, TextField } from '../../../patterns/form/index.ts';
import { waysToSetUp } from './lines.ts';
import type { Line } from './lines.ts';
import styles from './set-up.module.css';

/** A line a check: what is known of it, and then the date or the reason. */
export function SetUpLines({
  names,
  lines,
}: {
  readonly names: ReadonlyMap<string, string>;
  readonly lines: Readonly<Record<string, Line>>;
}) {
  return (
    <div id="field-lines" tabIndex={-1} className={styles.lines}>
      {[...names].map(([code, name]) => (
        <OneLine key={code} code={code} name={name} is={lines[code]?.is ?? 'unknown'} />
      ))}
    </div>
  );
}

function OneLine({
  code,
  name,
  is,
}: {
  readonly code: string;
  readonly name: string;
  readonly is: Line['is'];
}) {
  return (
    <div className={styles.line}>
      <Fields>
        <ChoiceField name={`lines.${code}.is`} label={name} options={waysToSetUp} />
        {is === 'done' && <DateField name={`lines.${code}.lastDoneOn`} label="Last done" />}
        {is === 'due' && <DateField name={`lines.${code}.dueOn`} label="First due" />}
        {is === 'none' && (
          <TextField name={`lines.${code}.why`} label="Why it does not apply" maxLength={1000} />
        )}
      </Fields>
    </div>
  );
}
