import { section } from './section.ts';
import type { Row } from './section.ts';

const from = '2025-09-01';
const nonCash = { note: 'Not cash spent: the AAR’s revenue lines leave it out.' } as const;
const unconfirmed = { note: 'The AAR line is an unconfirmed mapping.' } as const;
const exemptBusiness = {
  vat: 'irrecoverable',
  note: 'Lettings and clubs are exempt business: their VAT does not come back.',
} as const;

/** Pay of one group of staff: salaries, employer’s National Insurance, employer’s pension. */
function pay(group: string, staff: string, pension: string, aar: string): Row[] {
  return [
    [`${group}010`, `${staff}: salaries`, aar],
    [`${group}020`, `${staff}: employer’s National Insurance`, aar],
    [`${group}030`, `${staff}: employer’s pension (${pension})`, aar],
  ];
}

/** Categories 2 to 5, expenditure. */
export const expenditure2025 = [
  // 210 to 217 Pay
  ...section(from, 'expenditure', 'outside-scope', [
    ...pay('210', 'Teaching staff', 'TPS', 'BAE010'),
    ...pay('211', 'Supply teaching staff', 'TPS', 'BAE020'),
    ...pay('212', 'Education support staff', 'LGPS', 'BAE030'),
    ...pay('213', 'Administrative and clerical staff', 'LGPS', 'BAE040'),
    ...pay('214', 'Premises staff', 'LGPS', 'BAE050'),
    ...pay('215', 'Catering staff', 'LGPS', 'BAE060'),
    ...pay('216', 'Other staff', 'LGPS', 'BAE070'),
    ['217010', 'Apprenticeship levy', 'BAE080', unconfirmed],
    ['217020', 'Severance and redundancy', 'BAE080', unconfirmed],
    ['217030', 'LGPS service cost adjustment', null, nonCash],
  ]),
  // 220 to 221 Other costs of staff
  ...section(from, 'expenditure', 'recoverable', [
    ['220010', 'Recruitment advertising', 'BAE080'],
    ['220020', 'DBS and pre-employment checks', 'BAE080'],
    ['220030', 'Staff travel and subsistence', 'BAE080'],
    ['220040', 'Occupational health', 'BAE080'],
    ['220050', 'Staff development and training', 'BAE090'],
    ['220060', 'Supply teacher insurance', 'BAE100', { vat: 'exempt' }],
    ['220070', 'Staff-related insurance', 'BAE110', { vat: 'exempt' }],
    ['221010', 'Agency supply teaching staff', 'BAE240'],
  ]),
  // 310 to 316 Premises and occupation
  ...section(from, 'expenditure', 'recoverable', [
    ['310010', 'Planned maintenance', 'BAE120'],
    ['310020', 'Reactive repairs', 'BAE120'],
    ['310030', 'Statutory inspections and servicing', 'BAE120'],
    ['310040', 'Minor works and improvements', 'BAE120'],
    ['311010', 'Cleaning contract', 'BAE130'],
    ['311020', 'Cleaning and caretaking materials', 'BAE130'],
    ['312010', 'Electricity', 'BAE150'],
    ['312020', 'Gas', 'BAE150'],
    ['312030', 'Oil and other fuel', 'BAE150'],
    ['312040', 'Water and sewerage', 'BAE140', { vat: 'zero-rated' }],
    ['313010', 'Business rates', 'BAE160', { vat: 'outside-scope' }],
    ['313020', 'Rent of premises', 'BAE160'],
    ['313030', 'Grounds maintenance', 'BAE170'],
    ['313040', 'Refuse and hygiene services', 'BAE180'],
    ['313050', 'Security, health and safety', 'BAE180'],
    ['314010', 'PFI charges', 'BAE310'],
    ['315010', 'Transport, swimming and other special facilities', 'BAE190'],
    ['315020', 'Costs of lettings', 'BAE190', exemptBusiness],
    ['315030', 'Costs of breakfast and after-school clubs', 'BAE190', exemptBusiness],
    ['316010', 'Risk protection arrangement (RPA)', 'BAE270', { vat: 'outside-scope' }],
    ['316020', 'Motor and other insurance', 'BAE270', { vat: 'exempt' }],
  ]),
  // 410 to 413 Education and ICT
  ...section(from, 'expenditure', 'recoverable', [
    ['410010', 'Books and learning materials', 'BAE200'],
    ['410020', 'Teaching equipment and furniture', 'BAE200'],
    ['410030', 'SEND resources', 'BAE200'],
    ['410040', 'Educational visits', 'BAE200'],
    ['411010', 'Laptops, desktops and tablets', 'BAE210'],
    ['411020', 'Servers and other ICT hardware', 'BAE210'],
    ['411030', 'Learning software and licences', 'BAE210'],
    ['411040', 'Broadband and connectivity', 'BAE210'],
    ['411050', 'ICT support', 'BAE210'],
    ['412010', 'Examination fees', 'BAE220', { vat: 'exempt' }],
    ['413010', 'Educational consultancy', 'BAE230'],
    ['413020', 'Educational psychology and therapies', 'BAE230', { vat: 'exempt' }],
    ['413030', 'Tuition and alternative provision bought in', 'BAE230', { vat: 'exempt' }],
  ]),
  // 510 to 514 Support costs
  ...section(from, 'expenditure', 'recoverable', [
    ['510010', 'Catering contract', 'BAE250'],
    ['510020', 'Food and provisions', 'BAE250', { vat: 'zero-rated' }],
    ['511010', 'Stationery, printing and postage', 'BAE280'],
    ['511020', 'Telephones', 'BAE280'],
    ['511030', 'Photocopiers and MFDs', 'BAE280'],
    ['511040', 'Administration software and systems', 'BAE280'],
    ['511050', 'Subscriptions and marketing', 'BAE280'],
    ['511060', 'Governance costs', 'BAE280', unconfirmed],
    [
      '511070',
      'Hospitality',
      'BAE280',
      { vat: 'irrecoverable', note: 'VAT on business entertaining does not come back.' },
    ],
    ['512010', 'Legal fees', 'BAE300'],
    ['512020', 'Payroll and HR services', 'BAE300'],
    ['512030', 'Other professional services', 'BAE300'],
    ['512040', 'External audit', 'BAE260'],
    ['512050', 'Internal scrutiny', 'BAE260', unconfirmed],
    ['513010', 'Loan interest', 'BAE320', { vat: 'exempt' }],
    ['513020', 'Bank charges', 'BAE320', { vat: 'exempt' }],
    ['514010', 'Direct revenue financing of capital', 'BAE290', { vat: 'outside-scope' }],
  ]),
  // 515 Not cash; 516 between the schools of the trust
  ...section(from, 'expenditure', 'outside-scope', [
    ['515010', 'Depreciation', null, nonCash],
    ['515020', 'Loss on disposal of fixed assets', null, nonCash],
    ['515030', 'LGPS net finance cost', null, nonCash],
    [
      '516010',
      'Contribution to the trust’s central services',
      null,
      {
        usedBy: 'schools',
        eliminates: 'inter-school-charges',
        note: 'Eliminated within the trust.',
      },
    ],
    [
      '516020',
      'Recharges from other schools of the trust',
      null,
      { eliminates: 'inter-school-charges', note: 'Eliminated within the trust.' },
    ],
    [
      '516030',
      'GAG contributed to the trust’s pool',
      null,
      {
        usedBy: 'schools',
        eliminates: 'inter-school-charges',
        note: 'Eliminated within the trust.',
      },
    ],
    [
      '516040',
      'GAG allocated from the pool',
      null,
      {
        usedBy: 'central',
        eliminates: 'inter-school-charges',
        note: 'Eliminated within the trust.',
      },
    ],
  ]),
];
