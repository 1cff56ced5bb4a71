import { existsSync, renameSync } from 'node:fs';
import pino from 'pino';
import type { DataFolder } from './data-folder.ts';

/** The log of this start; the one before is kept beside it. */
export function openLog(folder: DataFolder) {
  const file = folder.file('bursar.log');
  if (existsSync(file)) renameSync(file, folder.file('bursar.previous.log'));
  const logs = pino.destination({ dest: file, sync: false, mode: 0o600 });
  // A log that cannot be written (a full disk) must not end what it tells of.
  logs.on('error', () => undefined);
  return logs;
}
