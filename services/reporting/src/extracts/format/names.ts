/** The files of an extract that are not tables. */
export const MANIFEST = 'manifest.json';
export const SIGNATURE = 'manifest.sig';
export const PUBLIC_KEY = 'public-key.pem';
/** Names of people and suppliers. Not part of the proof: they may lawfully change and vanish. */
export const NAMES = 'names.csv';

/** How findings name the checkpoint, which is held outside. */
export const CHECKPOINT = 'checkpoint';

/** Every name that an extract may hold; anything else is refused. */
export const ALLOWED =
  /^(manifest\.json|manifest\.sig|public-key\.pem|names\.csv|(tables|events)\/[a-z]+(-[a-z]+)*\.(csv|parquet))$/;

export const tableFile = (table: string, type: 'csv' | 'parquet') => `tables/${table}.${type}`;
export const eventFile = (service: string, type: 'csv' | 'parquet') => `events/${service}.${type}`;

/** Where a file of the extract lies while it is built or proven: one flat folder. */
export const flat = (name: string) => name.replace('/', '.');
