import { problem } from '@bursar/service-kit';
import type { Problem } from '@bursar/service-kit';

/** A school has a site of that name. */
export const siteNameTaken = (name: string): Problem =>
  problem(
    'site-name-taken',
    409,
    'There is a site of that name',
    `The school has a site “${name}” already.`,
    {
      errors: [{ pointer: '/name', detail: 'Give it a name that tells the two apart.' }],
    },
  );
