import { useRead } from '../../api/hooks.ts';
import { useToday } from '../../app/today.ts';
import { Status } from '../../patterns/status.tsx';
import { count, longDate, money, month } from '../../words/format.ts';
import { runWord } from '../people/pay-runs/words.ts';
import { daysFrom } from './days.ts';
import { Few, useSchools } from './few.tsx';

/** The latest months' pay and where each run stands. */
export function PayRuns() {
  const query = { state: ['prepared', 'released'], sort: '-month', limit: 3 };
  const { data } = useRead('hr-payroll', '/pay-runs', { query });
  const lines = data?.items.map((run) => ({
    id: run.id,
    path: `people/pay-runs/${run.id}`,
    schoolId: null,
    what: `Pay of ${month(run.month)}`,
    end: money(run.total),
    where: (
      <>
        <Status of={runWord(run.state)} /> · paid on {longDate(run.payDate)} · {count(run.holders)}{' '}
        post holders
      </>
    ),
  }));
  return (
    <Few
      id="pay-title"
      title="Pay runs"
      lines={lines}
      all="people/pay-runs"
      none="No month’s pay has been prepared yet."
    />
  );
}

const DAYS_BACK = 30;

/** Who began in the last month or is about to, and whether a post pays them. */
export function Starters() {
  const today = useToday();
  const from = daysFrom(today, -DAYS_BACK);
  const query = { ...useSchools(), startsFrom: from, sort: 'startsOn', limit: 6 };
  const { data } = useRead('hr-payroll', '/people', { query });
  const lines = data?.items.map((person) => ({
    id: person.id,
    path: `people/people/${person.id}`,
    schoolId: person.schoolId,
    what: `${person.givenName} ${person.familyName}`,
    end: <HoldsPost personId={person.id} />,
    where: [
      person.school ?? 'No school yet',
      person.startsOn &&
        `${person.startsOn > today ? 'starts' : 'started'} ${longDate(person.startsOn)}`,
    ]
      .filter(Boolean)
      .join(' · '),
  }));
  return (
    <Few
      id="starters-title"
      title="Starters"
      lines={lines}
      all={`people/people?startsFrom=${from}`}
      none="Nobody has started in the last 30 days or is about to."
    />
  );
}

/** Whoever starts without a post is in no pay run. */
function HoldsPost({ personId }: { readonly personId: string }) {
  const { data } = useRead('hr-payroll', '/staffing', { query: { person: personId, limit: 1 } });
  return data?.items.length === 0 ? <Status of="No post yet" tone="needs" /> : null;
}

/** Posts that nobody holds today. */
export function Vacancies() {
  const query = { ...useSchools(), on: useToday(), filled: 'no', sort: 'title', limit: 6 };
  const { data } = useRead('hr-payroll', '/posts', { query });
  const lines = data?.items.map((post) => ({
    id: post.id,
    path: `people/posts/${post.id}`,
    schoolId: post.schoolId,
    what: post.title,
    end: <Status of="Vacant" />,
    where: `${post.school} · ${post.fte} FTE`,
  }));
  return (
    <Few
      id="vacancies-title"
      title="Vacant posts"
      lines={lines}
      all="people/posts?filled=no"
      none="Every post is filled."
    />
  );
}
