import { directory } from '@bursar/directory/service';
import { estates } from '@bursar/estates/service';
import { finance } from '@bursar/finance/service';
import { procurement } from '@bursar/procurement/service';
import { risk } from '@bursar/risk/service';
import type { Service } from '@bursar/service-kit';

/** Every service that runs here, in the order of the first page. */
export const services: readonly Service[] = [directory, finance, procurement, estates, risk];
