import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { ThingName } from '../fields.ts';

/** A trust has begun to use the platform; its id is the trust of the record. */
export const trustCreated = contract({
  type: 'directory.trust-created',
  version: 1,
  summary: 'A trust has begun to use the platform.',
  schema: z.strictObject({
    name: ThingName,
    /** The register's unique identifier of the trust (UID). */
    groupUid: z
      .string()
      .regex(/^\d{1,6}$/)
      .nullable(),
    /** Number at Companies House, eight characters. */
    companyNumber: z
      .string()
      .regex(/^[A-Z0-9]{8}$/)
      .nullable(),
  }),
  example: { name: 'Ridgeway Learning Trust', groupUid: null, companyNumber: null },
});
export type TrustCreated = BodyOf<typeof trustCreated>;
