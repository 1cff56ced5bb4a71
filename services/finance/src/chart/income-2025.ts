import { section } from './section.ts';

const from = '2025-09-01';
const central = { usedBy: 'central', eliminates: 'inter-school-charges' } as const;
const school = { usedBy: 'schools', eliminates: 'inter-school-charges' } as const;
const capital = { note: 'A capital grant: the AAR’s revenue lines leave it out.' } as const;

/** Category 1, income. */
export const income2025 = [
  // 110 Department for Education. BAI010, BAI050 and BAI061 make up its revenue grants in the AAR.
  ...section(from, 'income', 'outside-scope', [
    ['110010', 'General annual grant (GAG)', 'BAI010'],
    ['110020', 'GAG: 16 to 19 funding', 'BAI010'],
    ['110030', 'GAG: high needs places', 'BAI010'],
    ['110040', 'Pupil premium', 'BAI010'],
    ['110050', 'Universal infant free school meals', 'BAI010'],
    ['110060', 'PE and sport premium', 'BAI010'],
    ['110070', 'Core schools budget grant', 'BAI010'],
    ['110080', 'National Insurance contributions grant', 'BAI010'],
    ['110090', 'Start-up grant', 'BAI050'],
    ['110100', 'Other DfE revenue grants', 'BAI020'],
    ['110110', 'Coronavirus funding: late adjustments', 'BAI061'],
    [
      '110120',
      'Allocation from the trust’s GAG pool',
      'BAI011',
      { ...school, note: 'BAI011, “Academies – Income”, is an unconfirmed mapping.' },
    ],
  ]),
  // 112 Local authorities and other government
  ...section(from, 'income', 'outside-scope', [
    ['112010', 'SEN top-up funding (EHCP)', 'BAI030'],
    ['112020', 'Early years funding', 'BAI040'],
    ['112030', 'Growth and falling rolls fund', 'BAI040'],
    ['112040', 'Other local authority revenue grants', 'BAI040'],
    ['113010', 'Other government revenue grants', 'BAI060'],
    ['113020', 'Other income from government, not grants', 'BAI070'],
  ]),
  // 114 Other academy trusts, and non-government grants
  ...section(from, 'income', 'exempt', [
    ['114010', 'Services to other academy trusts', 'BAI080'],
    ['114020', 'Grants from charities and other bodies', 'BAI090', { vat: 'outside-scope' }],
  ]),
  // 120 to 124 Self-generated
  ...section(from, 'income', 'exempt', [
    ['120010', 'Lettings of rooms and sports facilities', 'BAI100'],
    ['120020', 'Nursery fees', 'BAI101'],
    ['120030', 'Breakfast and after-school clubs', 'BAI101'],
    ['120040', 'Music tuition', 'BAI101'],
    ['120050', 'Uniform and shop sales', 'BAI101', { vat: 'zero-rated' }],
    ['121010', 'School meals: pupils', 'BAI110', { vat: 'outside-scope' }],
    ['121020', 'School meals: staff and visitors', 'BAI110', { vat: 'standard' }],
    ['122010', 'Supply teacher insurance claims', 'BAI120', { vat: 'outside-scope' }],
    ['122020', 'Other insurance and RPA claims', 'BAI130', { vat: 'outside-scope' }],
    ['122030', 'Contributions to educational visits', 'BAI130', { vat: 'outside-scope' }],
    ['122040', 'Staff secondments and consultancy', 'BAI130', { vat: 'standard' }],
    ['122050', 'Sundry income', 'BAI130', { vat: 'standard' }],
    ['123010', 'Donations and voluntary contributions', 'BAI140', { vat: 'outside-scope' }],
    ['124010', 'Bank and investment interest', 'BAI150'],
  ]),
  // 130 Capital grants, 131 conversions and transfers
  ...section(from, 'income', 'outside-scope', [
    ['130010', 'Devolved formula capital', null, capital],
    ['130020', 'Condition funding (SCA, CIF)', null, capital],
    ['130030', 'Other capital grants and donations', null, capital],
    ['131010', 'Funds inherited on conversion or transfer', 'BAI160'],
  ]),
  // 132 Between the schools of the trust
  ...section(from, 'income', 'outside-scope', [
    ['132010', 'Contributions of academies to central services', 'BAI170', central],
    [
      '132020',
      'Recharges to other schools of the trust',
      null,
      { eliminates: 'inter-school-charges', note: 'Eliminated within the trust.' },
    ],
    [
      '132030',
      'GAG pooled by academies',
      null,
      { ...central, note: 'The pool’s receipts; eliminated within the trust.' },
    ],
  ]),
];
