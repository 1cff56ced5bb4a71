import { Button, Group, Modal, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Problem } from '../../api/problem.ts';
import { useToday } from '../../app/today.ts';
import { sayDone } from '../done.ts';
import { FormProvider, fieldId } from './context.ts';
import type { AnyForm } from './context.ts';
import { ErrorSummary } from './error-summary.tsx';
import { faultsOf } from './faults.ts';
import type { Faults } from './faults.ts';

/** Something done to a record: with its consequence, what it asks for, and what it says afterwards. */
export interface ActionProps<V extends object> {
  /** The button: verb and object. */
  readonly label: string;
  /** The dialog's title, with the school where money or people are meant. */
  readonly title: string;
  /** What follows, and what cannot be undone. */
  readonly consequence: ReactNode;
  readonly initial: V;
  readonly check?: (values: V, today: string) => Faults;
  readonly run: (values: V, key: string, today: string) => Promise<unknown>;
  readonly done: string;
  readonly undo?: () => Promise<unknown>;
  readonly isFirst?: boolean;
  readonly children?: (form: AnyForm, values: V) => ReactNode;
}

/** A button that asks before it acts, in one dialog; its key is kept until there is an answer. */
export function Action<V extends object>(props: ActionProps<V>) {
  const { label, title, isFirst = false } = props;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant={isFirst ? 'filled' : 'default'}
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
      >
        {label}
      </Button>
      <Modal opened={isOpen} onClose={() => setOpen(false)} title={title}>
        {isOpen && <Asked {...props} onClose={() => setOpen(false)} />}
      </Modal>
    </>
  );
}

function Asked<V extends object>({
  label,
  consequence,
  initial,
  check,
  run,
  done,
  undo,
  children,
  onClose,
}: ActionProps<V> & { readonly onClose: () => void }) {
  const today = useToday();
  const form = useForm<V>({ initialValues: initial });
  const [key] = useState(() => crypto.randomUUID());
  const [isSending, setSending] = useState(false);
  const [faults, setFaults] = useState<Faults>({});
  const [refusal, setRefusal] = useState<Problem | null>(null);
  const summary = useRef<HTMLDivElement>(null);
  const show = (found: Faults, problem: Problem | null) => {
    setFaults(found);
    setRefusal(problem);
    form.setErrors(found);
    setTimeout(() => summary.current?.focus(), 0);
  };
  const send = async () => {
    const found = check?.(form.values, today) ?? {};
    if (Object.keys(found).length > 0) return show(found, null);
    setSending(true);
    try {
      await run(form.values, key, today);
      sayDone(done, undo);
      onClose();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      show(faultsOf(error), error);
    } finally {
      setSending(false);
    }
  };
  return (
    <FormProvider value={{ form: form as AnyForm, today }}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Stack>
          {(refusal || Object.keys(faults).length > 0) && (
            <ErrorSummary
              ref={summary}
              faults={faults}
              refusal={refusal}
              idOf={fieldId}
              isDraftKept={false}
            />
          )}
          <div>{consequence}</div>
          {children?.(form as AnyForm, form.values)}
          <Group>
            <Button type="submit" loading={isSending}>
              {label}
            </Button>
            <Button variant="default" onClick={onClose}>
              Back
            </Button>
          </Group>
        </Stack>
      </form>
    </FormProvider>
  );
}
