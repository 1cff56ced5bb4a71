import { useCommand } from '../../../api/hooks.ts';
import { useAddress, useTrust } from '../../../app/trust.tsx';
import {
  Answers,
  checked,
  DateField,
  dateOf,
  DraftForm,
  useEditing,
} from '../../../patterns/form/index.ts';
import { WithUser } from './with-user.tsx';
import type { User } from './with-user.tsx';

/** Somebody leaves the trust: the last look before it is recorded. */
export default function LeavePage() {
  return <WithUser>{(user) => <Departure user={user} />}</WithUser>;
}

function Departure({ user }: { readonly user: User }) {
  const leave = useCommand('directory', 'post', '/users/{userId}/leave');
  const { trust } = useTrust();
  const address = useAddress();
  const { userId, name, email } = user;
  const editing = useEditing(user, (read) =>
    read('directory', '/users/{userId}', { path: { userId } }),
  );
  return (
    <DraftForm
      form="departure"
      title={`${name} leaves`}
      crumbs={[
        { title: 'Users', path: 'trust/users' },
        { title: name, path: `trust/users/${userId}` },
      ]}
      lead={`They leave ${trust.name} as a user. HR records the end of employment separately.`}
      initial={{ leftOn: '' }}
      submitLabel={`Record that ${name} leaves`}
      check={({ leftOn }, today) =>
        checked([
          'leftOn',
          dateOf(leftOn, today) !== null,
          'Enter the last day on which they may act.',
        ])
      }
      editing={editing}
      submit={async ({ leftOn }, key, today, version) => {
        await leave.mutateAsync({
          path: { userId },
          body: { leftOn: dateOf(leftOn, today)! },
          key,
          version,
        });
        return address(`trust/users/${userId}`);
      }}
    >
      {() => (
        <>
          <DateField name="leftOn" label="Last day on which they may act" />
          <Answers
            answers={[
              ['User', `${name}, ${email}`],
              ['Ends with that day', 'Every role they hold, and every cover they give or have'],
              ['Stays', 'What they did and decided, under their name'],
            ]}
            consequence="The day can be brought forward later, but not moved back. To return they are invited again and given new roles."
          />
        </>
      )}
    </DraftForm>
  );
}
