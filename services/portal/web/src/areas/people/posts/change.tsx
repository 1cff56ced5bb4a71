import { useCommand } from '../../../api/hooks.ts';
import { useAddress, useSchoolName } from '../../../app/trust.tsx';
import { PostForm } from './post-form.tsx';
import { planOf, typedPost } from './post-values.ts';
import { WithPost } from './with-post.tsx';

/** Sets a post's name, end, pay and charge anew. */
export default function ChangePost() {
  const change = useCommand('hr-payroll', 'put', '/posts/{postId}');
  const address = useAddress();
  const schoolName = useSchoolName();
  return (
    <WithPost>
      {(post) => (
        <PostForm
          form="post-change"
          title={`Change ${post.title}`}
          crumbs={[
            { title: 'Posts', path: 'people/posts' },
            { title: post.title, path: `people/posts/${post.id}` },
          ]}
          lead={`At ${schoolName(post.schoolId)}. For a rise or other hours, add pay from that day and leave what was before.`}
          initial={typedPost(post)}
          label={() => `Save the post at ${schoolName(post.schoolId)}`}
          submit={async (values, key, today) => {
            await change.mutateAsync({
              path: { postId: post.id },
              body: planOf(values, today),
              key,
              version: Number(values.version),
            });
            return address(`people/posts/${post.id}`, post.schoolId);
          }}
        />
      )}
    </WithPost>
  );
}
