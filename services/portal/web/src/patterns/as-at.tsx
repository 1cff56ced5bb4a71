import { Button, Group, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useToday } from '../app/today.ts';
import { longDate } from '../words/format.ts';
import { readDate } from '../words/read-date.ts';

/** The day as at which something is shown, typed in any usual way; today to begin with. */
export function AsAt({
  day,
  onDay,
  from,
}: {
  readonly day: string;
  readonly onDay: (day: string) => void;
  /** The earliest there is. */
  readonly from?: string;
}) {
  const today = useToday();
  const [text, setText] = useState(longDate(day));
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => setText(longDate(day)), [day]);
  const send = () => {
    const read = readDate(text, today);
    if ('fault' in read) return setFault(read.fault);
    const isOut = read.date > today || (from !== undefined && read.date < from);
    setFault(isOut ? `Give a day ${from ? `from ${longDate(from)} ` : ''}to today.` : null);
    if (!isOut) onDay(read.date);
  };
  return (
    <Group align="end" gap="sm" className="no-print">
      <TextInput
        label="As at"
        autoComplete="off"
        value={text}
        error={fault}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onBlur={() => text !== longDate(day) && send()}
        onKeyDown={(event) => event.key === 'Enter' && send()}
      />
      {day !== today && (
        <Button variant="default" onClick={() => onDay(today)}>
          Show today
        </Button>
      )}
    </Group>
  );
}
