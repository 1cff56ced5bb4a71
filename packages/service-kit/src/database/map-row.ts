// drizzle exports this function but leaves it out of its types; its own drivers use it so.
import * as utils from 'drizzle-orm/utils';
import type { SelectedFieldsOrdered } from 'drizzle-orm/pg-core';

/** Turns a row of driver values into the object that the selected fields describe. */
export const mapResultRow = (
  utils as unknown as {
    readonly mapResultRow: (
      fields: SelectedFieldsOrdered,
      row: unknown[],
      nullable: Record<string, boolean> | undefined,
    ) => unknown;
  }
).mapResultRow;
