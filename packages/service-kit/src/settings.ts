import { z } from 'zod';

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
  const read = schema.safeParse(given, { error: wrong });
  if (read.success) return read.data;
  const lines = read.error.issues.map((issue) => {
    const name = String(issue.path[0] ?? 'settings');
    const purpose = z.globalRegistry.get(schema.shape[name] as z.ZodType)?.description;
    return `  ${name} ${issue.message}${purpose ? ` (${purpose})` : ''}`;
  });
  throw new SettingsError(`These settings have to be mended:\n${[...new Set(lines)].join('\n')}`);
}

/** What is wrong, without the value; a schema's own message comes before this one. */
const wrong: z.core.$ZodErrorMap = (issue) => {
  if (issue.input === undefined) return 'is not set';
  if (issue.code === 'invalid_value')
    return `must be one of: ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_format') return `is not in the form of ${issue.format}`;
  if (issue.code === 'invalid_type') return `must be a ${issue.expected}`;
  if (issue.code === 'too_small') return `must be at least ${issue.minimum}`;
  if (issue.code === 'too_big') return `must be at most ${issue.maximum}`;
  return 'is not right';
};
