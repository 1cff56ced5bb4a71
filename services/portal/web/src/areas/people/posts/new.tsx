import { useParams } from '@tanstack/react-router';
import { useCommand, useRead } from '../../../api/hooks.ts';
import { useAddress, useSchoolName } from '../../../app/trust.tsx';
import { dateOf, useFirstSchool } from '../../../patterns/form/index.ts';
import { Loading } from '../../../patterns/states.tsx';
import { PostForm } from './post-form.tsx';
import { emptyShare, emptyTerms, planOf, typedPost } from './post-values.ts';
import type { TypedPost } from './post-values.ts';

/** Creates a post; come to from another one, it begins as that one stands. */
export default function NewPost() {
  const create = useCommand('hr-payroll', 'post', '/posts');
  const { postId: like } = useParams({ strict: false }) as { postId?: string };
  const model = useRead('hr-payroll', '/posts/{postId}', {
    path: { postId: like ?? '' },
    when: like !== undefined,
  });
  const address = useAddress();
  const schoolName = useSchoolName();
  const schoolId = useFirstSchool();
  if (like && model.isPending) return <Loading what="the post it is to be like" />;
  const empty: TypedPost = {
    title: '',
    schoolId,
    workforce: '',
    from: '',
    until: '',
    terms: [emptyTerms],
    allowances: [],
    split: [emptyShare],
  };
  const initial = model.data ? { ...typedPost(model.data), schoolId, from: '', until: '' } : empty;
  return (
    <PostForm
      form="post"
      title="Create a post"
      crumbs={[{ title: 'Posts', path: 'people/posts' }]}
      lead={`${schoolId ? `At ${schoolName(schoolId)}. ` : ''}A post is a place in the staffing, held by one person at a time. It is filled afterwards.`}
      initial={initial}
      label={(values) =>
        values.schoolId ? `Create post at ${schoolName(values.schoolId)}` : 'Create post'
      }
      submit={async (values, key, today) => {
        const { id } = await create.mutateAsync({
          body: {
            ...planOf(values, today),
            schoolId: values.schoolId,
            workforce: values.workforce as 'teaching',
            from: dateOf(values.from, today)!,
          },
          key,
        });
        return address(`people/posts/${id}`, values.schoolId);
      }}
    />
  );
}
