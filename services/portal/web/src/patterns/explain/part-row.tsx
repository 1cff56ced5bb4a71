import { Link } from '@tanstack/react-router';
import { useSchoolName } from '../../app/trust.tsx';
import { counted, date } from '../../words/format.ts';
import { Approvals } from './approvals.tsx';
import { ExplainLink } from './explain-link.tsx';
import styles from './explain.module.css';
import { useRecord } from './owners.ts';
import { PartMore } from './part-more.tsx';
import type { Part, SchoolPart } from './use-explanation.ts';
import { inUnit } from './words.ts';

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
  const many = kind === 'rest' && part.count > 1 ? counted(part.count, 'thing') : null;
  const about = [record.name && label, place, part.date && date(part.date), many].filter(Boolean);
  const name = record.name ?? sentenceCase(label);
  return (
    <>
      <div className={styles.row}>
        <span>{record.to ? <Link to={record.to as string}>{name}</Link> : name}</span>
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

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
