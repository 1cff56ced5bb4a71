import {
  ChoiceField,
  DateField,
  DraftForm,
  Fields,
  TextField,
} from '../../../patterns/form/index.ts';
import type { Editing, FormKind } from '../../../patterns/form/index.ts';
import { niCategories } from '../words.ts';
import { personFaults, sealedFields } from './person-values.ts';
import type { TypedPerson } from './person-values.ts';

/** The fields of somebody, for adding them and for correcting what is kept. */
export function PersonForm({
  form,
  title,
  crumbs,
  initial,
  label,
  sealed,
  editing,
  submit,
}: {
  readonly form: FormKind;
  readonly title: string;
  readonly crumbs: readonly { readonly title: string; readonly path: string }[];
  readonly initial: TypedPerson;
  readonly label: string;
  /** What stands under a field that is kept sealed. */
  readonly sealed: { readonly niNumber: string; readonly bank: string };
  /** Where what is kept is corrected. */
  readonly editing?: Editing<TypedPerson>;
  readonly submit: (
    values: TypedPerson,
    key: string,
    today: string,
    version: number,
  ) => Promise<string>;
}) {
  return (
    <DraftForm<TypedPerson>
      form={form}
      title={title}
      crumbs={crumbs}
      lead="Only HR sees these details. Birth date, National Insurance number and bank account are stored encrypted."
      initial={initial}
      editing={editing}
      notKept={sealedFields}
      nameOf={({ givenName, familyName }) => `${givenName} ${familyName}`.trim()}
      submitLabel={label}
      check={personFaults}
      submit={submit}
    >
      {() => (
        <>
          <Fields>
            <TextField name="givenName" label="Given name" maxLength={100} />
            <TextField name="familyName" label="Family name" maxLength={100} />
          </Fields>
          <Fields>
            <DateField name="birthDate" label="Birth date" hint="With its year" isOptional />
            <TextField
              name="niNumber"
              label="National Insurance number"
              hint={sealed.niNumber}
              isOptional
            />
            <ChoiceField
              name="niCategory"
              label="National Insurance category"
              hint="The employer’s, HMRC’s letter"
              options={niCategories}
            />
          </Fields>
          <Fields>
            <TextField
              name="sortCode"
              label="Sort code"
              hint={sealed.bank}
              inputMode="numeric"
              isOptional
            />
            <TextField
              name="accountNumber"
              label="Account number"
              hint="Eight figures"
              inputMode="numeric"
              isOptional
            />
          </Fields>
        </>
      )}
    </DraftForm>
  );
}
