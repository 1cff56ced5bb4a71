import { Link } from '@tanstack/react-router';
import { useAddress, useSchoolName, useTrust } from '../../../app/trust.tsx';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { counted } from '../../../words/format.ts';
import { roleName } from '../words.ts';

/** The roles that count for the reader today, those of people they cover for too. */
export function OwnRoles() {
  const { me, trust } = useTrust();
  const address = useAddress();
  const name = useSchoolName();
  const where = (ids: readonly string[] | null): string =>
    ids === null
      ? trust.name
      : ids.length > 3
        ? counted(ids.length, 'school')
        : ids.map(name).join(', ');
  return (
    <>
      <Statement
        caption="Your roles today"
        rows={me.roles}
        rowKey={(_, at) => at}
        columns={[
          { key: 'role', title: 'Role', cell: ({ role }) => roleName(role) },
          { key: 'where', title: 'At', cell: ({ schoolIds }) => where(schoolIds) },
          {
            key: 'right',
            title: 'Held through',
            cell: ({ principalId }) =>
              principalId ? (
                <>
                  Cover for <Name id={principalId} />
                </>
              ) : (
                'Your own'
              ),
          },
        ]}
      />
      <p>
        <Link to={address('trust/limits')}>What you may approve</Link> ·{' '}
        <Link to={address('trust/covers')}>Name a delegate for an absence</Link>
      </p>
    </>
  );
}
