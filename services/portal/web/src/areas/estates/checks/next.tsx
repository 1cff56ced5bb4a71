import { estatesLeads, estatesTeam } from '@bursar/shared-types/roles';
import type { Reply } from '../../../api/types.ts';
import { useToday } from '../../../app/today.ts';
import { useAddress, useMay, useSchoolName } from '../../../app/trust.tsx';
import { ButtonLink, Waits } from '../../../patterns/detail/detail.tsx';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { longDate } from '../../../words/format.ts';
import styles from '../tickets/next.module.css';
import { daysWords } from '../words.ts';

type Check = Reply<'estates', '/checks/{id}'>;

/** Whose step is next and by when; recorded from here by whoever carries checks out. */
export function Next({ check }: { readonly check: Check }) {
  const today = useToday();
  const schoolName = useSchoolName();
  const may = useMay();
  const isTeam = may(estatesTeam, check.schoolId);
  const isLead = may(estatesLeads, check.schoolId);
  const { state, dueOn } = check.effective;
  const site = schoolName(check.schoolId);
  if (state === 'Not set up' || !dueOn) {
    return (
      <Waits>
        No due date is set, so nobody is reminded.{' '}
        {isLead ? 'Set it up with its first due date.' : 'Waits for an estates lead to set it up.'}
      </Waits>
    );
  }
  return (
    <div className={styles.next}>
      <Waits>
        {state === 'Failed' ? 'It failed: to be checked again by' : 'To be done at'}{' '}
        {state === 'Failed' ? longDate(dueOn) : `${site} by ${longDate(dueOn)}`},{' '}
        {daysWords(dueOn, today)}.
        {check.ownerId && (
          <>
            {' '}
            <Name id={check.ownerId} /> is responsible for it.
          </>
        )}
      </Waits>
      {isTeam && <RecordLinks id={check.id} schoolId={check.schoolId} isFirst={isDue(state)} />}
    </div>
  );
}

const isDue = (state: string): boolean =>
  ['Overdue', 'Failed', 'Due today', 'Due soon'].includes(state);

/** The ways to the form that records a check, by how it went. */
export function RecordLinks({
  id,
  schoolId,
  name,
  isFirst = false,
}: {
  readonly id: string;
  readonly schoolId: string;
  /** Said to those who hear a list of them. */
  readonly name?: string;
  readonly isFirst?: boolean;
}) {
  const address = useAddress();
  const of = name && <span className="visually-hidden">: {name}</span>;
  const to = (result: string) =>
    `${address(`estates/checks/${id}/done`, schoolId)}?result=${result}`;
  return (
    <div className={styles.steps}>
      <ButtonLink to={to('passed')} isFirst={isFirst}>
        Record as passed{of}
      </ButtonLink>
      <ButtonLink to={to('failed')}>Record as failed{of}</ButtonLink>
    </div>
  );
}
