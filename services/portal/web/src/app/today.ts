import { useQuery } from '@tanstack/react-query';
import { businessDate } from '../words/format.ts';
import { sessionQuery } from './session.ts';

/** The business date: the calendar's in London, or the demonstration's where that was moved ahead. */
export function useToday(): string {
  const { data } = useQuery({ ...sessionQuery, enabled: false });
  return businessDate(data?.clock ? new Date(data.clock) : new Date());
}
