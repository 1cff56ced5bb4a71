/** Statutory checks by their code in events, with the one name that people see wherever it stands. */
export const checkNames = {
  'fire-alarm-call-point': 'Fire alarm call-point test (rotate points)',
  'fire-alarm-service': 'Fire alarm system service',
  'fire-risk-assessment': 'Fire risk assessment review',
  'fire-drill': 'Fire drill',
  'emergency-lighting-function': 'Emergency lighting function test',
  'emergency-lighting-duration': 'Emergency lighting full-duration test',
  'fire-extinguisher-service': 'Portable extinguisher service',
  'fire-door-inspection': 'Fire door inspection',
  'sprinkler-service': 'Sprinkler/suppression service',
  'lightning-protection': 'Lightning protection test',
  'legionella-risk-assessment': 'Legionella risk assessment review',
  'water-temperature': 'Sentinel outlet temperature checks',
  'little-used-outlets': 'Little-used outlet flushing',
  'shower-head-descale': 'Shower head descale and disinfect',
  'cold-water-tank': 'Cold water storage tank inspection',
  'mixing-valve-service': 'Thermostatic mixing valve service',
  'fixed-wiring': 'Fixed wiring inspection (EICR)',
  'portable-appliance': 'Portable appliance testing',
  'stage-lighting-electrical': 'Stage/theatre lighting electrical test',
  'gas-safety': 'Gas boiler and appliance safety check',
  'gas-tightness': 'Gas tightness test of pipework',
  'asbestos-register': 'Asbestos register and management plan review',
  'asbestos-reinspection': 'Re-inspection of known ACMs',
  'passenger-lift': 'Passenger lift thorough examination (LOLER)',
  'goods-lift': 'Goods lift / lifting equipment thorough examination',
  'hoists-and-slings': 'Hoists and slings (people) thorough examination',
  'pressure-systems': 'Pressure systems examination',
  'local-exhaust-ventilation': 'Local exhaust ventilation test (DT, science)',
  'kitchen-extract-clean': 'Kitchen extract duct clean',
  'refrigerant-leak': 'F-gas leak check',
  'air-conditioning-inspection': 'TM44 air-conditioning inspection (>=12kW)',
  'display-energy-large': 'Display Energy Certificate >1000 m2',
  'display-energy-small': 'Display Energy Certificate 250-1000 m2',
  'outdoor-play-equipment': 'Outdoor play equipment annual inspection (RPII)',
  'gym-equipment': 'Gym/PE equipment inspection',
  'tree-survey': 'Tree survey',
  'condition-survey': 'Condition survey',
  'raac-review': 'RAAC management review',
  'automatic-doors-and-gates': 'Automatic door/gate safety service',
  'roof-anchors': 'Fall-arrest/roof access anchors',
  'radon-measurement': 'Radon measurement',
  'minibus-safety': 'Minibus safety check (section 19)',
  'food-hygiene-review': 'Food hygiene registration and HACCP review',
  'first-aid-needs': 'First aid needs assessment',
} as const;

/** A code of `checkNames`. */
export type CheckCode = keyof typeof checkNames;

/** A check's name by its code; one that this release does not know, by the code's own words. */
export function checkName(code: string): string {
  if (Object.hasOwn(checkNames, code)) return checkNames[code as CheckCode];
  return `${code.charAt(0).toUpperCase()}${code.slice(1).replaceAll('-', ' ')}`;
}
