import { z } from 'zod';
import { mend } from './mend.ts';

/** Settings that are missing or wrong; the message has one line a setting and never a value. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/**
 * Reads a service's settings from the environment, by the names of the schema's properties; each
 * says with `.describe()` what it is for. An empty variable counts as not set.
 *
 * Throws SettingsError with everything that is wrong at once. What was found in a variable is not
 * repeated: it may be a secret. This is the only reader of `process.env` in a service.
 */
export function readSettings<S extends z.ZodRawShape>(
  schema: z.ZodObject<S>,
  env: Readonly<Record<string, string | undefined>> = process.env,
): z.output<z.ZodObject<S>> {
  const names = Object.keys(schema.shape);
  const given = Object.fromEntries(names.map((name) => [name, env[name]?.trim() || undefined]));
  const read = schema.safeParse(given, {
    error: (issue) => (issue.input === undefined ? 'is not set' : mend(issue)),
  });
  if (read.success) return read.data;
  const lines = read.error.issues.map((issue) => {
    const name = String(issue.path[0] ?? 'settings');
    const purpose = z.globalRegistry.get(schema.shape[name] as z.ZodType)?.description;
    return `  ${name} ${issue.message}${purpose ? ` (${purpose})` : ''}`;
  });
  throw new SettingsError(`These settings have to be mended:\n${[...new Set(lines)].join('\n')}`);
}
