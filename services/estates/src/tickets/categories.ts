/** What a fault is about: the code in events, and its name. */
export const ticketCategories = {
  heating: 'Heating and hot water',
  plumbing: 'Plumbing and drains',
  electrical: 'Electrical and lighting',
  'fire-safety': 'Fire safety',
  security: 'Security, locks and gates',
  roof: 'Roof and gutters',
  'windows-and-doors': 'Windows and doors',
  'walls-and-floors': 'Walls, floors and ceilings',
  furniture: 'Furniture and fittings',
  grounds: 'Grounds and play',
  cleaning: 'Cleaning and pests',
  kitchen: 'Kitchen',
  other: 'Something else',
} as const;

/** A code of `ticketCategories`. */
export type TicketCategory = keyof typeof ticketCategories;

/** Every code. */
export const ticketCategoryCodes = Object.keys(ticketCategories) as [TicketCategory];
