/** The major categories of the chart, by the first digit of their codes. */
export const categories = [
  { value: '1', label: 'Income' },
  { value: '2', label: 'Staff costs' },
  { value: '3', label: 'Premises and occupation' },
  { value: '4', label: 'Education and ICT' },
  { value: '5', label: 'Support costs' },
  { value: '6', label: 'Assets' },
  { value: '7', label: 'Liabilities' },
  { value: '8', label: 'Funds and reserves' },
] as const;
