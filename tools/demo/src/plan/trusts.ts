/** A school of the demonstration: every name is made up, and no number is one of the register's. */
export interface DemoSchool {
  readonly key: string;
  readonly name: string;
  readonly phase: 'primary' | 'secondary' | 'special' | 'all-through';
  readonly pupils: number;
  readonly cluster: string;
}

export interface DemoTrust {
  readonly name: string;
  readonly schools: readonly DemoSchool[];
  readonly clusters: readonly { readonly key: string; readonly name: string }[];
}

const school = (
  key: string,
  name: string,
  phase: DemoSchool['phase'],
  pupils: number,
  cluster: string,
): DemoSchool => ({
  key,
  name,
  phase,
  pupils,
  cluster,
});

/** The trust whose life is shown: fourteen schools of all phases, in three clusters. */
export const ridgeway: DemoTrust = {
  name: 'Ridgeway Learning Trust',
  clusters: [
    { key: 'north', name: 'North' },
    { key: 'valley', name: 'Valley' },
    { key: 'secondary', name: 'Secondary and special' },
  ],
  schools: [
    school('oakfield', 'Oakfield Primary Academy', 'primary', 412, 'north'),
    school('ashdown', 'Ashdown Primary Academy', 'primary', 208, 'north'),
    school('hollybank', 'Hollybank Infant Academy', 'primary', 176, 'north'),
    school('stmary', 'Saint Mary’s Wharf Primary Academy', 'primary', 315, 'north'),
    school('larkrise', 'Larkrise Primary Academy', 'primary', 420, 'north'),
    school('millbrook', 'Millbrook Junior Academy', 'primary', 240, 'valley'),
    school('fernhill', 'Fernhill Primary Academy', 'primary', 198, 'valley'),
    school('willowmead', 'Willowmead Primary Academy', 'primary', 631, 'valley'),
    school('coombe', 'Coombe Valley Primary Academy', 'primary', 104, 'valley'),
    school('highcross', 'Highcross Academy', 'secondary', 1_180, 'secondary'),
    school('ridgewood', 'Ridgewood High School', 'secondary', 902, 'secondary'),
    school('kingsmoor', 'Kingsmoor All-through Academy', 'all-through', 1_420, 'secondary'),
    school('beacon', 'Beacon House School', 'special', 118, 'secondary'),
    school('harrow', 'Harrow Lane Academy', 'special', 86, 'secondary'),
  ],
};

/** A second trust, so that it can be seen that neither sees the other. */
export const harbour: DemoTrust = {
  name: 'Harbour Academies Trust',
  clusters: [],
  schools: [
    school('quay', 'Quayside Primary Academy', 'primary', 297, ''),
    school('lighthouse', 'Lighthouse Academy', 'secondary', 811, ''),
  ],
};
