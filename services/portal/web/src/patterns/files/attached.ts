/** The most that a service takes in one file. */
export const LARGEST_BYTES = 10 * 1024 * 1024;

/** A file of a form: plain data, so that a draft can keep it. The bytes are elsewhere. */
export interface AttachedFile {
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly name: string;
  /** When the device says that it was made, ISO, UTC; null where it does not say. */
  readonly takenAt: string | null;
  /** False while it is only in this browser, for want of a connection. */
  readonly isStaged: boolean;
}

/** Endings that stand for types, for browsers that do not name the type of a chosen file. */
const TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The types that a service stages. */
export const FILE_TYPES = [...new Set(Object.values(TYPES))];

/** The type of a chosen file, by what the browser says or by its ending; undefined: not taken. */
export function typeOf(file: { readonly name: string; readonly type: string }): string | undefined {
  const ending = TYPES[file.name.split('.').at(-1)?.toLowerCase() ?? ''];
  return FILE_TYPES.includes(file.type) ? file.type : ending;
}

/** Why a file cannot be taken, in words for whoever chose it; undefined when it can. */
export function unfitFile(
  file: { readonly name: string; readonly type: string; readonly size: number },
  types: readonly string[],
): string | undefined {
  const type = typeOf(file);
  if (!type || !types.includes(type)) {
    const taken = types.every((each) => each.startsWith('image/'))
      ? 'a JPEG, PNG or WebP photo'
      : 'a photo, PDF, CSV or XLSX file';
    return `${file.name} is not ${taken}.`;
  }
  if (file.size === 0) return `${file.name} is empty.`;
  // A photo is made smaller before it is sent.
  const isLarge = file.size > LARGEST_BYTES && !type.startsWith('image/');
  return isLarge ? `${file.name} is larger than 10 MB. Make it smaller, or split it.` : undefined;
}

/** A size in words: 340 kB, 1.2 MB. */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** What a ticket or check takes of its photos. */
export const photoBodies = (
  files: readonly AttachedFile[],
): { sha256: string; takenAt: string | null }[] =>
  files.map(({ sha256, takenAt }) => ({ sha256, takenAt }));
