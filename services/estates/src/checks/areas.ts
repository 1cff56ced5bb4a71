/** The areas of the catalogue: their code in events, by which risks are linked, and their name. */
export const areas = {
  fire: 'Fire',
  water: 'Water',
  electrical: 'Electrical',
  gas: 'Gas',
  asbestos: 'Asbestos',
  lifting: 'Lifting',
  pressure: 'Pressure',
  ventilation: 'Ventilation',
  'air-conditioning': 'Air conditioning',
  energy: 'Energy',
  'play-and-pe': 'Play and PE',
  structure: 'Structure',
  access: 'Access',
  radon: 'Radon',
  vehicles: 'Vehicles',
  kitchen: 'Kitchen',
  'first-aid': 'First aid',
} as const;

/** A code of `areas`. */
export type AreaCode = keyof typeof areas;
