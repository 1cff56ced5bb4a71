/** What breaks at schools; a ticket is raised for it. */
export interface Fault {
  readonly title: string;
  readonly place: string;
  readonly category: string;
  readonly priority: 'emergency' | 'urgent' | 'routine' | 'planned';
}

const fault = (
  title: string,
  place: string,
  category: string,
  priority: Fault['priority'] = 'routine',
): Fault => ({ title, place, category, priority });

/** Faults as schools report them, made up. */
export const faults: readonly Fault[] = [
  fault('Radiator stays cold', 'Classroom 3', 'heating'),
  fault('No hot water', 'Kitchen', 'heating', 'urgent'),
  fault('Boiler has locked out', 'Plant room', 'heating', 'urgent'),
  fault('Tap drips', 'Staff room', 'plumbing'),
  fault('Blocked drain', 'Playground, by the gate', 'plumbing', 'urgent'),
  fault('Toilet does not flush', 'Boys’ toilets, ground floor', 'plumbing'),
  fault('Damp patch grows under the window', 'Library', 'roof'),
  fault('Water comes through the ceiling', 'Corridor, first floor', 'roof', 'emergency'),
  fault('Gutter hangs loose', 'Sports hall', 'roof', 'urgent'),
  fault('Two lights flicker', 'Classroom 7', 'electrical'),
  fault('Socket is cracked', 'ICT suite', 'electrical', 'urgent'),
  fault('Outside light is out', 'Car park', 'electrical'),
  fault('Fire door does not close by itself', 'Hall', 'fire-safety', 'urgent'),
  fault('Fire exit sign is dark', 'Corridor by the kitchen', 'fire-safety', 'urgent'),
  fault('Gate does not lock', 'Side entrance', 'security', 'urgent'),
  fault('Lock is stiff', 'Office', 'security'),
  fault('Window does not open', 'Classroom 12', 'windows-and-doors'),
  fault('Cracked pane', 'Reception', 'windows-and-doors', 'urgent'),
  fault('Floor tile has lifted', 'Dining hall', 'walls-and-floors'),
  fault('Paint peels', 'Stairwell', 'walls-and-floors', 'planned'),
  fault('Shelf has come off the wall', 'Store room', 'furniture'),
  fault('Six chairs are broken', 'Classroom 2', 'furniture'),
  fault('Fence panel is down', 'Field', 'grounds'),
  fault('Branch hangs over the path', 'Main entrance', 'grounds', 'urgent'),
  fault('Wasps by the bins', 'Yard', 'cleaning'),
  fault('Dishwasher leaks', 'Kitchen', 'kitchen'),
  fault('More shelves wanted', 'Science preparation room', 'other', 'planned'),
];
