import { audit } from '../areas/audit/index.ts';
import { estates } from '../areas/estates/index.ts';
import { finance } from '../areas/finance/index.ts';
import { people } from '../areas/people/index.ts';
import { procurement } from '../areas/procurement/index.ts';
import { reports } from '../areas/reports/index.ts';
import { risk } from '../areas/risk/index.ts';
import { trust } from '../areas/trust/index.ts';
import type { AreaDef } from './area.ts';

/** Every area, in the order of the rail; the keys `g 2` to `g 8` follow it, `g 1` is Home. */
export const areas: readonly AreaDef[] = [
  finance,
  procurement,
  people,
  estates,
  risk,
  reports,
  audit,
  trust,
];
