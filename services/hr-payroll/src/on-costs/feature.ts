import type { Feature } from '@bursar/service-kit';
import { getEmployerRates } from './get-employer-rates.ts';
import { setLevyAllowance } from './set-levy-allowance.ts';
import { setPensionRate } from './set-pension-rate.ts';

/** What an employer pays on top of pay. */
export const onCosts: Feature = { routes: [setPensionRate, setLevyAllowance, getEmployerRates] };
