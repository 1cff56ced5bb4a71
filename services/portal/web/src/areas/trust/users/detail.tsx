import { administrators } from '@bursar/shared-types/roles';
import { useAddress, useMay } from '../../../app/trust.tsx';
import { ButtonLink, Detail, Waits } from '../../../patterns/detail/detail.tsx';
import type { Step } from '../../../patterns/detail/timeline.tsx';
import { Status } from '../../../patterns/status.tsx';
import { businessDate, longDate } from '../../../words/format.ts';
import { CoversOf } from '../covers/covers-of.tsx';
import { Limits } from '../scheme/limits-of.tsx';
import { Correct } from './correct.tsx';
import { RolesHeld } from './roles-held.tsx';
import { userState } from './user-state.ts';
import { WithUser } from './with-user.tsx';
import type { User } from './with-user.tsx';

/** One user: the roles they hold and held, who covers for them, what they may approve. */
export default function UserPage() {
  return <WithUser>{(user) => <Shown user={user} />}</WithUser>;
}

function Shown({ user }: { readonly user: User }) {
  const { userId, name, email, startsOn, leftOn } = user;
  const state = userState(user, businessDate());
  return (
    <Detail
      title={name}
      crumbs={[{ title: 'Users', path: 'trust/users' }]}
      schoolId={null}
      status={<Status of={state} />}
      lead={email}
      actions={<Actions user={user} />}
      next={
        state === 'Leaving' ? (
          <Waits>Leaves with {longDate(leftOn!)}; their roles and covers end with that day.</Waits>
        ) : null
      }
      timeline={stepsOf(user)}
      facts={[
        ['E-mail', email],
        ['First day', longDate(startsOn)],
        ...(leftOn ? ([['Last day', longDate(leftOn)]] as const) : []),
        ['User id', userId],
      ]}
      sections={[
        { id: 'roles', title: 'Roles', content: <RolesHeld userId={userId} /> },
        { id: 'covers', title: 'Cover for absence', content: <CoversOf userId={userId} /> },
        { id: 'limits', title: 'What they may approve', content: <Limits userId={userId} /> },
      ]}
    />
  );
}

function Actions({ user }: { readonly user: User }) {
  const address = useAddress();
  const may = useMay();
  const path = `trust/users/${user.userId}`;
  if (!may(administrators) || userState(user, businessDate()) === 'Left') return null;
  return (
    <>
      <ButtonLink to={address(`${path}/roles/new`)} isFirst>
        Give role
      </ButtonLink>
      <ButtonLink to={address(`${path}/cover`)}>Name a delegate</ButtonLink>
      <Correct user={user} />
      <ButtonLink to={address(`${path}/leave`)}>Record that they leave</ButtonLink>
    </>
  );
}

function stepsOf({ startsOn, leftOn }: User): Step[] {
  const today = businessDate();
  const step = (what: string, day: string): Step => ({
    what: `${what}, ${longDate(day)}`,
    is: day <= today ? 'done' : 'ahead',
  });
  return [step('First day', startsOn), ...(leftOn ? [step('Last day', leftOn)] : [])];
}
