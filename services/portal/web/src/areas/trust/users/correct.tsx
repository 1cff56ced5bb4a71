import { useCommand } from '../../../api/hooks.ts';
import { Action, checked, TextField, useEditing } from '../../../patterns/form/index.ts';
import { isEmail } from './email.ts';
import type { User } from './with-user.tsx';

/** Corrects the name or e-mail address of somebody. */
export function Correct({ user }: { readonly user: User }) {
  const change = useCommand('directory', 'put', '/users/{userId}');
  const { userId, name, email } = user;
  const editing = useEditing(
    user,
    (read) => read('directory', '/users/{userId}', { path: { userId } }),
    (of) => ({ name: of.name, email: of.email }),
  );
  const send = (body: { name: string; email: string }, version: number, key?: string) =>
    change.mutateAsync({ path: { userId }, body, key, version });
  return (
    <Action
      label="Correct name or e-mail"
      title={`Correct ${name}`}
      consequence="It changes wherever their name is shown."
      initial={{ name, email }}
      check={(values) =>
        checked(
          ['name', values.name.trim() !== '', 'Enter the name.'],
          ['email', isEmail(values.email), 'Enter the e-mail address, like kofi@example.org.'],
        )
      }
      editing={editing}
      run={(values, key, _, version) =>
        send({ name: values.name.trim(), email: values.email.trim() }, version, key)
      }
      done="It is corrected."
      undo={(before, version) => send(before, version)}
    >
      {() => (
        <>
          <TextField name="name" label="Name" maxLength={200} />
          <TextField name="email" label="E-mail" inputMode="email" maxLength={254} />
        </>
      )}
    </Action>
  );
}
