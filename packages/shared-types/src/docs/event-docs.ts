import { z } from 'zod';
import { services } from '../contract.ts';
import type { Contract } from '../contract.ts';
import { asyncApi } from './asyncapi.ts';

/** The name of a contract's file in docs/events. */
export function schemaFile({ type, version }: Contract): string {
  return `${type}.v${version}.json`;
}

/**
 * Every file of docs/events by its name. The same contracts give the same bytes, in whatever
 * order they come.
 */
export function eventDocs(contracts: readonly Contract[]): Map<string, string> {
  const sorted = contracts.toSorted(
    (a, b) =>
      services.indexOf(a.service) - services.indexOf(b.service) ||
      a.type.localeCompare(b.type, 'en') ||
      a.version - b.version,
  );
  const files = new Map<string, string>();
  for (const contract of sorted) files.set(schemaFile(contract), json(schemaOf(contract)));
  files.set('README.md', table(sorted));
  files.set('asyncapi.json', json(asyncApi(sorted, schemaFile)));
  return files;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A contract as JSON Schema 2020-12, with its example. */
function schemaOf(contract: Contract): object {
  const { $schema, ...schema } = z.toJSONSchema(contract.schema);
  return {
    $schema,
    $id: schemaFile(contract),
    title: `${contract.type} v${contract.version}`,
    description: contract.summary,
    ...schema,
    examples: [contract.example],
  };
}

function table(contracts: readonly Contract[]): string {
  const rows = contracts.map((contract) => {
    const source = `../../packages/shared-types/src/events/${contract.service}/`;
    const file = `${contract.type.split('.')[1]}.v${contract.version}.ts`;
    const name = `[${contract.type}](${schemaFile(contract)})`;
    return `| ${name} | ${contract.version} | ${contract.summary} | [source](${source}${file}) |`;
  });
  return [
    '# Events',
    '',
    'Generated from `packages/shared-types/src/events` by',
    '`node packages/shared-types/src/generate.ts`; not to be edited. `asyncapi.json` describes the',
    'topics. How events are hashed and read: `packages/shared-types/README.md`.',
    '',
    '| event | version | when | |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
