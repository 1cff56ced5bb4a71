import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { jsonInit, sendJson } from '../../api/request.ts';
import { meQuery } from '../../app/session.ts';
import { Action, Answers, Fields, RadioField, TextField } from '../../patterns/form/index.ts';
import { PlatformPage } from './platform-page.tsx';
import { trustBody, trustFaults } from './trust-values.ts';
import type { TypedTrust } from './trust-values.ts';

const empty: TypedTrust = {
  name: '',
  groupUid: '',
  companyNumber: '',
  who: '',
  adminName: '',
  adminEmail: '',
  adminId: '',
};

/** Founds a trust with its first administrator; the operator holds nothing in it otherwise. */
export default function FoundTrust() {
  const client = useQueryClient();
  const me = useQuery(meQuery);
  const [founded, setFounded] = useState<{ name: string; trustId: string } | null>(null);
  return (
    <PlatformPage
      title="Found a trust"
      lead="A trust begins with its name and one administrator, who adds its schools and gives everybody else their roles. You see nothing of what it keeps."
    >
      {founded && (
        <section role="status">
          <h2>{founded.name} is founded</h2>
          <Answers
            answers={[['Its id', founded.trustId]]}
            consequence="Its administrator signs in and goes on from here: schools, users, roles, the scheme of delegation."
          />
        </section>
      )}
      <div>
        <Action<TypedTrust>
          isFirst
          label="Found a trust"
          title="Found a trust"
          consequence="This cannot be undone. No two trusts have the same UID or company number."
          initial={empty}
          check={(typed) => trustFaults(typed)}
          run={async (typed, key) => {
            const { trustId } = await sendJson<{ trustId: string }>(
              '/api/directory/v1/platform/trusts',
              jsonInit('post', trustBody(typed), { key }),
            );
            setFounded({ name: typed.name.trim(), trustId });
            await client.invalidateQueries({ queryKey: meQuery.queryKey });
          }}
          done="The trust is set up."
        >
          {(_, { who }) => (
            <>
              <TextField name="name" label="Name of the trust" maxLength={200} />
              <Fields>
                <TextField
                  name="groupUid"
                  label="UID of the national register"
                  hint="Up to six figures"
                  inputMode="numeric"
                  isOptional
                />
                <TextField
                  name="companyNumber"
                  label="Company number"
                  hint="Eight characters, including leading zeros"
                  maxLength={8}
                  isOptional
                />
              </Fields>
              <RadioField
                name="who"
                label="Its first administrator"
                options={[
                  { value: 'other', label: 'Somebody else' },
                  { value: 'me', label: `You${me.data?.name ? `, ${me.data.name}` : ''}` },
                ]}
              />
              {who !== '' && (
                <>
                  <TextField
                    name="adminName"
                    label={who === 'me' ? 'Your name' : 'Their name'}
                    maxLength={200}
                  />
                  <TextField
                    name="adminEmail"
                    label={who === 'me' ? 'Your e-mail address' : 'Their e-mail address'}
                    inputMode="email"
                    maxLength={254}
                  />
                </>
              )}
              {who === 'other' && (
                <TextField
                  name="adminId"
                  label="Their user id"
                  hint="As the identity provider gives it, with hyphens"
                  maxLength={36}
                />
              )}
            </>
          )}
        </Action>
      </div>
    </PlatformPage>
  );
}
