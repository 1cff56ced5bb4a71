export { Action } from './action.tsx';
export { ColleagueField } from './colleague-field.tsx';
export { Answers } from './answers.tsx';
export { DraftForm } from './draft-form.tsx';
export { useEditing } from './editing.ts';
export { checked } from './faults.ts';
export type { Faults } from './faults.ts';
export type { FormKind } from './kinds.ts';
export type { Editing } from './opened.ts';
export {
  AreaField,
  ChoiceField,
  DateField,
  dateOf,
  FlagField,
  MoneyField,
  penceOf,
  RadioField,
  TextField,
} from './fields.tsx';
export type { Option } from './fields.tsx';
export { Fields } from './fields-row.tsx';
export { SearchField } from './search-field.tsx';
export { SchoolField, useFirstSchool } from './school-field.tsx';
