import { db, upsertRows } from '@bursar/service-kit';
import type { Write } from '@bursar/service-kit';
import { and, eq, inArray } from 'drizzle-orm';
import type { PersonInput } from './person-input.ts';
import { seal, unseal } from './sealed.ts';
import type { SealedField } from './sealed.ts';
import { personSealed } from './tables.ts';

/** The sealed fields as texts: undefined is left as it is, null is emptied. */
type Texts = Readonly<Record<SealedField, string | null | undefined>>;

function textsOf({ birthDate, niNumber, bank }: PersonInput): Texts {
  return { 'birth-date': birthDate, 'ni-number': niNumber, bank: bank && JSON.stringify(bank) };
}

/** Keeps what was given of the sealed fields under the person's key. */
export function sealingWrites(
  input: PersonInput,
  { trustId, personId, key }: { trustId: string; personId: string; key: Buffer },
): Write[] {
  const texts = Object.entries(textsOf(input)) as [SealedField, string | null | undefined][];
  const rows = texts.flatMap(([field, text]) => {
    if (typeof text !== 'string') return [];
    return { trustId, personId, field, sealed: seal(key, { trustId, personId, field }, text) };
  });
  const emptied = texts.flatMap(([field, text]) => (text === null ? [field] : []));
  const own = and(eq(personSealed.trustId, trustId), eq(personSealed.personId, personId));
  return [
    ...(emptied.length > 0
      ? [db.delete(personSealed).where(and(own, inArray(personSealed.field, emptied)))]
      : []),
    upsertRows(personSealed, ['trustId', 'personId', 'field'], rows),
  ];
}

/** What is sealed of a person, opened: for somebody who may see it. Null where nothing is kept. */
export function opened(
  rows: readonly (typeof personSealed.$inferSelect)[],
  key: Buffer,
): { birthDate: string | null; niNumber: string | null; accountEnding: string | null } {
  const text = (field: SealedField): string | null => {
    const row = rows.find((one) => one.field === field);
    return row ? unseal(key, row, row.sealed) : null;
  };
  const bank = text('bank');
  const account = bank && (JSON.parse(bank) as { accountNumber: string }).accountNumber;
  return {
    birthDate: text('birth-date'),
    niNumber: text('ni-number'),
    accountEnding: account && account.slice(-4),
  };
}
