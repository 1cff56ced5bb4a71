import { useCommand } from '../../../api/hooks.ts';
import { useAddress, useTrust } from '../../../app/trust.tsx';
import {
  checked,
  DateField,
  dateOf,
  DraftForm,
  Fields,
  TextField,
} from '../../../patterns/form/index.ts';
import { isEmail } from './email.ts';

/** Makes somebody a user of the trust; roles are given on their own page. */
export default function InviteUser() {
  const invite = useCommand('directory', 'post', '/users');
  const { trust } = useTrust();
  const address = useAddress();
  return (
    <DraftForm
      form="user"
      title="Invite somebody"
      crumbs={[{ title: 'Users', path: 'trust/users' }]}
      lead={`To ${trust.name}. They hold no role until one is given to them.`}
      initial={{ name: '', email: '', startsOn: '', userId: '' }}
      nameOf={({ name }) => name}
      submitLabel={`Invite to ${trust.name}`}
      check={({ name, email, startsOn, userId }, today) =>
        checked(
          ['name', name.trim() !== '', 'Enter the name.'],
          ['email', isEmail(email), 'Enter the e-mail address, like kofi@example.org.'],
          [
            'startsOn',
            startsOn === '' || dateOf(startsOn, today) !== null,
            'Enter the first day, or leave it out for today.',
          ],
          [
            'userId',
            userId.trim() === '' || /^[0-9a-f-]{36}$/i.test(userId.trim()),
            'Enter the whole id, or leave it out.',
          ],
        )
      }
      submit={async ({ name, email, startsOn, userId }, key, today) => {
        const made = await invite.mutateAsync({
          body: {
            name: name.trim(),
            email: email.trim(),
            ...(startsOn !== '' && { startsOn: dateOf(startsOn, today)! }),
            ...(userId.trim() !== '' && { userId: userId.trim().toLowerCase() }),
          },
          key,
        });
        return address(`trust/users/${made.userId}`);
      }}
    >
      {() => (
        <>
          <Fields>
            <TextField name="name" label="Name" maxLength={200} />
            <TextField name="email" label="E-mail" inputMode="email" maxLength={254} />
          </Fields>
          <Fields>
            <DateField name="startsOn" label="First day" hint="Today unless given" isOptional />
            <TextField
              name="userId"
              label="User id"
              hint="Where the identity provider has one, or to bring somebody back"
              maxLength={36}
              isOptional
            />
          </Fields>
        </>
      )}
    </DraftForm>
  );
}
