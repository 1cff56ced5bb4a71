import { useCommand } from '../../../api/hooks.ts';
import { useSchoolName } from '../../../app/trust.tsx';
import { Action, checked, DateField, dateOf } from '../../../patterns/form/index.ts';
import type { Post } from './with-post.tsx';

/** Whoever holds the post leaves it with a day; they may keep others. */
export function Vacate({ post, holder }: { readonly post: Post; readonly holder: string }) {
  const vacate = useCommand('hr-payroll', 'post', '/posts/{postId}/vacancies');
  const school = useSchoolName()(post.schoolId);
  return (
    <Action
      label="Vacate post"
      title={`Vacate ${post.title} at ${school}`}
      consequence={`${holder} leaves the post with that day and is paid for it until then. Their employment and other posts stay.`}
      initial={{ to: '' }}
      check={({ to }, today) =>
        checked(['to', dateOf(to, today) !== null, 'Enter their last day in the post.'])
      }
      run={({ to }, key, today) =>
        vacate.mutateAsync({ path: { postId: post.id }, body: { to: dateOf(to, today)! }, key })
      }
      done={`${post.title} is vacant from the day after.`}
    >
      {() => <DateField name="to" label="Last day in the post" />}
    </Action>
  );
}
