/** A supplier of the demonstration; names are made up. */
export interface DemoSupplier {
  readonly key: string;
  readonly name: string;
  /** Made up: no trader has a number that begins with 999. */
  readonly vatNumber: string;
  /** Days to pay. */
  readonly terms: number;
  readonly approved: boolean;
}

const supplier = (
  key: string,
  vatNumber: string,
  name: string,
  terms = 30,
  approved = true,
): DemoSupplier => ({
  key,
  name,
  vatNumber,
  terms,
  approved,
});

/** The last one waits for approval, so that an order to it can be seen stopped. */
export const suppliers: readonly DemoSupplier[] = [
  supplier('books', 'GB 999 1001 01', 'Longacre Educational Books Ltd'),
  supplier('furniture', 'GB 999 1002 02', 'Brindle & Sons School Furniture'),
  supplier('software', 'GB 999 1003 03', 'Skylark Learning Software Ltd', 14),
  supplier('devices', 'GB 999 1004 04', 'Meridian ICT Supplies Ltd'),
  supplier('stationery', 'GB 999 1005 05', 'Paperhive Office Supplies'),
  supplier('repairs', 'GB 999 1006 06', 'Cartwright Property Services', 28),
  supplier('training', 'GB 999 1007 07', 'Fenwick Training and Development'),
  supplier('new', 'GB 999 1008 08', 'Quicksilver Trading Ltd', 30, false),
];

/** What schools order, from whom and to which account. */
export interface DemoGoods {
  readonly supplier: string;
  readonly account: string;
  readonly costCentre: string;
  readonly purpose: string;
  readonly things: readonly string[];
}

export const goods: readonly DemoGoods[] = [
  {
    supplier: 'books',
    account: '410010',
    costCentre: 'CUR',
    purpose: 'Reading books for the new scheme',
    things: ['Guided reading set', 'Class library top-up'],
  },
  {
    supplier: 'books',
    account: '410010',
    costCentre: 'CUR',
    purpose: 'Revision guides',
    things: ['Revision guides, mixed'],
  },
  {
    supplier: 'furniture',
    account: '410020',
    costCentre: 'CUR',
    purpose: 'Classroom furniture',
    things: ['Tables, set of six', 'Chairs, stack of thirty'],
  },
  {
    supplier: 'software',
    account: '411030',
    costCentre: 'ICT',
    purpose: 'Learning platform for the year',
    things: ['Licence, whole school'],
  },
  {
    supplier: 'devices',
    account: '411010',
    costCentre: 'ICT',
    purpose: 'Replacement laptops',
    things: ['Laptop, 14 inch', 'Charging trolley'],
  },
  {
    supplier: 'stationery',
    account: '511010',
    costCentre: 'ADM',
    purpose: 'Office stationery for the term',
    things: ['Paper, pallet', 'Exercise books', 'Glue sticks'],
  },
  {
    supplier: 'repairs',
    account: '310020',
    costCentre: 'EST',
    purpose: 'Repairs after the inspection',
    things: ['Roof repair', 'Making good'],
  },
  {
    supplier: 'training',
    account: '220050',
    costCentre: 'ADM',
    purpose: 'Training day',
    things: ['Trainer, one day'],
  },
];
