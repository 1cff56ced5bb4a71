import { readFile } from 'node:fs/promises';
import { CHAIN_START } from '@bursar/shared-types';
import { keyId, isSignedBy, readPublicKey } from '../format/signature.ts';
import { neededSources } from '../tables/index.ts';
import { readManifest } from '../format/manifest.ts';
import { MANIFEST, NAMES, PUBLIC_KEY, SIGNATURE } from '../format/names.ts';
import { RefusedArchive, unpack } from '../format/zip-reader.ts';
import type { KeyObject } from 'node:crypto';
import type { Manifest } from '../format/manifest.ts';
import type { Unpacked, ZipLimits } from '../format/zip-reader.ts';
import type { Findings } from './findings.ts';

/** An extract that was unpacked and whose manifest could be read. */
export interface Opened {
  readonly manifest: Manifest;
  readonly files: ReadonlyMap<string, Unpacked>;
  /** The key that the extract itself carries. */
  readonly key: KeyObject;
}

/** A manifest larger than this is none: it lists some dozens of files, schools and funds. */
const MANIFEST_MOST = 32 * 1024 ** 2;

/**
 * Unpacks an extract and proves its envelope: the signature over the exact bytes of the manifest,
 * by the key held outside where one is given, and size and digest of every file. Null when there
 * is nothing to go on with; the findings then say why.
 */
export async function openExtract(
  archive: string,
  folder: string,
  findings: Findings,
  held: KeyObject | null,
  limits?: ZipLimits,
): Promise<Opened | null> {
  let files: Map<string, Unpacked>;
  try {
    files = await unpack(archive, folder, limits);
  } catch (error) {
    if (!(error instanceof RefusedArchive)) throw error;
    findings.add('archive', `refused: ${error.message}`);
    return null;
  }
  const opened = await readEnvelope(files, findings, held);
  if (opened) checkFiles(opened, findings);
  return opened;
}

async function readEnvelope(
  files: Map<string, Unpacked>,
  findings: Findings,
  held: KeyObject | null,
): Promise<Opened | null> {
  const [manifest, signature, pem] = [MANIFEST, SIGNATURE, PUBLIC_KEY].map((name) =>
    files.get(name),
  );
  for (const name of [MANIFEST, SIGNATURE, PUBLIC_KEY]) {
    if (!files.has(name)) findings.add(name, 'it is missing');
  }
  if (!manifest || !signature || !pem) return null;
  if (manifest.bytes > MANIFEST_MOST || signature.bytes > 64 || pem.bytes > 10_000) {
    findings.add('archive', 'refused: manifest, signature or key is far too large');
    return null;
  }
  const [bytes, mark] = await Promise.all([readFile(manifest.path), readFile(signature.path)]);
  try {
    const key = readPublicKey(await readFile(pem.path));
    if (!isSignedBy({ bytes, signature: mark }, key)) {
      findings.add(SIGNATURE, `it is not the signature of ${MANIFEST} by the key in ${PUBLIC_KEY}`);
    }
    const read = readManifest(bytes);
    if (read.key !== keyId(key)) {
      findings.add(MANIFEST, `it names the key ${read.key}, not ${keyId(key)} of ${PUBLIC_KEY}`);
    }
    if (held && keyId(held) !== keyId(key)) {
      findings.add(
        SIGNATURE,
        `it was made with the key ${keyId(key)}, not with ${keyId(held)}, which you hold`,
      );
    }
    return { manifest: read, files, key };
  } catch (error) {
    findings.add(MANIFEST, `it cannot be read: ${(error as Error).message}`);
    return null;
  }
}

/**
 * Whether each extract goes on where the one before it ended, source by source, the first being
 * the extract itself or one that begins at the first event, and all being of one trust.
 */
export function assertLinked(extracts: readonly Opened[], findings: Findings): boolean {
  const size = findings.size;
  const [first, ...rest] = extracts.map(({ manifest }) => manifest);
  for (const needed of neededSources) {
    for (const { positions } of [first!, ...rest]) {
      if (positions.every(({ service }) => service !== needed)) {
        findings.add(MANIFEST, `it has no position of ${needed}`);
      }
    }
  }
  if (rest.length > 0 && first!.positions.some(({ since }) => since.seq > 0)) {
    findings.add(MANIFEST, 'the first of the previous extracts does not begin at the first event');
  }
  let before = first!;
  for (const manifest of rest) {
    if (manifest.trust !== before.trust) findings.add(MANIFEST, 'the extracts are of two trusts');
    for (const { service, since } of manifest.positions) {
      const to = before.positions.find((position) => position.service === service)?.to;
      if ((to ?? CHAIN_START).hash === since.hash) continue;
      const ended = to ? `event ${to.seq}` : 'nowhere';
      findings.add(
        MANIFEST,
        `${service} goes on after event ${since.seq}; the extract before ended at ${ended}`,
      );
    }
    before = manifest;
  }
  return findings.size === size;
}

function checkFiles({ manifest, files }: Opened, findings: Findings): void {
  const listed = new Set([MANIFEST, SIGNATURE, PUBLIC_KEY, NAMES]);
  for (const { name, bytes, sha256 } of manifest.files) {
    if (listed.has(name)) findings.add(MANIFEST, `it lists ${name} twice`);
    listed.add(name);
    const file = files.get(name);
    if (!file) findings.add(name, 'it is listed in the manifest and missing');
    else if (file.bytes !== bytes) {
      findings.add(name, `it has ${file.bytes} bytes; the manifest says ${bytes}`);
    } else if (file.sha256 !== sha256) {
      findings.add(name, `its SHA-256 is ${file.sha256}; the manifest says ${sha256}`);
    }
  }
  for (const name of files.keys()) {
    if (!listed.has(name)) findings.add(name, 'the manifest does not list it');
  }
}
