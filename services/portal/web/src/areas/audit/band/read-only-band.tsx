import { useRead } from '../../../api/hooks.ts';
import { useToday } from '../../../app/today.ts';
import { useTrust } from '../../../app/trust.tsx';
import { shortDate, date } from '../../../words/format.ts';
import styles from '../audit.module.css';

/** Says to whoever is here as an auditor alone that they only read, until when, and are seen. */
export function ReadOnlyBand() {
  const { me } = useTrust();
  const today = useToday();
  const isAuditor = me.roles.length > 0 && me.roles.every(({ role }) => role === 'auditor');
  const asked = useRead('directory', '/roles', {
    query: { user: me.id, role: 'auditor', sort: '-to', limit: 50 },
    when: isAuditor,
  });
  if (!isAuditor) return null;
  const inForce = asked.data?.items.filter(({ endedAt }) => endedAt === null) ?? [];
  const isOpen = inForce.some(({ to }) => to === null);
  const last = inForce
    .flatMap(({ to }) => to ?? [])
    .toSorted()
    .at(-1);
  const until = !isOpen && last ? ` until ${endWords(last, today)}` : '';
  return (
    <p className={styles.band} role="note">
      Read only{until}; views logged
    </p>
  );
}

/** 31 Jan; with its year where it is not within some months of today. */
function endWords(day: string, today: string): string {
  const isNear = Math.abs(Date.parse(day) - Date.parse(today)) < 150 * 86_400_000;
  return isNear ? shortDate(day) : date(day);
}
