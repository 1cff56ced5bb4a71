import type { CheckArea, FrequencyUnit } from '@bursar/shared-types/codes/estates';
import type { CatalogueCheck, CatalogueEdition } from './catalogue.ts';
import type { Frequency } from './frequency.ts';

const every = (count: number, unit: FrequencyUnit): Frequency => ({ every: count, unit });

/** A row of the catalogue. Without a source it is general knowledge that nobody has confirmed. */
function check(
  code: string,
  name: string,
  frequency: Frequency,
  frequencyText: string,
  basis: string,
  source?: string,
): Omit<CatalogueCheck, 'area'> {
  const standing = source === undefined ? 'unconfirmed' : 'published';
  return {
    code,
    name,
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
      'Fire alarm call-point test (rotate points)',
      every(1, 'week'),
      'weekly',
      'Fire Safety Order 2005 / BS 5839-1',
    ),
    check(
      'fire-alarm-service',
      'Fire alarm system service',
      every(6, 'month'),
      '6-monthly',
      'BS 5839-1',
    ),
    check(
      'fire-risk-assessment',
      'Fire risk assessment review',
      every(1, 'year'),
      'at least annually and on change',
      'Fire Safety Order 2005',
    ),
    check(
      'fire-drill',
      'Fire drill',
      every(4, 'month'),
      'termly',
      'DfE/Home Office fire safety in educational premises',
    ),
    check(
      'emergency-lighting-function',
      'Emergency lighting function test',
      every(1, 'month'),
      'monthly',
      'BS 5266-1',
    ),
    check(
      'emergency-lighting-duration',
      'Emergency lighting full-duration test',
      every(1, 'year'),
      'annual',
      'BS 5266-1',
    ),
    check(
      'fire-extinguisher-service',
      'Portable extinguisher service',
      every(1, 'year'),
      'annual',
      'BS 5306-3',
    ),
    check(
      'fire-door-inspection',
      'Fire door inspection',
      every(6, 'month'),
      '6-monthly (3-monthly communal doors in tall residential)',
      'BS 9999 / good practice',
    ),
    check(
      'sprinkler-service',
      'Sprinkler/suppression service',
      every(1, 'year'),
      'annual (with weekly/quarterly user checks)',
      'BS EN 12845',
    ),
    check(
      'lightning-protection',
      'Lightning protection test',
      every(1, 'year'),
      'annual (11 months recommended)',
      'BS EN 62305',
    ),
  ]),
  ...inArea('water', [
    check(
      'legionella-risk-assessment',
      'Legionella risk assessment review',
      every(2, 'year'),
      'every 2 years or on change',
      'HSE ACOP L8 / HSG274',
    ),
    check(
      'water-temperature',
      'Sentinel outlet temperature checks',
      every(1, 'month'),
      'monthly',
      'HSG274 part 2',
    ),
    check(
      'little-used-outlets',
      'Little-used outlet flushing',
      every(1, 'week'),
      'weekly (and after holidays)',
      'HSG274 part 2',
    ),
    check(
      'shower-head-descale',
      'Shower head descale and disinfect',
      every(3, 'month'),
      'quarterly',
      'HSG274 part 2',
    ),
    check(
      'cold-water-tank',
      'Cold water storage tank inspection',
      every(1, 'year'),
      'annual',
      'HSG274 part 2',
    ),
    check(
      'mixing-valve-service',
      'Thermostatic mixing valve service',
      every(1, 'year'),
      'annual (6-monthly where vulnerable users)',
      'HSG274 part 2',
    ),
  ]),
  ...inArea('electrical', [
    check(
      'fixed-wiring',
      'Fixed wiring inspection (EICR)',
      every(5, 'year'),
      'every 5 years',
      'Electricity at Work Regs 1989 / BS 7671',
    ),
    check(
      'portable-appliance',
      'Portable appliance testing',
      every(1, 'year'),
      'risk-based, commonly annual',
      'Electricity at Work Regs 1989',
    ),
    check(
      'stage-lighting-electrical',
      'Stage/theatre lighting electrical test',
      every(1, 'year'),
      'annual',
      'BS 7909 / good practice',
    ),
  ]),
  ...inArea('gas', [
    check(
      'gas-safety',
      'Gas boiler and appliance safety check',
      every(1, 'year'),
      'annual',
      'Gas Safety (Installation and Use) Regs 1998',
    ),
    check(
      'gas-tightness',
      'Gas tightness test of pipework',
      every(5, 'year'),
      '5-yearly (annual for science/DT where advised)',
      'IGEM/UP',
    ),
  ]),
  ...inArea('asbestos', [
    check(
      'asbestos-register',
      'Asbestos register and management plan review',
      every(1, 'year'),
      'annual',
      'Control of Asbestos Regs 2012 reg 4',
    ),
    check(
      'asbestos-reinspection',
      'Re-inspection of known ACMs',
      every(1, 'year'),
      '6-12 monthly',
      'Control of Asbestos Regs 2012',
    ),
  ]),
  ...inArea('lifting', [
    check(
      'passenger-lift',
      'Passenger lift thorough examination (LOLER)',
      every(6, 'month'),
      '6-monthly',
      'LOLER 1998 reg 9',
    ),
    check(
      'goods-lift',
      'Goods lift / lifting equipment thorough examination',
      every(1, 'year'),
      '12-monthly',
      'LOLER 1998 reg 9',
    ),
    check(
      'hoists-and-slings',
      'Hoists and slings (people) thorough examination',
      every(6, 'month'),
      '6-monthly',
      'LOLER 1998 reg 9',
    ),
  ]),
  ...inArea('pressure', [
    check(
      'pressure-systems',
      'Pressure systems examination',
      every(14, 'month'),
      'per written scheme, commonly 14 months',
      'PSSR 2000',
    ),
  ]),
  ...inArea('ventilation', [
    check(
      'local-exhaust-ventilation',
      'Local exhaust ventilation test (DT, science)',
      every(14, 'month'),
      'at least every 14 months',
      'COSHH 2002 reg 9',
    ),
    check(
      'kitchen-extract-clean',
      'Kitchen extract duct clean',
      every(1, 'year'),
      '3-12 monthly by use',
      'TR19 Grease',
    ),
  ]),
  ...inArea('air-conditioning', [
    check(
      'refrigerant-leak',
      'F-gas leak check',
      every(1, 'year'),
      '3/6/12-monthly by CO2e charge',
      'F-gas Regulations; DfE good estate management (annual certificated inspection)',
      'statutorycompliance.co.uk/what-is-compliance (copy of DfE guidance)',
    ),
    check(
      'air-conditioning-inspection',
      'TM44 air-conditioning inspection (>=12kW)',
      every(5, 'year'),
      'every 5 years',
      'Energy Performance of Buildings Regs 2012',
    ),
  ]),
  ...inArea('energy', [
    check(
      'display-energy-large',
      'Display Energy Certificate >1000 m2',
      every(1, 'year'),
      'annual',
      'Energy Performance of Buildings Regs 2012',
    ),
    check(
      'display-energy-small',
      'Display Energy Certificate 250-1000 m2',
      every(10, 'year'),
      'every 10 years',
      'Energy Performance of Buildings Regs 2012',
    ),
  ]),
  ...inArea('play-and-pe', [
    check(
      'outdoor-play-equipment',
      'Outdoor play equipment annual inspection (RPII)',
      every(1, 'year'),
      'annual (with weekly visual, quarterly operational)',
      'BS EN 1176',
    ),
    check(
      'gym-equipment',
      'Gym/PE equipment inspection',
      every(1, 'year'),
      'annual',
      'PUWER 1998 / AfPE',
    ),
  ]),
  ...inArea('structure', [
    check(
      'tree-survey',
      'Tree survey',
      every(3, 'year'),
      '1-3 yearly by risk',
      'Occupiers Liability Acts',
    ),
    check(
      'condition-survey',
      'Condition survey',
      every(5, 'year'),
      'at least every 5 years',
      'DfE condition surveys guidance 25 Feb 2026',
      'gov.uk condition-surveys-for-school-and-college-buildings',
    ),
    check(
      'raac-review',
      'RAAC management review',
      every(1, 'year'),
      'annual where present',
      'DfE RAAC guidance',
    ),
  ]),
  ...inArea('access', [
    check(
      'automatic-doors-and-gates',
      'Automatic door/gate safety service',
      every(6, 'month'),
      '6-monthly',
      'BS EN 16005 / Machinery Regs',
    ),
    check('roof-anchors', 'Fall-arrest/roof access anchors', every(1, 'year'), 'annual', 'BS 7883'),
  ]),
  ...inArea('radon', [
    check(
      'radon-measurement',
      'Radon measurement',
      every(10, 'year'),
      'every 10 years; below-ground rooms more often',
      'IRR 2017',
    ),
  ]),
  ...inArea('vehicles', [
    check(
      'minibus-safety',
      'Minibus safety check (section 19)',
      every(10, 'week'),
      '10-weekly (8-13 weeks)',
      'DVSA guidance',
    ),
  ]),
  ...inArea('kitchen', [
    check(
      'food-hygiene-review',
      'Food hygiene registration and HACCP review',
      every(1, 'year'),
      'annual',
      'Food Safety Act 1990',
    ),
  ]),
  ...inArea('first-aid', [
    check(
      'first-aid-needs',
      'First aid needs assessment',
      every(1, 'year'),
      'annual',
      'First Aid Regs 1981',
    ),
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
