import { Link } from '@tanstack/react-router';
import { useSchoolName } from '../../app/trust.tsx';
import { date } from '../../words/format.ts';
import { capitalised, sentenceCase } from '../../words/sentence-case.ts';
import { Approvals } from './approvals.tsx';
import { ExplainLink } from './explain-link.tsx';
import styles from './explain.module.css';
import { useRecord } from './owners.ts';
import { PartMore } from './part-more.tsx';
import type { Part, SchoolPart } from './use-explanation.ts';
import { inUnit, withDates } from './words.ts';

/** A school's share; explained in its turn. */
export function SchoolRow({ part, unit }: { readonly part: SchoolPart; readonly unit: string }) {
  return (
    <div className={styles.row}>
      <span>{part.label}</span>
      <ExplainLink figure={part.explained}>{inUnit(part.amount, unit)}</ExplainLink>
    </div>
  );
}

/** One part of a figure: what it is, what it adds, who approved it; the rest on demand. */
export function PartRow({ part, unit }: { readonly part: Part; readonly unit: string }) {
  const { kind, label, amount, figure, approvals } = part;
  const schoolName = useSchoolName();
  const record = useRecord(kind, part.id);
  const place = kind === 'school' || part.schoolId === null ? null : schoolName(part.schoolId);
  const own = called(kind, label);
  // What has no name of its own is told apart by its school first.
  const name = record.name ?? place ?? own;
  const about = [name !== own && own, name !== place && place, part.date && date(part.date)].filter(
    Boolean,
  );
  return (
    <>
      <div className={styles.row}>
        <span>{record.to ? <Link to={record.to}>{name}</Link> : name}</span>
        {figure?.line ? (
          <ExplainLink
            figure={{
              of: 'accounts',
              ...figure,
              line: figure.line,
              schoolIds: figure.school === null ? [] : [figure.school],
            }}
          >
            {inUnit(amount, unit)}
          </ExplainLink>
        ) : (
          <span className="number">{inUnit(amount, unit)}</span>
        )}
      </div>
      {about.length > 0 && <p className={styles.about}>{about.join(' · ')}</p>}
      <Approvals approvals={approvals} />
      <PartMore part={part} />
    </>
  );
}

/** What reporting calls a part; the codes of checks are written as words. */
function called(kind: Part['kind'], label: string): string {
  if (kind === 'check') return sentenceCase(label);
  return capitalised(withDates(label));
}
