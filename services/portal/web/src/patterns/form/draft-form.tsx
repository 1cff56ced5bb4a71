import { Button, Group } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useBlocker, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { FocusEvent, FormEvent, ReactNode } from 'react';
import { queries } from '../../api/queries.ts';
import { useToday } from '../../app/today.ts';
import { useAddress, useTrust } from '../../app/trust.tsx';
import { Page } from '../page.tsx';
import type { Crumb } from '../page.tsx';
import { Loading, Refused } from '../states.tsx';
import { Conflict } from './conflict.tsx';
import { FormProvider } from './context.ts';
import type { AnyForm, FieldWords } from './context.ts';
import { DraftState, Theirs } from './draft-state.tsx';
import { readDraft, useDraftSaving } from './draft.ts';
import type { Draft } from './draft.ts';
import { ErrorSummary } from './error-summary.tsx';
import type { Faults } from './faults.ts';
import styles from './form.module.css';
import { contentOf, without } from './kept.ts';
import type { FormKind } from './kinds.ts';
import { useOpening } from './opened.ts';
import type { Editing, Opened } from './opened.ts';
import { useWrong } from './wrong.ts';

/** A form from its first values to what is sent. All values are as typed: texts, lists, choices. */
export interface DraftFormProps<V> {
  /** Its kind, as drafts are told apart: "order". */
  readonly form: FormKind;
  readonly title: string;
  /** The way to it; the last leads back where it is thrown away. */
  readonly crumbs: readonly Crumb[];
  readonly lead?: ReactNode;
  /** Where a record is changed: its values as they would have been typed. */
  readonly initial: V;
  /** What the button does, in words: "Post journal to Oakfield Primary". */
  readonly submitLabel: string | ((values: V) => string);
  /** Faults by the path of their field; none, and it is sent. */
  readonly check: (values: V, today: string) => Faults;
  /**
   * Sends it; resolves to the address of what it became. The key makes it happen once; the version
   * is the one that was opened, where a record is changed.
   */
  readonly submit: (values: V, key: string, today: string, version: number) => Promise<string>;
  /** Where a record is changed or acted on: its version, and how it is read again (`useEditing`). */
  readonly editing?: Editing<NoInfer<V>>;
  /** Fields that are kept sealed, and so in no draft. */
  readonly notKept?: readonly (keyof V & string)[];
  /** What a draft is called in lists: "6 chairs". */
  readonly nameOf?: (values: V) => string;
  readonly children: (form: AnyForm, values: V) => ReactNode;
  /** Further buttons beside the first. */
  readonly more?: (values: V) => ReactNode;
}

