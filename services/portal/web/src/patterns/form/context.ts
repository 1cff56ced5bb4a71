import type { UseFormReturnType } from '@mantine/form';
import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';

// oxlint-disable-next-line typescript/no-explicit-any
export type AnyForm = UseFormReturnType<any>;

/** How a field is named outside itself, and how a value of it reads. */
export interface FieldWords {
  readonly label: string;
  readonly read?: (value: unknown) => ReactNode;
}

/** What fields know of the form they stand in. */
export interface FormContext {
  readonly form: AnyForm;
  /** The business date: "+7" counts from it. */
  readonly today: string;
  /** What the fields say of themselves as they are drawn, by path. */
  readonly words: Map<string, FieldWords>;
}
const Context = createContext<FormContext | null>(null);
export const FormProvider = Context.Provider;

export function useFormContext(): FormContext {
  const context = useContext(Context);
  if (!context) throw new Error('a field stands in a form');
  return context;
}

/** The form, told how this field is named and read where somebody else's value stands beside it. */
export function useFieldWords(name: string, words: FieldWords): FormContext {
  const context = useFormContext();
  context.words.set(name, words);
  return context;
}

/** The id of a field, by which the summary of errors leads to it. */
export const fieldId = (path: string): string => `field-${path.replaceAll('.', '-')}`;
