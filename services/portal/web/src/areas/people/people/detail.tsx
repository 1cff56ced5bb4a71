import { hrLeads } from '@bursar/shared-types/roles';
import { useMay, useSchoolName } from '../../../app/trust.tsx';
import { useAddress } from '../../../app/trust.tsx';
import { ButtonLink, Detail, Waits } from '../../../patterns/detail/detail.tsx';
import type { Step } from '../../../patterns/detail/timeline.tsx';
import { Status } from '../../../patterns/status.tsx';
import { businessDate, longDate } from '../../../words/format.ts';
import { niCategories } from '../words.ts';
import { Depart } from './depart.tsx';
import { HeldPosts } from './held-posts.tsx';
import { standingOn } from './standing.ts';
import { Start } from './start.tsx';
import { nameOf, WithPerson } from './with-person.tsx';
import type { Person } from './with-person.tsx';

/** One person: when they start and leave, what is kept of them, the posts they hold and held. */
export default function PersonPage() {
  return <WithPerson>{(person) => <Shown person={person} />}</WithPerson>;
}

function Shown({ person }: { readonly person: Person }) {
  const schoolName = useSchoolName();
  const today = businessDate();
  const standing = person.erased ? 'Erased' : standingOn(person, today);
  const { schoolId, birthDate, accountEnding } = person;
  return (
    <Detail
      title={nameOf(person)}
      crumbs={[{ title: 'People', path: 'people/people' }]}
      schoolId={schoolId}
      status={<Status of={standing} />}
      lead={schoolId ? schoolName(schoolId) : 'Not at a school yet'}
      actions={<Actions person={person} />}
      next={nextOf(person, standing)}
      timeline={stepsOf(person, today)}
      facts={[
        ['School', schoolId ? schoolName(schoolId) : '–'],
        ['First day', person.startsOn ? longDate(person.startsOn) : '–'],
        ['Last day', person.leftOn ? longDate(person.leftOn) : '–'],
        ['Birth date', birthDate ? longDate(birthDate) : 'Not known'],
        ['National Insurance number', person.niNumber ?? 'Not known'],
        [
          'National Insurance category',
          niCategories.find(({ value }) => value === person.niCategory)?.label ?? person.niCategory,
        ],
        ['Bank account', accountEnding ? `Ends ${accountEnding}` : 'Not known'],
      ]}
      sections={[{ id: 'posts', title: 'Posts held', content: <HeldPosts personId={person.id} /> }]}
    />
  );
}

function Actions({ person }: { readonly person: Person }) {
  const address = useAddress();
  const may = useMay();
  const standing = standingOn(person, businessDate());
  if (person.erased || !may(hrLeads, person.schoolId ?? undefined)) return null;
  const path = `people/people/${person.id}`;
  const isOut = standing === 'Not started' || standing === 'Left';
  return (
    <>
      {isOut ? <Start person={person} /> : <Depart person={person} />}
      <ButtonLink to={address(`${path}/correct`)}>Correct details</ButtonLink>
      {isOut && <ButtonLink to={address(`${path}/erase`)}>Erase</ButtonLink>}
    </>
  );
}

function nextOf({ posts, leftOn }: Person, standing: string) {
  if (standing === 'Erased') {
    return <Waits>This person’s details were erased; figures that include them stay.</Waits>;
  }
  if (standing === 'Not started') return <Waits>Next: record the day on which they start.</Waits>;
  if (standing === 'Leaving') {
    return (
      <Waits>They leave with {longDate(leftOn!)}; their posts are vacant from the day after.</Waits>
    );
  }
  const holds = posts.some(({ until }) => until === null);
  return standing !== 'Left' && !holds ? (
    <Waits>They hold no post. Next: open a vacant post and fill it with them.</Waits>
  ) : null;
}

function stepsOf({ startsOn, leftOn, posts }: Person, today: string): Step[] {
  const at = (day: string) => (day <= today ? ('done' as const) : ('ahead' as const));
  const days: [day: string, what: string][] = [
    ...(startsOn ? [[startsOn, 'Starts'] as [string, string]] : []),
    ...posts.map(({ from }): [string, string] => [from, 'Takes up a post']),
    ...(leftOn ? [[leftOn, 'Last day'] as [string, string]] : []),
  ];
  return days
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, what]) => ({ what: `${what}, ${longDate(day)}`, is: at(day) }));
}
