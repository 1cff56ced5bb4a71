import { Sha256, Uuid, penceJson, services } from '@bursar/shared-types';
import canonicalize from 'canonicalize';
import { z } from 'zod';

/** First field of every manifest; a change in what is hashed or how gets another. */
export const MANIFEST_FORMAT = 'bursar-extract-1';

const Point = z.strictObject({ seq: z.int().min(0), hash: Sha256 });

/** Where a service's log ended for this trust; in a delta, also where the last visit ended. */
const Position = z.strictObject({
  service: z.enum(services),
  since: Point,
  to: Point,
});

const File = z.strictObject({
  name: z.string(),
  media: z.enum(['text/csv; charset=utf-8; header=present', 'application/vnd.apache.parquet']),
  rows: z.int().min(0),
  bytes: z.int().min(0),
  sha256: Sha256,
});

/**
 * The ledger of one school and fund: brought forward (before the first line of this extract) plus
 * debit less credit of its lines gives `net`, the trial balance of that school and fund. Pence.
 */
const SchoolFund = z.strictObject({
  school: Uuid,
  fund: z.string(),
  lines: z.int().min(0),
  broughtForward: penceJson,
  debit: penceJson,
  credit: penceJson,
  net: penceJson,
});

/** How many rows of a kind, and what they add up to in pence. */
const Count = z.strictObject({ rows: z.int().min(0), net: penceJson, gross: penceJson });

const Controls = z.strictObject({
  journals: z.strictObject({ rows: z.int().min(0), debit: penceJson, credit: penceJson }),
  schoolsAndFunds: z.array(SchoolFund),
  orders: Count,
  invoices: Count,
  trialBalance: z.strictObject({
    rows: z.int().min(0),
    debit: penceJson,
    credit: penceJson,
    net: penceJson,
  }),
});

/** What an extract says of itself: everything that is proven hangs on these bytes. */
export const Manifest = z.strictObject({
  format: z.literal(MANIFEST_FORMAT),
  trust: Uuid,
  /** SHA-256 of the public key (SubjectPublicKeyInfo, DER) that signs this manifest. */
  key: Sha256,
  parquetWriter: z.string(),
  positions: z
    .array(Position)
    .min(1)
    .refine((all) => new Set(all.map(({ service }) => service)).size === all.length, {
      error: 'a service stands in it twice',
    }),
  files: z.array(File),
  controls: Controls,
});
export type Manifest = z.output<typeof Manifest>;
export type ManifestPosition = z.output<typeof Position>;
export type ManifestFile = z.output<typeof File>;
export type Controls = z.output<typeof Controls>;
export type SchoolFund = z.output<typeof SchoolFund>;

/** The bytes of a value in canonical JSON (RFC 8785), without a line break at the end. */
export function canonicalBytes(value: unknown): Buffer {
  return Buffer.from(canonicalize(value)!, 'utf8');
}

/**
 * Reads a manifest. Throws an Error in words when it is not JSON, not of this format, or not
 * written canonically (then two readers could understand the same bytes differently).
 */
export function readManifest(bytes: Buffer): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new Error('it is not JSON');
  }
  const parsed = Manifest.safeParse(value);
  if (!parsed.success) {
    const [fault] = parsed.error.issues;
    throw new Error(`${fault!.path.join('.') || 'it'}: ${fault!.message}`);
  }
  if (!canonicalBytes(value).equals(bytes)) throw new Error('it is not canonical JSON (RFC 8785)');
  return parsed.data;
}
