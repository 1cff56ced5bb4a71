import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { DataFolder } from './data-folder.ts';
import { demonstrationTokens } from './demonstration.ts';
import { readJson, writeJson } from './json-file.ts';
import type { TrustLine } from './pages/apis-page.ts';
import type { Platform } from './platform.ts';
import { readRegisterFolder } from './register-folder.ts';
import type { RegisterFolder, RegisterTrust } from './register-folder.ts';
import { settle } from './settle.ts';
import { importWithoutDemo } from './arguments.ts';
import { StartFault } from './start-fault.ts';

/** A trust that was taken from the register, and who administers it. */
export interface ImportedTrust extends TrustLine {
  readonly administratorId: string;
}

/** What the directory says of an import; the whole of it is kept beside the data. */
interface Report {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: readonly {
    readonly urn: string | null;
    readonly detail: string;
    readonly mend: string;
  }[];
}

/** What is to be imported: files of the register, and the trust chosen in them. */
export interface Import {
  readonly files: RegisterFolder;
  readonly trust: RegisterTrust;
}

const trustsFile = (folder: DataFolder): string => join(folder.file('imports'), 'trusts.json');

/** The trusts taken from the register so far, by UID. */
export const importedTrusts = (folder: DataFolder): Readonly<Record<string, ImportedTrust>> =>
  (readJson(trustsFile(folder)) ?? {}) as Record<string, ImportedTrust>;

/** Reads the register's files in a folder. Throws StartFault where they have no trust of this UID. */
export function chooseImport(from: string, uid: string | null): Import {
  const files = readRegisterFolder(from);
  return { files, trust: chosen(files.trusts, uid) };
}

/**
 * Loads a trust of the national register with its schools, through the directory's API: an operator
 * founds it, a demonstration user administers it. The same trust again brings its schools up to date.
 * Returns lines that say what was taken and what was not. Throws StartFault where the directory
 * refuses, and where there is no demonstration user to do it.
 */
export async function importRegister(
  { files, trust }: Import,
  platform: Platform,
  folder: DataFolder,
): Promise<string[]> {
  const api = directoryApi(platform);
  const { id, administratorId } =
    importedTrusts(folder)[trust.uid] ?? (await found(trust, platform, folder, api));

  const upload = async (csv: string): Promise<string> => {
    const form = new FormData();
    form.set('file', new Blob([csv], { type: 'text/csv' }), 'register.csv');
    return (await api<{ sha256: string }>(administratorId, `trusts/${id}/files`, form)).sha256;
  };
  const { register, links } = files.filesFor(trust.uid);
  const body = {
    register: await upload(register),
    links: links === null ? null : await upload(links),
    groupUid: trust.uid,
  };
  const report = await api<Report>(administratorId, `trusts/${id}/schools/imports`, body);
  const kept = join(folder.file('imports'), `${trust.uid}.json`);
  writeJson(kept, report);
  return linesOf(trust, report, kept);
}

function chosen(trusts: readonly RegisterTrust[], uid: string | null): RegisterTrust {
  const found = trusts.find((one) => one.uid === uid);
  if (found) return found;
  const examples = trusts
    .toSorted((a, b) => b.schools - a.schools)
    .slice(0, 3)
    .map((one) => `--uid ${one.uid} (${one.name}, ${one.schools} schools)`);
  const what =
    uid === null
      ? 'Say which trust to import'
      : `The register has no trust with the UID ${uid}; choose another`;
  throw new StartFault(`${what}, for example ${examples.join(', ')}.`);
}

type Api = <T>(as: string, path: string, body: object, key?: string) => Promise<T>;

/** Asks the directory over HTTP, as a demonstration user. A refusal throws StartFault with its words. */
function directoryApi({ origin, identity }: Platform): Api {
  const tokenFor = demonstrationTokens(identity);
  return async <T>(as: string, path: string, body: object, key: string = randomUUID()) => {
    const reply = await fetch(`${origin}/directory/v1/${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await tokenFor(as)}`,
        'idempotency-key': key,
        ...(body instanceof FormData ? {} : { 'content-type': 'application/json' }),
      },
      body: body instanceof FormData ? body : JSON.stringify(body),
    });
    const answer = (await reply.json()) as T & { detail?: string };
    if (!reply.ok)
      throw new StartFault(`The register was not imported: ${answer.detail ?? reply.status}`);
    return answer;
  };
}

async function found(
  trust: RegisterTrust,
  platform: Platform,
  folder: DataFolder,
  api: Api,
): Promise<ImportedTrust> {
  const { identity, services } = platform;
  const users = await identity.accounts.demonstrationUsers();
  const operator = users.find(({ login }) => login === 'operator');
  if (!operator) throw new StartFault(importWithoutDemo);
  const { uid, name, companyNumber } = trust;
  const login = `admin-${uid}`;
  // The same person and the same key as in a start that was cut off here, so that nothing is done twice.
  const administratorId = users.find((one) => one.login === login)?.id ?? randomUUID();
  const administrator = {
    userId: administratorId,
    name: `Administrator of ${name}`,
    email: `${login}@example.org`,
  };
  await identity.accounts.addDemonstrationUser(
    { id: administratorId, login, name: administrator.name },
    {
      role: `administrator, ${name}`,
      tries: 'Sees the schools that the register has, invites people and gives them roles.',
    },
  );
  const body = { name, groupUid: uid, companyNumber, administrator };
  const { trustId } = await api<{ trustId: string }>(
    operator.id,
    'platform/trusts',
    body,
    `import-${uid}`,
  );
  await settle(services);
  const made: ImportedTrust = { id: trustId, name, administratorId };
  writeJson(trustsFile(folder), { ...importedTrusts(folder), [uid]: made });
  return made;
}

const SHOWN = 5;

function linesOf({ name }: RegisterTrust, report: Report, kept: string): string[] {
  const { added, changed, unchanged, rejected } = report;
  const left = rejected.length > SHOWN ? [`  and ${rejected.length - SHOWN} more.`] : [];
  return [
    `${name}: ${added} schools added, ${changed} changed, ${unchanged} unchanged, ${rejected.length} rows rejected.`,
    ...rejected
      .slice(0, SHOWN)
      .map(({ urn, detail, mend }) => `  ${urn ?? 'A row'}: ${detail} ${mend}`),
    ...left,
    `The whole report is in ${kept}.`,
  ];
}
