import { useCommand } from '../../../api/hooks.ts';
import { useAddress, useTrust } from '../../../app/trust.tsx';
import {
  checked,
  ChoiceField,
  ColleagueField,
  DateField,
  dateOf,
  DraftForm,
  Fields,
  RadioField,
} from '../../../patterns/form/index.ts';
import { roleDetails } from '@bursar/shared-types/roles';
import type { Role } from '@bursar/shared-types/roles';
import { givenRoles, levels, roleName } from '../words.ts';
import { WithUser } from './with-user.tsx';
import type { User } from './with-user.tsx';

/** Gives somebody a role, at the trust, a cluster or a school, from a day to a day. */
export default function GiveRolePage() {
  return <WithUser>{(user) => <GiveRole user={user} />}</WithUser>;
}

/** The form; where the user is not known yet, it asks for them first. */
export function GiveRole({ user }: { readonly user: User | null }) {
  const give = useCommand('directory', 'post', '/roles');
  const { schools, clusters, trust } = useTrust();
  const address = useAddress();
  const places = { school: schools, cluster: clusters, trust: [] } as const;
  const placeOf = (at: string, scopeId: string): string =>
    at === 'trust'
      ? trust.name
      : (places[at as 'school']?.find(({ id }) => id === scopeId)?.name ?? '');
  return (
    <DraftForm
      form="role"
      title={user ? `Give ${user.name} a role` : 'Give a role'}
      crumbs={
        user
          ? [
              { title: 'Users', path: 'trust/users' },
              { title: user.name, path: `trust/users/${user.userId}` },
            ]
          : [{ title: 'Roles', path: 'trust/roles' }]
      }
      lead="It applies from its first day, or from now if that is past. Nobody can give a role to themselves."
      initial={{ userId: user?.userId ?? '', role: '', at: '', scopeId: '', from: '', to: '' }}
      nameOf={({ role }) => (role ? [user?.name, roleName(role)].filter(Boolean).join(': ') : '')}
      submitLabel={({ role, at, scopeId }) => {
        const place = placeOf(at, scopeId);
        return role && place ? `Give ${roleName(role)} at ${place}` : 'Give role';
      }}
      check={({ userId, role, at, scopeId, from, to }, today) =>
        checked(
          ['userId', userId !== '', 'Choose the user.'],
          ['role', role !== '', 'Choose the role.'],
          ['at', at !== '', 'Choose where it is held.'],
          ['scopeId', at === '' || at === 'trust' || scopeId !== '', `Choose the ${at}.`],
          [
            'from',
            from === '' || dateOf(from, today) !== null,
            'Enter the first day, like 24 Nov.',
          ],
          ['to', to === '' || dateOf(to, today) !== null, 'Enter the last day, or leave it out.'],
          ['to', role !== 'auditor' || to !== '', 'An auditor’s role has a last day. Enter it.'],
        )
      }
      submit={async ({ userId, role, at, scopeId, from, to }, key, today) => {
        await give.mutateAsync({
          body: {
            userId,
            role: role as 'approver',
            at: at as 'school',
            scopeId: at === 'trust' ? null : scopeId,
            ...(from !== '' && { from: dateOf(from, today)! }),
            to: to === '' ? null : dateOf(to, today),
          },
          key,
        });
        return address(`trust/users/${userId}`);
      }}
    >
      {(_, { role, at }) => (
        <>
          {!user && <ColleagueField name="userId" label="User" takesMe={false} />}
          <ChoiceField
            name="role"
            label="Role"
            hint={role ? roleDetails[role as Role][1] : 'What it allows is said here'}
            options={givenRoles}
          />
          <RadioField name="at" label="Held at" options={levels} />
          {(at === 'school' || at === 'cluster') && (
            <ChoiceField
              key={at}
              name="scopeId"
              label={at === 'school' ? 'Which school?' : 'Which cluster?'}
              options={places[at].map((place) => ({ value: place.id, label: place.name }))}
            />
          )}
          <Fields>
            <DateField name="from" label="First day" hint="Today unless given" isOptional />
            <DateField
              name="to"
              label="Last day"
              hint={role === 'auditor' ? 'At most a year away' : 'Where it is known'}
              isOptional={role !== 'auditor'}
            />
          </Fields>
        </>
      )}
    </DraftForm>
  );
}
