import { useRead, useCommand } from '../../../api/hooks.ts';
import { addressOf, sendJson } from '../../../api/request.ts';
import { useAddress, useSchoolName } from '../../../app/trust.tsx';
import { useTrustId } from '../../../app/trust-id.ts';
import {
  checked,
  ChoiceField,
  DateField,
  dateOf,
  DraftForm,
  Fields,
  RadioField,
  SearchField,
} from '../../../patterns/form/index.ts';
import type { Item } from '../../../api/types.ts';
import { WithPost } from './with-post.tsx';
import type { Post } from './with-post.tsx';
import { optionsOf } from '../../../words/options.ts';

type Person = Item<'hr-payroll', '/people'>;

/** Fills a post with somebody who is employed. */
export default function FillPost() {
  return <WithPost>{(post) => <Fill post={post} />}</WithPost>;
}

function Fill({ post }: { readonly post: Post }) {
  const fill = useCommand('hr-payroll', 'post', '/posts/{postId}/holders');
  const address = useAddress();
  const schoolName = useSchoolName();
  const trustId = useTrustId();
  const funds = usePensionFunds();
  const school = schoolName(post.schoolId);
  const find = async (q: string, signal: AbortSignal) => {
    const address = addressOf(
      'hr-payroll',
      '/v1/trusts/{trustId}/people',
      { trustId },
      { q, limit: 20 },
    );
    const { items } = await sendJson<{ items: Person[] }>(address, { signal });
    return items.map(({ id, givenName, familyName, school: at }) => ({
      value: id,
      label: `${givenName} ${familyName}${at ? ` · ${at}` : ''}`,
    }));
  };
  return (
    <DraftForm
      form="holding"
      title={`Fill ${post.title}`}
      crumbs={[
        { title: 'Posts', path: 'people/posts' },
        { title: post.title, path: `people/posts/${post.id}` },
      ]}
      lead={`At ${school}. Somebody who does not work here yet is added and started first, under People.`}
      initial={{
        personId: '',
        personIdWords: '',
        from: '',
        until: '',
        scheme: '',
        fund: funds.length === 1 ? funds[0]! : '',
      }}
      nameOf={({ personIdWords }) => `${post.title}: ${personIdWords}`}
      submitLabel={`Fill the post at ${school}`}
      check={({ personId, from, until, scheme, fund }, today) =>
        checked(
          ['personId', personId !== '', 'Choose who takes up the post.'],
          ['from', dateOf(from, today) !== null, 'Enter their first day in the post.'],
          [
            'until',
            until === '' || dateOf(until, today) !== null,
            'Enter their last day, or leave it out.',
          ],
          ['scheme', scheme !== '', 'Choose the pension scheme.'],
          ['fund', scheme !== 'LGPS' || fund !== '', 'Choose the pension fund.'],
        )
      }
      submit={async ({ personId, from, until, scheme, fund }, key, today) => {
        await fill.mutateAsync({
          path: { postId: post.id },
          body: {
            personId,
            from: dateOf(from, today)!,
            until: until === '' ? null : dateOf(until, today),
            pension:
              scheme === 'LGPS' ? { scheme, fund } : { scheme: scheme === 'TPS' ? 'TPS' : 'none' },
          },
          key,
        });
        return address(`people/posts/${post.id}`, post.schoolId);
      }}
    >
      {(_, { scheme }) => (
        <>
          <SearchField
            name="personId"
            label="Who takes it up"
            what={`people ${trustId}`}
            find={find}
          />
          <Fields>
            <DateField name="from" label="First day in the post" />
            <DateField name="until" label="Last day" hint="Where it is known" isOptional />
          </Fields>
          <RadioField
            name="scheme"
            label="Pension scheme"
            options={[
              { value: 'TPS', label: 'Teachers’ Pensions' },
              { value: 'LGPS', label: 'Local government' },
              { value: 'none', label: 'None' },
            ]}
          />
          {scheme === 'LGPS' && (
            <ChoiceField name="fund" label="Pension fund" options={optionsOf(funds)} />
          )}
        </>
      )}
    </DraftForm>
  );
}

/** The local government pension funds that the trust has a rate in. */
function usePensionFunds(): readonly string[] {
  const { data } = useRead('hr-payroll', '/employer-rates');
  return [...new Set(data?.pensionFunds.map(({ fund }) => fund) ?? [])];
}
