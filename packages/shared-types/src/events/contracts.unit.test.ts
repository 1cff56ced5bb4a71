import { services } from '../contract.ts';
import type { Contract } from '../contract.ts';
import { z } from 'zod';
import { allContracts } from './index.ts';

const named = allContracts.map((contract) => [contract.type, contract] as const);

/** Names of fields that would hold something about a person. */
const personal =
  /name|e-?mail|phone|mobile|bank|iban|sort-?code|address|postcode|birth|gender|ethnic|health|sick|salary|insurance|note|narrative|comment|description|title|remark/i;

/** Names of things, not of persons: allowed one by one. */
const namesOfThings = new Set([
  'directory.trust-created name',
  'directory.school-added name',
  'directory.school-changed name',
  'directory.cluster-set name',
  'finance.account-opened name',
  'finance.account-changed name',
  'finance.fund-opened name',
  'finance.cost-centre-opened name',
  'estates.site-added name',
]);

type Json = { properties?: Record<string, Json>; items?: Json; anyOf?: Json[]; pattern?: string };

/** Every field of a schema, at any depth, with its own schema. */
function fieldsOf(schema: Json): [string, Json][] {
  const own = Object.entries(schema.properties ?? {});
  const below = [...own.map(([, field]) => field), schema.items ?? {}, ...(schema.anyOf ?? [])];
  return [...own, ...below.filter((part) => Object.keys(part).length > 0).flatMap(fieldsOf)];
}

function fieldsOfContract({ schema }: Contract): [string, Json][] {
  return fieldsOf(z.toJSONSchema(schema) as Json);
}

test('every service of the story has its events, and no type is declared twice (D2)', () => {
  expect([...new Set(allContracts.map((contract) => contract.service))]).toEqual([...services]);
  const declared = allContracts.map(({ type, version }) => `${type}@${version}`);
  expect(new Set(declared).size).toBe(declared.length);
});

test.each(named)(
  'the example of %s parses and comes out byte for byte as it went in (D2)',
  (_, it) => {
    const sent = JSON.stringify(it.example);
    expect(JSON.stringify(it.schema.parse(JSON.parse(sent)))).toBe(sent);
  },
);

test.each(named)('%s refuses a field that its contract does not have (D2)', (_, it) => {
  expect(it.schema.safeParse({ ...(it.example as object), surprise: 1 }).success).toBe(false);
});

test.each(named)('every field of %s is there from the start: none is optional (D2)', (_, it) => {
  const { properties, required } = z.toJSONSchema(it.schema);
  expect(required).toEqual(Object.keys(properties!));
});

test.each(named)('no field of %s is for personal data', (type, it) => {
  const suspect = fieldsOfContract(it)
    .map(([name]) => name)
    .filter((name) => personal.test(name) && !namesOfThings.has(`${type} ${name}`));
  expect(suspect).toEqual([]);
});

test.each(named)('every free text of %s is a digest', (_, it) => {
  const digests = fieldsOfContract(it).filter(([name]) => /text|reason|sha256/i.test(name));
  for (const [name, field] of digests) {
    expect(name).toMatch(/Sha256$/);
    expect(JSON.stringify(field)).toContain('^[0-9a-f]{64}$');
  }
});

test.each(named)('no amount of %s can hold a fraction of a penny', (_, it) => {
  const numbers = fieldsOfContract(it).filter(([, field]) =>
    JSON.stringify({ ...field, properties: {} }).includes('"number"'),
  );
  expect(numbers).toEqual([]);
});
