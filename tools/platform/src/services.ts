import { directory } from '@bursar/directory/service';
import { estates } from '@bursar/estates/service';
import { finance } from '@bursar/finance/service';
import { hrPayroll } from '@bursar/hr-payroll/service';
import { procurement } from '@bursar/procurement/service';
import { reporting } from '@bursar/reporting';
import type { Surroundings } from '@bursar/reporting';
import { risk } from '@bursar/risk/service';
import type { Service } from '@bursar/service-kit';

/** Every service that runs here, in the order of the page of the APIs. */
export function allServices(surroundings: Surroundings): Service[] {
  return [directory, finance, procurement, hrPayroll, estates, risk, reporting(surroundings)];
}
