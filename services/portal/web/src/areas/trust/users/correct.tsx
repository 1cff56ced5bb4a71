import { useCommand } from '../../../api/hooks.ts';
import { Action, checked, TextField } from '../../../patterns/form/index.ts';
import { isEmail } from './email.ts';
import type { User } from './with-user.tsx';

/** Corrects the name or e-mail address of somebody. */
export function Correct({ user }: { readonly user: User }) {
  const change = useCommand('directory', 'put', '/users/{userId}');
  const { userId, version, name, email } = user;
  const send = (body: { name: string; email: string }, of: number, key?: string) =>
    change.mutateAsync({ path: { userId }, body, key, version: of });
  return (
    <Action
      label="Correct name or e-mail"
      title={`Correct ${name}`}
      consequence="It changes wherever their name stands."
      initial={{ name, email }}
      check={(values) =>
        checked(
          ['name', values.name.trim() !== '', 'Enter the name.'],
          ['email', isEmail(values.email), 'Enter the e-mail address, like kofi@example.org.'],
        )
      }
      run={(values, key) =>
        send({ name: values.name.trim(), email: values.email.trim() }, version, key)
      }
      done="It is corrected."
      undo={() => send({ name, email }, version + 1)}
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
