import { checked, DraftForm, TextField } from '../../../patterns/form/index.ts';
import type { Editing } from '../../../patterns/form/index.ts';
import { counted } from '../../../words/format.ts';
import { SchoolsField } from './schools-field.tsx';

/** A cluster as typed. */
export interface TypedCluster {
  readonly name: string;
  readonly schoolIds: readonly string[];
}

/** A cluster's name and schools: for forming one, and for setting it anew. */
export function ClusterForm({
  title,
  crumbs,
  clusterId,
  initial,
  verb,
  editing,
  submit,
}: {
  readonly title: string;
  readonly crumbs: readonly { readonly title: string; readonly path: string }[];
  readonly clusterId?: string;
  readonly initial: TypedCluster;
  readonly verb: string;
  /** Where one is changed that is there. */
  readonly editing?: Editing<TypedCluster>;
  readonly submit: (
    values: TypedCluster,
    key: string,
    today: string,
    version: number,
  ) => Promise<string>;
}) {
  return (
    <DraftForm<TypedCluster>
      form="cluster"
      title={title}
      crumbs={crumbs}
      lead="A school is in one cluster at most: one of another moves here. Roles held at a cluster are for its schools as they are now; what was before today stays as it was."
      initial={initial}
      editing={editing}
      nameOf={({ name }) => name}
      submitLabel={({ name, schoolIds }) =>
        `${verb} ${name.trim() || 'cluster'} with ${counted(schoolIds.length, 'school')}`
      }
      check={({ name, schoolIds }) =>
        checked(
          ['name', name.trim() !== '', 'Enter the name.'],
          ['schoolIds', schoolIds.length > 0, 'Choose one school or more.'],
        )
      }
      submit={submit}
    >
      {() => (
        <>
          <TextField name="name" label="Name" maxLength={200} />
          <SchoolsField name="schoolIds" clusterId={clusterId} />
        </>
      )}
    </DraftForm>
  );
}
