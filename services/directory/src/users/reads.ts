import { db } from '@bursar/service-kit';
import { and, eq, sql } from 'drizzle-orm';
import { person } from './tables.ts';

/** Those of a trust with an e-mail address, in whatever case it is written. */
export const withEmail = (trustId: string, email: string) =>
  db
    .select()
    .from(person)
    .where(and(eq(person.trustId, trustId), sql`lower(${person.email}) = ${email.toLowerCase()}`));
