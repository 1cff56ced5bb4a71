import { sentenceCase } from './sentence-case.ts';

/** What a state asks of its reader; shape and word say it, colour only confirms. */
export type Tone = 'idle' | 'doing' | 'needs' | 'stopped' | 'done' | 'void';

/** The glyph of each tone. Done is plain, so that the unfinished stands out. */
export const glyphs: Readonly<Record<Tone, string>> = {
  idle: '○',
  doing: '◐',
  needs: '▲',
  stopped: '■',
  done: '✓',
  void: '⊘',
};

const words: Readonly<Record<Tone, readonly string[]>> = {
  idle: [
    'Draft',
    'Scheduled',
    'Queued',
    'None',
    'Not checked',
    'Captured',
    'Prepared',
    'Vacant',
    'Proposed',
    'Not started',
    'Not yet',
  ],
  doing: [
    'Checking budget',
    'Matching',
    'Assigned',
    'In progress',
    'Building',
    'Part',
    'Approved',
    'Sent',
    'In payment run',
    'Waiting',
    'Starting',
    'Steady',
    'Being costed',
    'Running',
  ],
  needs: [
    'Not set up',
    'Waiting for approval',
    'Returned',
    'Exception',
    'Open',
    'Reopened',
    'Leaving',
    'Due soon',
    'Due today',
    'Paused',
    'Above appetite',
    'Rising',
    'Disputed',
    'Submitted',
    'Late',
    'Answered',
    'Waiting for release',
    'To decide',
    'Asked',
  ],
  stopped: [
    'Over budget',
    'Rejected',
    'Overdue',
    'Failed',
    'Breached',
    'Above tolerance',
    'Over',
    'Suspended',
    'Does not match',
    'Parked',
    'Expired',
  ],
  done: [
    'Closed',
    'Posted',
    'Paid',
    'Fixed',
    'Done',
    'Done late',
    'In time',
    'Within appetite',
    'Full',
    'Ready',
    'Proven',
    'Released',
    'Filled',
    'Locked',
    'Live',
    'Falling',
    'Credited',
    'In force',
    'Active',
    'Healthy',
    'Accepted',
  ],
  void: [
    'Cancelled',
    'Not applicable',
    'Ended',
    'Withdrawn',
    'Left',
    'Reversed',
    'Dissolved',
    'Erased',
    'Replaced',
    'Superseded',
  ],
};

const tones = new Map<string, Tone>(
  Object.entries(words).flatMap(([tone, list]) =>
    list.map((word): [string, Tone] => [word.toLowerCase(), tone as Tone]),
  ),
);

/** The word a state is shown by: "waiting-for-approval" and "Waiting for approval" are one. */
export const statusWord = (state: string): string => sentenceCase(state);

/** What a state asks of its reader; a state not known here is under way. */
export const toneOf = (state: string): Tone =>
  tones.get(statusWord(state).toLowerCase()) ?? 'doing';
