import { useTrust } from '../../app/trust.tsx';
import { ChoiceField } from './fields.tsx';

/** The schools that a form in the present scope can be for. */
function useSchoolsInScope() {
  const { scope, schools } = useTrust();
  return schools.filter(({ id }) => scope.schoolIds === null || scope.schoolIds.includes(id));
}

/** The school that a form begins with: the one in scope, and none where there are several. */
export const useFirstSchool = (): string => useTrust().scope.school?.id ?? '';

/**
 * Which school it is for: asked first, without a default, where several are in scope; where one is,
 * it is for that one, as the page says.
 */
export function SchoolField({
  name = 'schoolId',
  label = 'Which school?',
}: {
  readonly name?: string;
  readonly label?: string;
}) {
  const { scope } = useTrust();
  const schools = useSchoolsInScope();
  if (scope.school) return null;
  return (
    <ChoiceField
      name={name}
      label={label}
      options={schools.map(({ id, name: of }) => ({ value: id, label: of }))}
    />
  );
}
