import { PartMissing } from './errors.ts';
import { partsRequired } from './settings.ts';

/**
 * For tests: gets a part, or says loudly what is skipped because it cannot be had. Use it before the
 * tests are declared: `const broker = await orSkip('Kafka', …); (broker ? test : test.skip)(…)`.
 * @returns undefined where the part is missing and may be
 * @throws PartMissing where parts are required (in CI), and whatever else went wrong
 */
export async function orSkip<T>(what: string, get: () => Promise<T>): Promise<T | undefined> {
  try {
    return await get();
  } catch (error) {
    if (!(error instanceof PartMissing) || partsRequired()) throw error;
    console.warn(`Skipped, what needs ${what}: ${error.message}`);
    return undefined;
  }
}
