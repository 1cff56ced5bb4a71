import { csvWriter } from './format/csv-file.ts';
import { text } from './format/columns.ts';

/** Who or what an id stands for. */
export interface Name {
  readonly kind: 'user' | 'supplier' | 'school';
  readonly id: string;
  readonly name: string;
}

const columns = {
  kind: text('user, supplier or school'),
  id: text('The id as it stands in the tables'),
  name: text('The name as it was when the extract was made'),
};

/** Writes the file of names, which is no part of the proof. Rejects when the disk refuses. */
export async function writeNames(path: string, names: AsyncIterable<Name>): Promise<void> {
  const writer = csvWriter(path, columns);
  try {
    for await (const name of names) await writer.write({ ...name });
    await writer.close();
  } catch (error) {
    writer.abandon();
    throw error;
  }
}
