import type { ReactNode } from 'react';
import type { Service } from '../../api/types.ts';
import { fieldId, useFormContext } from '../form/context.ts';
import { FILE_TYPES } from './attached.ts';
import type { AttachedFile } from './attached.ts';
import { FilesInput } from './files-input.tsx';
import { PHOTO_TYPES } from './photo.ts';

interface FilesFieldProps {
  /** The path of its value, a list of `AttachedFile`. */
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly service: Service;
  readonly most?: number;
  /** For forms that are sent by the offline queue. */
  readonly mayWait?: boolean;
  /** A paper, such as an invoice: no picture of a place, in which a pupil could be. */
  readonly isPaper?: boolean;
}

/** Photos, PDF, CSV or XLSX in a form. */
export const FileField = ({
  types = FILE_TYPES,
  ...props
}: FilesFieldProps & {
  /** Fewer types than a service takes: `['application/pdf']`. */
  readonly types?: readonly string[];
}) => <FilesField {...props} types={types} />;

/** Photos in a form, from the camera or the gallery. */
export const PhotoField = (props: FilesFieldProps) => <FilesField {...props} types={PHOTO_TYPES} />;

function FilesField({ name, ...props }: FilesFieldProps & { readonly types: readonly string[] }) {
  const { form } = useFormContext();
  const { value, onChange, error } = form.getInputProps(name) as {
    value: readonly AttachedFile[];
    onChange: (files: readonly AttachedFile[]) => void;
    error?: string;
  };
  return (
    <FilesInput {...props} id={fieldId(name)} value={value} onChange={onChange} error={error} />
  );
}
