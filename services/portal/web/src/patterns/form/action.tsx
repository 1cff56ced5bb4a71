import { Button, Group, Modal, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useToday } from '../../app/today.ts';
import { sayDone } from '../done.ts';
import { Conflict } from './conflict.tsx';
import { FormProvider } from './context.ts';
import type { AnyForm, FieldWords } from './context.ts';
import { ErrorSummary } from './error-summary.tsx';
import type { Faults } from './faults.ts';
import { useOpening } from './opened.ts';
import type { Editing } from './opened.ts';
import { useWrong } from './wrong.ts';

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
  /** Does it; the version is the one that was opened with the dialog, where a record is meant. */
  readonly run: (values: V, key: string, today: string, version: number) => Promise<unknown>;
  /** The record that it is done to: its version, and how it is read again (`useEditing`). */
  readonly editing?: Editing<NoInfer<V>>;
  readonly done: string;
  /** Takes it back: given what stood before, and the version that it became. */
  readonly undo?: (before: V, version: number) => Promise<unknown>;
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
  editing,
  done,
  undo,
  children,
  onClose,
}: ActionProps<V> & { readonly onClose: () => void }) {
  const today = useToday();
  const form = useForm<V>({ initialValues: initial });
  const [key] = useState(() => crypto.randomUUID());
  const [isSending, setSending] = useState(false);
  const [words] = useState(() => new Map<string, FieldWords>());
  const opening = useOpening(form as AnyForm, initial, editing);
  const { values: before, version } = opening.opened;
  const wrong = useWrong(form as AnyForm, opening);
  const send = async () => {
    if (isSending || opening.isAsking()) return;
    const found = check?.(form.values, today) ?? {};
    if (Object.keys(found).length > 0) return wrong.show(found);
    setSending(true);
    try {
      await run(form.values, key, today, version);
      sayDone(done, undo && (() => undo(before, version + 1)));
      onClose();
    } catch (error) {
      await wrong.answer(error);
    } finally {
      setSending(false);
    }
  };
  return (
    <FormProvider value={{ form: form as AnyForm, today, words }}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Stack>
          <ErrorSummary of={wrong} isDraftKept={false} />
          <Conflict opening={opening} labels={editing?.labels} />
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