/** A page with a form whose draft is kept on the server, and found again by its address. */
export function DraftForm<V extends object>(props: DraftFormProps<V>) {
  const search = useSearch({ strict: false }) as { draft?: string };
  const navigate = useNavigate();
  const address = useAddress();
  // Of the address that the page was come to by: a form that begins a draft itself has it in hand.
  const [{ key, isKept }, setDraft] = useState(() => ({
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
  // What was thrown away is not come back to; where the page stays, it begins anew.
  const leave = async () => {
    setDraft({ key: crypto.randomUUID(), isKept: false });
    const to = props.crumbs.at(-1);
    await navigate({
      to: to ? address(to.path) : '.',
      search: {},
      replace: true,
      ignoreBlocker: true,
    });
  };
  const kept = draft.data ?? null;
  return <Filled key={key} {...props} draftKey={key} draft={kept} leave={leave} />;
}

function Filled<V extends object>(
  props: DraftFormProps<V> & {
    readonly draftKey: string;
    readonly draft: Draft<V> | null;
    readonly leave: () => Promise<void>;
  },
) {
  const { draftKey: key, draft, initial, check, submit, submitLabel, title, nameOf, more } = props;
  const { editing, notKept = [] } = props;
  const { scope } = useTrust();
  const today = useToday();
  const navigate = useNavigate();
  const [isSending, setSending] = useState(false);
  const wasChecked = useRef(false);
  const [words] = useState(() => new Map<string, FieldWords>());
  const form = useForm<V>({ initialValues: { ...initial, ...draft?.values.typed } });
  const { values } = form;
  const opening = useOpening<V>(
    form as AnyForm,
    initial,
    editing,
    draft?.values.opened ? openedOf(initial, draft.values.opened) : null,
  );
  const { opened } = opening;
  const wrong = useWrong(form as AnyForm, opening);
  const content = useMemo(
    () => contentOf(values, editing ? opened : null, notKept),
    // A page may name its fields anew each time.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [values, opened, notKept.join()],
  );
  const isTouched = useMemo(
    () => isOther(content.typed, without(opened.values, notKept)),
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [content, opened.values, notKept.join()],
  );
  // What no draft keeps is lost with the page, whatever is saved.
  const isAtRisk = notKept.some((field) => values[field] !== opened.values[field]);
  const drafting = useDraftSaving({
    key,
    form: props.form,
    title: nameOf?.(values) || title,
    content,
    isTouched,
    draft,
  });

  // The address carries the draft, so that a reload, a crash or another device finds it.
  useEffect(() => {
    if (!isTouched || new URLSearchParams(location.search).get('draft')) return;
    void navigate({
      to: '.',
      search: (before: object) => ({ ...before, draft: key }),
      replace: true,
    });
  }, [isTouched, key, navigate]);
  useBlocker({
    shouldBlockFn: async () => {
      if (!isSending) await drafting.saveNow();
      return false;
    },
    enableBeforeUnload: () => !isSending && (isAtRisk || drafting.saving.is === 'unsaved'),
  });

  const onSubmit = async (event?: FormEvent) => {
    event?.preventDefault();
    if (isSending || opening.isAsking()) return;
    wasChecked.current = true;
    const found = check(values, today);
    wrong.show(found);
    if (Object.keys(found).length > 0) return;
    setSending(true);
    try {
      await drafting.saveNow();
      const to = await submit(values, key, today, opened.version);
      await drafting.end();
      await queries.invalidateQueries();
      await navigate({ to, ignoreBlocker: true });
    } catch (error) {
      await wrong.answer(error);
    } finally {
      setSending(false);
    }
  };
  const discard = () => drafting.discard().then(props.leave, wrong.fail);
  // After the first try each field is looked at again when it is left; not when it is left for a
  // button, which would move away beneath the pointer as the faults go.
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (!wasChecked.current || relatedTarget instanceof HTMLButtonElement) return;
    wrong.mark(check(values, today));
  };
  const label = typeof submitLabel === 'string' ? submitLabel : submitLabel(values);
  return (
    <Page
      title={title}
      crumbs={props.crumbs}
      error={wrong.isWrong}
      lead={props.lead ?? <>For {scope.title}</>}
    >
      <FormProvider value={{ form: form as AnyForm, today, words }}>
        <form
          noValidate
          className={styles.form}
          onSubmit={(event) => void onSubmit(event)}
          onBlur={onBlur}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void onSubmit(event);
          }}
        >
          <ErrorSummary of={wrong} />
          <Conflict opening={opening} labels={editing?.labels} />
          {drafting.elsewhere && (
            <Theirs
              draft={drafting.elsewhere.draft}
              onMine={() => drafting.keepMine()}
              onTheirs={() => {
                const theirs = drafting.elsewhere!.draft!;
                form.setValues({ ...values, ...theirs.values.typed });
                if (theirs.values.opened) opening.take(openedOf(initial, theirs.values.opened));
                drafting.takeTheirs(theirs);
              }}
              onLetGo={() => void discard()}
            />
          )}
          {props.children(form as AnyForm, values)}
          <div className={`${styles.end} no-print`}>
            <Group>
              <Button type="submit" loading={isSending}>
                {label}
              </Button>
              {more?.(values)}
              {(isTouched || isAtRisk || drafting.isKept) && (
                <Button variant="subtle" onClick={() => void discard()}>
                  Discard
                </Button>
              )}
            </Group>
            <DraftState saving={drafting.saving} notKept={notKept} />
          </div>
        </form>
      </FormProvider>
    </Page>
  );
}

/** What a draft kept of its record; what no draft keeps is as it is now. */
const openedOf = <V extends object>(
  initial: V,
  kept: Omit<Opened<V>, 'values'> & { readonly values: Partial<V> },
): Opened<V> => ({ ...kept, values: { ...initial, ...kept.values } });

const isOther = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);
