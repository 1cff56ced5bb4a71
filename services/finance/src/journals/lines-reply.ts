import { z } from 'zod';

const LineReply = z.object({
  line: z.int(),
  account: z.string().nullable(),
  schoolId: z.string().nullable(),
  fund: z.string().nullable(),
  costCentre: z.string().nullable(),
  debit: z.bigint(),
  credit: z.bigint(),
  narrative: z.string().nullable(),
});

/** The lines of a journal or a draft, as `visibleLines` leaves them; pence. */
export const LinesReply = {
  lines: z.array(LineReply),
  rest: z
    .object({ lines: z.int(), debit: z.bigint(), credit: z.bigint() })
    .nullable()
    .describe('The lines of other schools as one sum'),
};
