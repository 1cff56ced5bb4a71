import { useCommand } from '../../../api/hooks.ts';
import { useAddress, useSchoolName } from '../../../app/trust.tsx';
import { useEditing } from '../../../patterns/form/index.ts';
import { PostForm } from './post-form.tsx';
import { planOf, typedPost } from './post-values.ts';
import { WithPost } from './with-post.tsx';
import type { Post } from './with-post.tsx';

/** Sets a post's name, end, pay and charge anew. */
export default function ChangePost() {
  return <WithPost>{(post) => <Change post={post} />}</WithPost>;
}

const labels = { terms: 'Pay', allowances: 'Allowances', split: 'What it is charged to' };

function Change({ post }: { readonly post: Post }) {
  const change = useCommand('hr-payroll', 'put', '/posts/{postId}');
  const address = useAddress();
  const schoolName = useSchoolName();
  const { id: postId } = post;
  const editing = useEditing(
    post,
    (read) => read('hr-payroll', '/posts/{postId}', { path: { postId } }),
    typedPost,
    labels,
  );
  return (
    <PostForm
      form="post-change"
      title={`Change ${post.title}`}
      crumbs={[
        { title: 'Posts', path: 'people/posts' },
        { title: post.title, path: `people/posts/${postId}` },
      ]}
      lead={`At ${schoolName(post.schoolId)}. For a rise or different hours, add pay from that day and leave the earlier rows.`}
      initial={typedPost(post)}
      label={() => `Save the post at ${schoolName(post.schoolId)}`}
      editing={editing}
      submit={async (values, key, today, version) => {
        await change.mutateAsync({
          path: { postId },
          body: planOf(values, today),
          key,
          version,
        });
        return address(`people/posts/${postId}`, post.schoolId);
      }}
    />
  );
}
