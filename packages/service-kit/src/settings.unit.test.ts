import { z } from 'zod';
import { readSettings, SettingsError } from './settings.ts';

const Settings = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(8080).describe('port to listen on'),
  DATABASE_URL: z.url().describe('owner of the database'),
  LOG_LEVEL: z.enum(['info', 'debug']).default('info'),
  SECRET: z.string().min(16).optional().describe('key for signatures'),
});
const good = { DATABASE_URL: 'postgres://u:p@h/d' };

test('settings come from the environment, with defaults, and a blank one counts as not set', () => {
  const env = { ...good, PORT: '9000', LOG_LEVEL: '', SECRET: '  ', OTHER: 'x' };
  expect(readSettings(Settings, env)).toEqual({ PORT: 9000, LOG_LEVEL: 'info', ...good });
});

test('everything that is wrong is said at once, by name and purpose, and no value is repeated', () => {
  const env = { PORT: 'hunter2', LOG_LEVEL: 'hunter3', SECRET: 'hunter4' };
  const said = (): string => {
    try {
      return JSON.stringify(readSettings(Settings, env));
    } catch (error) {
      expect(error).toBeInstanceOf(SettingsError);
      return (error as Error).message;
    }
  };
  expect(said().split('\n')).toEqual([
    'These settings have to be mended:',
    '  PORT must be a number (port to listen on)',
    '  DATABASE_URL is not set (owner of the database)',
    '  LOG_LEVEL must be one of: info, debug',
    '  SECRET must have at least 16 characters (key for signatures)',
  ]);
  expect(said()).not.toContain('hunter');
});
