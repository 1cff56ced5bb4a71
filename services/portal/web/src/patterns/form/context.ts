import type { UseFormReturnType } from '@mantine/form';
import { createContext, useContext } from 'react';

// oxlint-disable-next-line typescript/no-explicit-any
export type AnyForm = UseFormReturnType<any>;

/** What fields know of the form they stand in. */
export interface FormContext {
  readonly form: AnyForm;
  /** The business date: "+7" counts from it. */
  readonly today: string;
}
const Context = createContext<FormContext | null>(null);
export const FormProvider = Context.Provider;

export function useFormContext(): FormContext {
  const context = useContext(Context);
  if (!context) throw new Error('a field stands in a form');
  return context;
}

/** The id of a field, by which the summary of errors leads to it. */
export const fieldId = (path: string): string => `field-${path.replaceAll('.', '-')}`;
