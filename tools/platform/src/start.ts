import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Some hundreds of modules are compiled at the first start, and read back at the next. Where the
// cache cannot be written, they are compiled again.
enableCompileCache(fileURLToPath(new URL('../../../.cache/compiled', import.meta.url)));
await import('./main.ts');
