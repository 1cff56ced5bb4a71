import {
  ChoiceField,
  DateField,
  DraftForm,
  Fields,
  RadioField,
  TextField,
} from '../../../patterns/form/index.ts';
import type { Editing } from '../../../patterns/form/index.ts';
import { phases } from '../words.ts';
import { schoolFaults } from './school-values.ts';
import type { TypedSchool } from './school-values.ts';

/** What is known of a school: for adding one, and for changing it. */
export function SchoolForm({
  title,
  crumbs,
  lead,
  initial,
  label,
  editing,
  submit,
}: {
  readonly title: string;
  readonly crumbs: readonly { readonly title: string; readonly path: string }[];
  readonly lead: string;
  readonly initial: TypedSchool;
  readonly label: (values: TypedSchool) => string;
  /** Where one is changed that is there. */
  readonly editing?: Editing<TypedSchool>;
  readonly submit: (
    values: TypedSchool,
    key: string,
    today: string,
    version: number,
  ) => Promise<string>;
}) {
  return (
    <DraftForm<TypedSchool>
      form="school"
      title={title}
      crumbs={crumbs}
      lead={lead}
      initial={initial}
      editing={editing}
      nameOf={({ name }) => name}
      submitLabel={label}
      check={schoolFaults}
      submit={submit}
    >
      {(_, { kind }) => (
        <>
          {!editing && (
            <RadioField
              name="kind"
              label="What is added"
              options={[
                { value: 'school', label: 'A school' },
                { value: 'central', label: 'The central team' },
              ]}
            />
          )}
          <TextField name="name" label="Name" maxLength={200} />
          {kind === 'school' && (
            <Fields>
              <TextField
                name="urn"
                label="URN"
                hint="Six figures of the national register"
                inputMode="numeric"
                isOptional
              />
              <ChoiceField name="phase" label="Phase" options={phases} isOptional isClearable />
              <TextField
                name="establishmentType"
                label="Type"
                hint="Like Academy converter"
                maxLength={100}
                isOptional
              />
              <TextField name="pupils" label="Pupils" inputMode="numeric" isOptional />
            </Fields>
          )}
          <Fields>
            <TextField
              name="localAuthority"
              label="Local authority"
              hint="Its three figures"
              inputMode="numeric"
              isOptional
            />
            <TextField name="region" label="Region" maxLength={60} isOptional />
            <DateField name="joinedOn" label="First day in the trust" isOptional />
          </Fields>
        </>
      )}
    </DraftForm>
  );
}
