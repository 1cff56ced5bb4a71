import { hrLeads } from '@bursar/shared-types/roles';
import { useAddress, useMay, useSchoolName } from '../../../app/trust.tsx';
import { ButtonLink, Detail, Waits } from '../../../patterns/detail/detail.tsx';
import type { Step } from '../../../patterns/detail/timeline.tsx';
import { Status } from '../../../patterns/status.tsx';
import { businessDate, longDate } from '../../../words/format.ts';
import { labelOf } from '../words.ts';
import { Allowances, Charge, Holders, Terms } from './parts.tsx';
import { Vacate } from './vacate.tsx';
import { WithPost } from './with-post.tsx';
import type { Post } from './with-post.tsx';

/** One post: whether it is filled; for HR what it is paid and who holds it. */
export default function PostPage() {
  return <WithPost>{(post) => <Shown post={post} />}</WithPost>;
}

function Shown({ post }: { readonly post: Post }) {
  const schoolName = useSchoolName();
  const isHr = post.private !== null;
  const { private: own } = post;
  return (
    <Detail
      title={post.title}
      crumbs={[{ title: 'Posts', path: 'people/posts' }]}
      schoolId={post.schoolId}
      status={<Status of={post.filled ? 'Filled' : 'Vacant'} />}
      lead={schoolName(post.schoolId)}
      actions={<Actions post={post} />}
      next={
        post.filled ? null : (
          <Waits>
            {isHr
              ? 'Nobody holds this post. Next: fill it.'
              : 'Nobody holds this post; HR fills it.'}
          </Waits>
        )
      }
      timeline={stepsOf(post)}
      facts={[
        ['School', schoolName(post.schoolId)],
        ['Workforce', labelOf(post.workforce)],
        ['FTE', post.fte],
        ['From', longDate(post.from)],
        ['Last day', post.until ? longDate(post.until) : 'Permanent'],
      ]}
      sections={[
        ...(own
          ? [
              { id: 'holders', title: 'Holders', content: <Holders holders={own.holders} /> },
              { id: 'pay', title: 'Pay and hours', content: <Terms terms={own.terms} /> },
              {
                id: 'allowances',
                title: 'Allowances',
                content: <Allowances allowances={own.allowances} />,
              },
            ]
          : []),
        { id: 'charge', title: 'Charge', content: <Charge split={post.split} /> },
      ]}
    />
  );
}

function Actions({ post }: { readonly post: Post }) {
  const may = useMay();
  const address = useAddress();
  if (!may(hrLeads, post.schoolId)) return null;
  const today = businessDate();
  const holder = post.private?.holders.find(
    ({ from, until }) => from <= today && (until === null || until >= today),
  );
  return (
    <>
      {holder ? (
        holder.until === null && <Vacate post={post} holder={holder.name} />
      ) : (
        <ButtonLink to={address(`people/posts/${post.id}/fill`)} isFirst>
          Fill post
        </ButtonLink>
      )}
      <ButtonLink to={address(`people/posts/${post.id}/change`)}>Change pay or charge</ButtonLink>
      <ButtonLink to={address(`people/posts/${post.id}/another`)}>
        Create another like it
      </ButtonLink>
    </>
  );
}

function stepsOf({ from, until, private: own }: Post): Step[] {
  const today = businessDate();
  const days: [day: string, what: string][] = [
    [from, 'Created'],
    ...(own?.holders ?? []).flatMap(({ name, from: first, until: last }): [string, string][] => [
      [first, `${name} takes it up`],
      ...(last ? [[last, `Last day of ${name}`] as [string, string]] : []),
    ]),
    ...(until ? [[until, 'Last day of the post'] as [string, string]] : []),
  ];
  return days
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, what]) => ({
      what: `${what}, ${longDate(day)}`,
      is: day <= today ? 'done' : 'ahead',
    }));
}
