import type { Reply } from '../../../api/types.ts';
import { useTrust } from '../../../app/trust.tsx';
import {
  AreaField,
  checked,
  ChoiceField,
  ColleagueField,
  RadioField,
  TextField,
} from '../../../patterns/form/index.ts';
import { useCategories } from '../names.tsx';
import { functions, levels } from '../words.ts';

/** A risk as it is typed. */
export interface TypedRisk {
  readonly title: string;
  readonly description: string;
  readonly level: string;
  readonly schoolId: string;
  readonly function: string;
  readonly category: string;
  readonly ownerId: string;
}

/** A risk as it is kept, for typing over. */
export const typedRisk = (risk: Reply<'risk', '/risks/{riskId}'>): TypedRisk => ({
  title: risk.title,
  description: risk.description,
  level: risk.level,
  schoolId: risk.schoolId ?? '',
  function: risk.function ?? '',
  category: risk.category ?? '',
  ownerId: risk.ownerId ?? '',
});

/** What a service takes of it: no school but for a risk of a school, no function but for one of a function. */
export const riskBody = (typed: TypedRisk) => ({
  title: typed.title.trim(),
  description: typed.description.trim(),
  level: typed.level as 'school' | 'function' | 'trust',
  schoolId: typed.level === 'school' ? typed.schoolId || null : null,
  function: typed.level === 'function' ? typed.function || null : null,
  category: typed.category || null,
  ownerId: typed.ownerId || null,
});

/** What is missing; a draft needs what may happen and where, no more. */
export function riskFaults(typed: TypedRisk, isDraft: boolean) {
  return checked(
    ['title', typed.title.trim() !== '', 'Say in a few words what may happen.'],
    ['level', typed.level !== '', 'Say where the risk lies.'],
    ['schoolId', typed.level !== 'school' || typed.schoolId !== '', 'Choose the school.'],
    ['function', typed.level !== 'function' || typed.function !== '', 'Choose the function.'],
    ['category', isDraft || typed.category !== '', 'Choose a category.'],
    ['ownerId', isDraft || typed.ownerId !== '', 'Name its owner.'],
  );
}

/** The words of a risk, where it lies and who answers for it. */
export function RiskFields({ values }: { readonly values: TypedRisk }) {
  const { scope, schools } = useTrust();
  const categories = useCategories();
  const inScope = schools.filter(({ id }) => scope.schoolIds?.includes(id) ?? true);
  return (
    <>
      <TextField name="title" label="What may happen" maxLength={200} />
      <AreaField
        name="description"
        label="Why, and what would follow"
        isOptional
        maxLength={4000}
      />
      <RadioField name="level" label="Where does it lie?" options={levels} />
      {values.level === 'school' && (
        <ChoiceField
          name="schoolId"
          label="Which school?"
          options={inScope.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {values.level === 'function' && (
        <ChoiceField name="function" label="Which function?" options={functions} />
      )}
      <ChoiceField
        name="category"
        label="Category"
        options={categories.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <ColleagueField
        name="ownerId"
        label="Owner"
        hint="A risk owner or risk lead, who is alerted when the risk goes above appetite"
      />
    </>
  );
}
