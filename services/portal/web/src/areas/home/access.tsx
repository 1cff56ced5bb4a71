import { useRead } from '../../api/hooks.ts';
import { useToday } from '../../app/today.ts';
import { Name } from '../../patterns/detail/timeline.tsx';
import { Status } from '../../patterns/status.tsx';
import { longDate } from '../../words/format.ts';
import { roleName } from '../trust/words.ts';
import { daysFrom } from './days.ts';
import { Few } from './few.tsx';

const DAYS_AHEAD = 30;

/** Users who can do nothing yet: invited, and given no role. */
export function UsersWithoutRole() {
  const query = { withoutRole: 'true', sort: 'startsOn', limit: 6 };
  const { data } = useRead('directory', '/users', { query });
  const lines = data?.items.map(({ userId, name, email, startsOn }) => ({
    id: userId,
    path: `trust/users/${userId}/roles/new`,
    schoolId: null,
    what: `Give ${name} a role`,
    end: <Status of="No role" tone="needs" />,
    where: `${email} · invited from ${longDate(startsOn)}`,
  }));
  return (
    <Few
      id="without-title"
      title="Users without a role"
      lines={lines}
      all="trust/users?withoutRole=true"
      none="Every user has a role."
    />
  );
}

/** Roles that end within a month: somebody may have to take them over. */
export function RolesEnding() {
  const today = useToday();
  const until = daysFrom(today, DAYS_AHEAD);
  const query = { endsFrom: today, endsTo: until, sort: 'to', limit: 6 };
  const { data } = useRead('directory', '/roles', { query });
  const lines = data?.items.map(({ id, userId, role, scope, to }) => ({
    id,
    path: `trust/users/${userId}`,
    schoolId: null,
    what: (
      <>
        <Name id={userId} />: {roleName(role)}
      </>
    ),
    end: to === null ? '' : longDate(to),
    where: scope ?? 'The whole trust',
  }));
  return (
    <Few
      id="ending-title"
      title="Roles ending in the next 30 days"
      lines={lines}
      all={`trust/roles?endsFrom=${today}&endsTo=${until}`}
      none="No role ends in the next 30 days."
    />
  );
}

/** Absences that are covered now or soon, each with its last day. */
export function CoversEnding() {
  const today = useToday();
  const query = { endsFrom: today, sort: 'to', limit: 6 };
  const { data } = useRead('directory', '/covers', { query });
  const lines = data?.items
    .filter(({ from, to }) => from <= to)
    .map(({ id, delegateId, principalId, from, to }) => ({
      id,
      path: `trust/covers/${principalId}/${id}`,
      schoolId: null,
      what: (
        <>
          <Name id={delegateId} /> covers for <Name id={principalId} />
        </>
      ),
      end: `until ${longDate(to)}`,
      where: from > today ? `from ${longDate(from)}` : `since ${longDate(from)}`,
    }));
  return (
    <Few
      id="covers-title"
      title="Cover for absence"
      lines={lines}
      all="trust/covers"
      none="No cover arranged."
    />
  );
}
