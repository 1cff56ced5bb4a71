import {
  ChoiceField,
  DateField,
  DraftForm,
  Fields,
  SchoolField,
  TextField,
} from '../../../patterns/form/index.ts';
import type { Editing, FormKind } from '../../../patterns/form/index.ts';
import { workforces } from '../words.ts';
import { ChargeRows } from './charge-rows.tsx';
import { AllowanceRows, PayRows } from './pay-rows.tsx';
import { postFaults } from './post-faults.ts';
import type { TypedPost } from './post-values.ts';

/** The fields of a post; its school, workforce and first day are set once, when it is created. */
export function PostForm({
  form,
  title,
  crumbs,
  lead,
  initial,
  label,
  editing,
  submit,
}: {
  readonly form: FormKind;
  readonly title: string;
  readonly crumbs: readonly { readonly title: string; readonly path: string }[];
  readonly lead: string;
  readonly initial: TypedPost;
  readonly label: (values: TypedPost) => string;
  /** Where one is changed that is there. */
  readonly editing?: Editing<TypedPost>;
  readonly submit: (
    values: TypedPost,
    key: string,
    today: string,
    version: number,
  ) => Promise<string>;
}) {
  const isNew = editing === undefined;
  return (
    <DraftForm<TypedPost>
      form={form}
      title={title}
      crumbs={crumbs}
      lead={lead}
      initial={initial}
      editing={editing}
      nameOf={(values) => values.title}
      submitLabel={label}
      check={postFaults}
      submit={submit}
    >
      {(of, values) => (
        <>
          {isNew && <SchoolField />}
          <Fields>
            <TextField
              name="title"
              label="Title"
              hint="What the post is called; never who holds it"
              maxLength={100}
            />
            {isNew && <ChoiceField name="workforce" label="Workforce" options={workforces} />}
            {isNew && <DateField name="from" label="First day" />}
            <DateField name="until" label="Last day" hint="For a fixed term" isOptional />
          </Fields>
          <PayRows form={of} rows={values.terms} />
          <AllowanceRows form={of} rows={values.allowances} />
          <ChargeRows form={of} rows={values.split} />
        </>
      )}
    </DraftForm>
  );
}
