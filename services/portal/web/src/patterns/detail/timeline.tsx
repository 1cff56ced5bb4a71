import { useName } from '../../api/names.ts';
import { dateTime } from '../../words/format.ts';
import styles from './detail.module.css';

/** A step of a record's life: done by somebody at an instant, at present, or still ahead. */
export interface Step {
  readonly what: string;
  readonly is: 'done' | 'now' | 'ahead';
  /** Who did it, by id. */
  readonly by?: string | null;
  /** For whom, where it was done in an absence. */
  readonly principal?: string | null;
  readonly at?: string | null;
  readonly note?: string | null;
  /** By what right: "up to £5,000 by scheme version 3". */
  readonly right?: string | null;
}

/** Who did what and what lies ahead, the earliest first. */
export function Timeline({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <ol className={styles.timeline}>
      {steps.map((step, at) => (
        <li key={`${step.what} ${step.at ?? at}`} data-is={step.is}>
          <span className={styles.what}>
            {step.what}
            {step.is === 'now' && <span className="visually-hidden"> (now)</span>}
            {step.is === 'ahead' && <span className="visually-hidden"> (still ahead)</span>}
          </span>
          {step.by && <By by={step.by} principal={step.principal} />}
          {step.at && <time dateTime={step.at}>{dateTime(step.at)}</time>}
          {step.right && <span>{step.right}</span>}
          {step.note && <q>{step.note}</q>}
        </li>
      ))}
    </ol>
  );
}

function By({ by, principal }: { readonly by: string; readonly principal?: string | null }) {
  const name = useName(by);
  const of = useName(principal ?? null);
  return <span>{principal ? `${name}, for ${of}` : name}</span>;
}

/** The name of somebody by id, within a sentence. */
export function Name({ id }: { readonly id: string | null | undefined }) {
  return <>{useName(id)}</>;
}
