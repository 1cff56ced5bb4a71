import { checkNames } from '@bursar/shared-types/codes/checks';
import type { CheckCode } from '@bursar/shared-types/codes/checks';
import type { CheckArea, FrequencyUnit } from '@bursar/shared-types/codes/estates';
import type { CatalogueCheck, CatalogueEdition } from './catalogue.ts';
import type { Frequency } from './frequency.ts';

const every = (count: number, unit: FrequencyUnit): Frequency => ({ every: count, unit });

/** A row of the catalogue. Without a source it is general knowledge that nobody has confirmed. */
function check(
  code: CheckCode,
  frequency: Frequency,
  frequencyText: string,
  basis: string,
  source?: string,
): Omit<CatalogueCheck, 'area'> {
  const standing = source === undefined ? 'unconfirmed' : 'published';
  return {
    code,
    name: checkNames[code],
    frequency,
    frequencyText,
    basis,
    source: source ?? 'general knowledge',
    standing,
  };
}

const inArea = (area: CheckArea, checks: Omit<CatalogueCheck, 'area'>[]): CatalogueCheck[] =>
  checks.map((each) => ({ ...each, area }));

const checks: readonly CatalogueCheck[] = [
  ...inArea('fire', [
    check(
      'fire-alarm-call-point',
      every(1, 'week'),
      'weekly',
      'Fire Safety Order 2005 / BS 5839-1',
    ),
    check('fire-alarm-service', every(6, 'month'), '6-monthly', 'BS 5839-1'),
    check(
      'fire-risk-assessment',
      every(1, 'year'),
      'at least annually and on change',
      'Fire Safety Order 2005',
    ),
    check(
      'fire-drill',
      every(4, 'month'),
      'termly',
      'DfE/Home Office fire safety in educational premises',
    ),
    check('emergency-lighting-function', every(1, 'month'), 'monthly', 'BS 5266-1'),
    check('emergency-lighting-duration', every(1, 'year'), 'annual', 'BS 5266-1'),
    check('fire-extinguisher-service', every(1, 'year'), 'annual', 'BS 5306-3'),
    check(
      'fire-door-inspection',
      every(6, 'month'),
      '6-monthly (3-monthly communal doors in tall residential)',
      'BS 9999 / good practice',
    ),
    check(
      'sprinkler-service',
      every(1, 'year'),
      'annual (with weekly/quarterly user checks)',
      'BS EN 12845',
    ),
    check(
      'lightning-protection',
      every(1, 'year'),
      'annual (11 months recommended)',
      'BS EN 62305',
    ),
  ]),
  ...inArea('water', [
    check(
      'legionella-risk-assessment',
      every(2, 'year'),
      'every 2 years or on change',
      'HSE ACOP L8 / HSG274',
    ),
    check('water-temperature', every(1, 'month'), 'monthly', 'HSG274 part 2'),
    check('little-used-outlets', every(1, 'week'), 'weekly (and after holidays)', 'HSG274 part 2'),
    check('shower-head-descale', every(3, 'month'), 'quarterly', 'HSG274 part 2'),
    check('cold-water-tank', every(1, 'year'), 'annual', 'HSG274 part 2'),
    check(
      'mixing-valve-service',
      every(1, 'year'),
      'annual (6-monthly where vulnerable users)',
      'HSG274 part 2',
    ),
  ]),
  ...inArea('electrical', [
    check(
      'fixed-wiring',
      every(5, 'year'),
      'every 5 years',
      'Electricity at Work Regs 1989 / BS 7671',
    ),
    check(
      'portable-appliance',
      every(1, 'year'),
      'risk-based, commonly annual',
      'Electricity at Work Regs 1989',
    ),
    check('stage-lighting-electrical', every(1, 'year'), 'annual', 'BS 7909 / good practice'),
  ]),
  ...inArea('gas', [
    check('gas-safety', every(1, 'year'), 'annual', 'Gas Safety (Installation and Use) Regs 1998'),
    check(
      'gas-tightness',
      every(5, 'year'),
      '5-yearly (annual for science/DT where advised)',
      'IGEM/UP',
    ),
  ]),
  ...inArea('asbestos', [
    check('asbestos-register', every(1, 'year'), 'annual', 'Control of Asbestos Regs 2012 reg 4'),
    check(
      'asbestos-reinspection',
      every(1, 'year'),
      '6-12 monthly',
      'Control of Asbestos Regs 2012',
    ),
  ]),
  ...inArea('lifting', [
    check('passenger-lift', every(6, 'month'), '6-monthly', 'LOLER 1998 reg 9'),
    check('goods-lift', every(1, 'year'), '12-monthly', 'LOLER 1998 reg 9'),
    check('hoists-and-slings', every(6, 'month'), '6-monthly', 'LOLER 1998 reg 9'),
  ]),
  ...inArea('pressure', [
    check(
      'pressure-systems',
      every(14, 'month'),
      'per written scheme, commonly 14 months',
      'PSSR 2000',
    ),
  ]),
  ...inArea('ventilation', [
    check(
      'local-exhaust-ventilation',
      every(14, 'month'),
      'at least every 14 months',
      'COSHH 2002 reg 9',
    ),
    check('kitchen-extract-clean', every(1, 'year'), '3-12 monthly by use', 'TR19 Grease'),
  ]),
  ...inArea('air-conditioning', [
    check(
      'refrigerant-leak',
      every(1, 'year'),
      '3/6/12-monthly by CO2e charge',
      'F-gas Regulations; DfE good estate management (annual certificated inspection)',
      'statutorycompliance.co.uk/what-is-compliance (copy of DfE guidance)',
    ),
    check(
      'air-conditioning-inspection',
      every(5, 'year'),
      'every 5 years',
      'Energy Performance of Buildings Regs 2012',
    ),
  ]),
  ...inArea('energy', [
    check(
      'display-energy-large',
      every(1, 'year'),
      'annual',
      'Energy Performance of Buildings Regs 2012',
    ),
    check(
      'display-energy-small',
      every(10, 'year'),
      'every 10 years',
      'Energy Performance of Buildings Regs 2012',
    ),
  ]),
  ...inArea('play-and-pe', [
    check(
      'outdoor-play-equipment',
      every(1, 'year'),
      'annual (with weekly visual, quarterly operational)',
      'BS EN 1176',
    ),
    check('gym-equipment', every(1, 'year'), 'annual', 'PUWER 1998 / AfPE'),
  ]),
  ...inArea('structure', [
    check('tree-survey', every(3, 'year'), '1-3 yearly by risk', 'Occupiers Liability Acts'),
    check(
      'condition-survey',
      every(5, 'year'),
      'at least every 5 years',
      'DfE condition surveys guidance 25 Feb 2026',
      'gov.uk condition-surveys-for-school-and-college-buildings',
    ),
    check('raac-review', every(1, 'year'), 'annual where present', 'DfE RAAC guidance'),
  ]),
  ...inArea('access', [
    check(
      'automatic-doors-and-gates',
      every(6, 'month'),
      '6-monthly',
      'BS EN 16005 / Machinery Regs',
    ),
    check('roof-anchors', every(1, 'year'), 'annual', 'BS 7883'),
  ]),
  ...inArea('radon', [
    check(
      'radon-measurement',
      every(10, 'year'),
      'every 10 years; below-ground rooms more often',
      'IRR 2017',
    ),
  ]),
  ...inArea('vehicles', [
    check('minibus-safety', every(10, 'week'), '10-weekly (8-13 weeks)', 'DVSA guidance'),
  ]),
  ...inArea('kitchen', [
    check('food-hygiene-review', every(1, 'year'), 'annual', 'Food Safety Act 1990'),
  ]),
  ...inArea('first-aid', [
    check('first-aid-needs', every(1, 'year'), 'annual', 'First Aid Regs 1981'),
  ]),
];

/**
 * The catalogue as compiled in November 2026: premises checks of an English academy trust.
 * The effective date lies before the first schedules that trusts bring with them; the figures
 * themselves are older than that.
 */
export const edition202611: CatalogueEdition = {
  edition: '2026-11',
  effectiveFrom: '2024-09-01',
  compiledOn: '2026-11-22',
  checks,
};
