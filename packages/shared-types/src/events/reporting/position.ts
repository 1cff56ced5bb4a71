import { z } from 'zod';
import { services } from '../../contract.ts';
import { Sha256 } from '../fields.ts';

/** How far one service's log of the trust is taken into account: its seq and the hash there. */
export const Position = z.strictObject({
  service: z.enum(services),
  seq: z.int().min(0),
  hash: Sha256,
});
