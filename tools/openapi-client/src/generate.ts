import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';

// Makes the portal's types from the services' OpenAPI documents; `--check` only compares.
// A package of its own: the generator needs the compiler's API, which TypeScript 7 does not offer.
const root = fileURLToPath(new URL('../../..', import.meta.url));
const documents = join(root, 'docs/openapi');
const target = join(root, 'services/portal/web/src/api/generated');
const banner = '// Made from docs/openapi by tools/openapi-client; not to be changed by hand.\n';

const isCheck = process.argv.includes('--check');
mkdirSync(target, { recursive: true });
for (const file of readdirSync(documents).filter((name) => name.endsWith('.json'))) {
  const document = JSON.parse(readFileSync(join(documents, file), 'utf8')) as OpenAPI3;
  const made = banner + astToString(await openapiTS(document, { alphabetize: true }));
  const path = join(target, `${basename(file, '.json')}.ts`);
  if (!isCheck) writeFileSync(path, made);
  else if (!isSame(path, made)) {
    console.error(`${path.slice(root.length)} is not what docs/openapi/${file} says.`);
    console.error('Mend: node tools/openapi-client/src/generate.ts');
    process.exitCode = 1;
  }
}

function isSame(path: string, text: string): boolean {
  try {
    return readFileSync(path, 'utf8') === text;
  } catch {
    return false;
  }
}
