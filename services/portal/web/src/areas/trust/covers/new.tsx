import { useParams } from '@tanstack/react-router';
import { useCommand } from '../../../api/hooks.ts';
import { useName } from '../../../api/names.ts';
import { useAddress, useTrust } from '../../../app/trust.tsx';
import {
  checked,
  ColleagueField,
  DateField,
  dateOf,
  DraftForm,
  Fields,
} from '../../../patterns/form/index.ts';

/** Names a delegate for an absence: one's own, or as an administrator somebody else's. */
export default function NameDelegate() {
  const { userId } = useParams({ strict: false }) as { userId?: string };
  const { me } = useTrust();
  const set = useCommand('directory', 'post', '/covers');
  const address = useAddress();
  const name = useName(userId ?? null);
  const isOwn = userId === undefined || userId === me.id;
  const back = isOwn ? 'trust/covers' : `trust/users/${userId}`;
  return (
    <DraftForm
      form={isOwn ? 'cover' : 'cover-of-somebody'}
      title={isOwn ? 'Name a delegate' : `Name a delegate for ${name}`}
      crumbs={[
        isOwn ? { title: 'Cover for absence', path: 'trust/covers' } : { title: name, path: back },
      ]}
      lead={`They see and may do what ${isOwn ? 'you' : 'they'} may, and no more; decisions that wait go to them too from the first day. Either of you can end it early.`}
      initial={{ delegateId: '', from: '', to: '' }}
      submitLabel="Name delegate"
      check={({ delegateId, from, to }, today) => {
        const [first, last] = [dateOf(from, today), dateOf(to, today)];
        return checked(
          ['delegateId', delegateId !== '', 'Choose the delegate.'],
          ['from', first !== null, 'Enter the first day, like 24 Nov.'],
          ['to', last !== null, 'Enter the last day, like 4 Dec.'],
          ['to', !first || !last || last >= first, 'The last day is before the first.'],
        );
      }}
      submit={async ({ delegateId, from, to }, key, today) => {
        await set.mutateAsync({
          body: {
            ...(!isOwn && { principalId: userId }),
            delegateId,
            from: dateOf(from, today)!,
            to: dateOf(to, today)!,
          },
          key,
        });
        return address(back);
      }}
    >
      {() => (
        <>
          <ColleagueField
            name="delegateId"
            label="Delegate"
            hint="Type two letters or more of the name"
            takesMe={false}
          />
          <Fields>
            <DateField name="from" label="First day" />
            <DateField name="to" label="Last day" />
          </Fields>
        </>
      )}
    </DraftForm>
  );
}
