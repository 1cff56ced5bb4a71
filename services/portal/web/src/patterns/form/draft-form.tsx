import { Button, Group } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useBlocker, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { FocusEvent, FormEvent, ReactNode } from 'react';
import { Problem } from '../../api/problem.ts';
import { queries } from '../../api/queries.ts';
import { useToday } from '../../app/today.ts';
import { useTrust } from '../../app/trust.tsx';
import { Page } from '../page.tsx';
import type { Crumb } from '../page.tsx';
import { Loading, Refused } from '../states.tsx';
import { Conflict } from './conflict.tsx';
import type { ChangedBy } from './conflict.tsx';
import { FormProvider, fieldId } from './context.ts';
import type { AnyForm } from './context.ts';
import { DraftState, Theirs } from './draft-state.tsx';
import { readDraft, useDraftSaving } from './draft.ts';
import type { Draft } from './draft.ts';
import { ErrorSummary } from './error-summary.tsx';
import { faultsOf } from './faults.ts';
import type { Faults } from './faults.ts';
import styles from './form.module.css';
import { mergeEdits } from './merge.ts';
import type { Clash } from './merge.ts';

/** A form from its first values to what is sent. All values are as typed: texts, lists, choices. */
export interface DraftFormProps<V> {
  /** Its kind, as drafts are told apart: "order". */
  readonly form: string;
  readonly title: string;
  readonly crumbs: readonly Crumb[];
  readonly lead?: ReactNode;
  readonly initial: V;
  /** What the button does, in words: "Post journal to Oakfield Primary". */
  readonly submitLabel: string | ((values: V) => string);
  /** Faults by the path of their field; none, and it is sent. */
  readonly check: (values: V, today: string) => Faults;
  /**
   * Sends it; resolves to the address of what it became. The key makes it happen once; the version
   * is the record's, where one is changed.
   */
  readonly submit: (values: V, key: string, today: string, version: number) => Promise<string>;
  /** Where a record is changed: its version, and how it is read again if another changed it. */
  readonly editing?: Editing<V>;
  /** What a draft is called in lists: "6 chairs". */
  readonly nameOf?: (values: V) => string;
  readonly children: (form: AnyForm, values: V) => ReactNode;
  /** Further buttons beside the first. */
  readonly more?: (values: V) => ReactNode;
}

/** What a form that changes a record must know to bring two edits together. */
export interface Editing<V> {
  readonly version: number;
  readonly current: () => Promise<{ readonly values: V; readonly version: number } & ChangedBy>;
  /** A field's label, by its name. */
  readonly labelOf: (field: string) => string;
}

/** A page with a form whose draft is kept on the server, and found again by its address. */
export function DraftForm<V extends object>(props: DraftFormProps<V>) {
  const search = useSearch({ strict: false }) as { draft?: string };
  // Of the address that the page was come to by: a form that begins a draft itself has it in hand.
  const [{ key, isKept }] = useState(() => ({
    key: search.draft ?? crypto.randomUUID(),
    isKept: search.draft !== undefined,
  }));
  const draft = useQuery({
    queryKey: ['draft', key],
    queryFn: () => readDraft<V>(key),
    enabled: isKept,
    staleTime: Infinity,
    gcTime: 0,
    retry: 1,
  });
  if (isKept && draft.isPending) return <Loading what="your draft" />;
  if (draft.error) return <Refused error={draft.error} retry={() => void draft.refetch()} />;
  return <Filled {...props} draftKey={key} draft={draft.data ?? null} />;
}

interface Clashing extends ChangedBy {
  readonly clashes: readonly Clash[];
  readonly taken: readonly string[];
}

