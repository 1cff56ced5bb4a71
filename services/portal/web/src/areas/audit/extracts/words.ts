import { count, dateTime } from '../../../words/format.ts';

/** The bytes of an extract are kept so long (reporting, src/extracts/let-go.ts); its record stays. */
export const KEPT_DAYS = 30;

interface Extract {
  readonly state: 'requested' | 'built' | 'cancelled';
  readonly because: 'asked' | 'fork' | 'failed' | null;
  readonly endedAt?: string | null;
}

/** An extract's state in the words of the portal; `progress` is there once it is being made. */
export function stateWord(
  { state, because, endedAt }: Extract,
  progress: object | null,
  now: string = new Date().toISOString(),
): string {
  if (state === 'requested') return progress ? 'Building' : 'Queued';
  if (state === 'cancelled') return because === 'asked' ? 'Cancelled' : 'Failed';
  const isOld = endedAt && Date.parse(now) - Date.parse(endedAt) > KEPT_DAYS * 86_400_000;
  return isOld ? 'Expired' : 'Ready';
}

interface Progress {
  readonly stage: 'reading' | 'writing' | 'keeping';
  readonly unit: 'events' | 'files' | 'bytes';
  readonly done: number;
  readonly of: number;
}

/** How far it is in real units: "Reading: 12,400 of 88,000 events". */
export function progressWords({ stage, unit, done, of }: Progress): string {
  const word = { reading: 'Reading', writing: 'Writing', keeping: 'Keeping' }[stage];
  const shown =
    unit === 'bytes'
      ? `${sizeWords(done)} of ${sizeWords(of)}`
      : `${count(done)} of ${count(of)} ${unit}`;
  return `${word}: ${shown}`;
}

/** 4.3 MB of bytes, in thousands as files are counted. */
export function sizeWords(bytes: number | null): string {
  if (bytes === null) return '–';
  if (bytes < 1_000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Why there is nothing to take away; null where there is, or will be. */
export function whyNot({ state, because }: Extract): string | null {
  if (state !== 'cancelled') return null;
  return {
    asked: 'It was cancelled. Nothing of it is kept but this record.',
    fork: 'The history that it was asked of is no longer the one that is kept. Ask for another.',
    failed:
      'It could not be made, three times. Ask for another; if that fails too, tell the operator.',
  }[because ?? 'failed'];
}

/** The name its file has when it is taken away. */
export const zipName = (zipSha256: string): string => `extract-${zipSha256.slice(0, 12)}.zip`;

/** How anybody proves it without the platform, in one line; what is new only, with the one before. */
export const verifyLine = (zipSha256: string, day: string | null, isDelta = false): string =>
  `./scripts/verify ${zipName(zipSha256)} --key public-key.pem${day ? ` --checkpoint checkpoint-${day}.txt` : ''}${isDelta ? ' --previous EARLIER.zip' : ''}`;

interface Position {
  readonly service: string;
  readonly seq: number;
  readonly hash: string;
}

/**
 * The positions of a trust that a signed checkpoint holds; it is one line of JSON and its signature.
 * Null where it cannot be read.
 */
export function positionsOf(signed: string, trustId: string): Position[] | null {
  try {
    const [line = ''] = signed.split('\n');
    const { positions } = JSON.parse(line) as {
      positions: readonly (Position & { readonly trust: string })[];
    };
    return positions
      .filter(({ trust }) => trust === trustId)
      .map(({ service, seq, hash }) => ({ service, seq, hash }));
  } catch {
    return null;
  }
}

/** Extracts among some that a person may mean: by the digest of their file, or by when. */
export function matching<
  T extends { readonly zipSha256: string | null; readonly requestedAt: string },
>(extracts: readonly T[], q: string): T[] {
  const wanted = q.toLowerCase();
  return extracts.filter(
    ({ zipSha256, requestedAt }) =>
      'extract'.startsWith(wanted) ||
      (wanted.length >= 6 && (zipSha256?.startsWith(wanted) ?? false)) ||
      dateTime(requestedAt).toLowerCase().includes(wanted),
  );
}
