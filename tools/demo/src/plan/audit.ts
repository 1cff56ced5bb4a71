/** What a record is that an answer names. */
export type Proof = 'order' | 'journal' | 'check' | 'pay-run' | 'risk';

/** Something the auditor asks for, and what becomes of it. */
export interface PlannedRequest {
  readonly title: string;
  readonly wanted: string;
  /** The key of who answers, with which records; null where nobody has answered yet. */
  readonly answer: { readonly by: string; readonly words: string; readonly proofs: Proof } | null;
  readonly outcome: 'closed' | 'reopened' | 'nothing';
}

/** The auditor's list of the year. */
export const requests: readonly PlannedRequest[] = [
  {
    title: 'Three orders above £5,000 with their approvals',
    wanted: 'The order, who approved it under which limit, what was received and the invoice.',
    answer: {
      by: 'priya',
      words: 'Three orders of the autumn, each with its history.',
      proofs: 'order',
    },
    outcome: 'closed',
  },
  {
    title: 'Journals of the last month of the year',
    wanted: 'A sample of ten journals of August, with what supports them.',
    answer: { by: 'farah', words: 'Ten journals of August.', proofs: 'journal' },
    outcome: 'nothing',
  },
  {
    title: 'Fire safety at two schools',
    wanted: 'The last service of the fire alarm at Oakfield and at one school of your choice.',
    answer: {
      by: 'ed',
      words: 'Checks of fire safety with their certificates.',
      proofs: 'check',
    },
    outcome: 'reopened',
  },
  {
    title: 'Who prepares and who releases the pay',
    wanted: 'Three months of the year with the names of both.',
    answer: { by: 'helen', words: 'Three months; each was released by Paul.', proofs: 'pay-run' },
    outcome: 'closed',
  },
  {
    title: 'Risks above appetite',
    wanted: 'What the trustees were told about each risk above appetite, and when.',
    answer: null,
    outcome: 'nothing',
  },
];

/** What the auditor writes with a request that is opened again. */
export const reopening = 'The second school’s certificate is last year’s.';