function Filled<V extends object>(
  props: DraftFormProps<V> & { readonly draftKey: string; readonly draft: Draft<V> | null },
) {
  const { draftKey: key, draft, initial, check, submit, submitLabel, title, nameOf, more } = props;
  const { scope } = useTrust();
  const today = useToday();
  const navigate = useNavigate();
  const [faults, setFaults] = useState<Faults>({});
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Problem | null>(null);
  const [base, setBase] = useState({ values: initial, version: props.editing?.version ?? 0 });
  const [clash, setClash] = useState<Clashing | null>(null);
  const wasChecked = useRef(false);
  const summary = useRef<HTMLDivElement>(null);
  const form = useForm<V>({ initialValues: draft?.values ?? initial });
  const { values } = form;
  const isTouched = useMemo(
    () => JSON.stringify(values) !== JSON.stringify(initial),
    [values, initial],
  );
  const name = nameOf?.(values) || title;
  const drafting = useDraftSaving({
    key,
    form: props.form,
    title: name,
    values,
    isTouched,
    version: draft?.version ?? 0,
  });

  // The address carries the draft, so that a reload, a crash or another device finds it.
  useEffect(() => {
    if (!isTouched || new URLSearchParams(location.search).get('draft')) return;
    void navigate({
      to: '.',
      search: ((before: object) => ({ ...before, draft: key })) as never,
      replace: true,
    });
  }, [isTouched, key, navigate]);
  useBlocker({
    shouldBlockFn: async () => {
      if (isTouched && !isSending) await drafting.saveNow();
      return false;
    },
    enableBeforeUnload: () => isTouched && drafting.saving.is === 'unsaved',
  });

  const show = (found: Faults) => {
    setFaults(found);
    form.setErrors(found);
    setTimeout(() => summary.current?.focus(), 0);
  };
  /** Another edit came first: takes over what this one left alone, and asks where both changed. */
  const merge = async (editing: Editing<V>) => {
    const now = await editing.current();
    const { values: merged, clashes, taken } = mergeEdits(base.values, values, now.values);
    form.setValues(merged);
    setBase({ values: now.values, version: now.version });
    setClash({ by: now.by, at: now.at, clashes, taken });
  };
  const onSubmit = async (event?: FormEvent) => {
    event?.preventDefault();
    if (isSending) return;
    wasChecked.current = true;
    setRefusal(null);
    const found = check(values, today);
    if (Object.keys(found).length > 0) return show(found);
    show({});
    setSending(true);
    try {
      await drafting.saveNow();
      const to = await submit(values, key, today, base.version);
      await drafting.end();
      await queries.invalidateQueries();
      await navigate({ to: to as string, ignoreBlocker: true });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error.code === 'changed-since' && props.editing) return await merge(props.editing);
      setRefusal(error);
      show(faultsOf(error));
    } finally {
      setSending(false);
    }
  };
  // After the first try each field is looked at again when it is left; not when it is left for a
  // button, which would move away beneath the pointer as the faults go.
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (!wasChecked.current || relatedTarget instanceof HTMLButtonElement) return;
    const found = check(values, today);
    setFaults(found);
    form.setErrors(found);
  };
  const label = typeof submitLabel === 'string' ? submitLabel : submitLabel(values);
  const isWrong = Object.keys(faults).length > 0 || refusal !== null;
  return (
    <Page
      title={title}
      crumbs={props.crumbs}
      error={isWrong}
      lead={props.lead ?? <>For {scope.title}</>}
    >
      <FormProvider value={{ form: form as AnyForm, today }}>
        <form
          noValidate
          className={styles.form}
          onSubmit={(event) => void onSubmit(event)}
          onBlur={onBlur}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void onSubmit(event);
          }}
        >
          {isWrong && (
            <ErrorSummary ref={summary} faults={faults} refusal={refusal} idOf={fieldId} />
          )}
          {clash && (
            <Conflict
              changed={clash}
              clashes={clash.clashes}
              taken={clash.taken}
              labelOf={props.editing?.labelOf ?? ((field) => field)}
              onChoose={(chosen, value) => {
                form.setFieldValue(chosen.field, value as never);
                setClash({ ...clash, clashes: clash.clashes.filter((each) => each !== chosen) });
              }}
            />
          )}
          {drafting.theirs && (
            <Theirs
              draft={drafting.theirs}
              onMine={() => drafting.keepMine()}
              onTheirs={() => {
                form.setValues(drafting.theirs!.values);
                drafting.takeTheirs();
              }}
            />
          )}
          {props.children(form as AnyForm, values)}
          <div className={`${styles.end} no-print`}>
            <Group>
              <Button type="submit" loading={isSending}>
                {label}
              </Button>
              {more?.(values)}
              {isTouched && (
                <Button
                  variant="subtle"
                  onClick={() => {
                    form.setValues(initial);
                    setFaults({});
                    void drafting.end().then(() => history.back());
                  }}
                >
                  Discard
                </Button>
              )}
            </Group>
            <DraftState saving={drafting.saving} />
          </div>
        </form>
      </FormProvider>
    </Page>
  );
}
