import { z } from 'zod';

/** Where something is, in a body: what comes after `/v1/trusts/{trustId}`, wherever the service is mounted. */
export const Location = z
  .string()
  .describe('What comes after `/v1/trusts/{trustId}`, as `/journals/…`');
