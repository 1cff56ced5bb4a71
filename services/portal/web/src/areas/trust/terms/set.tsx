import { useParams } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import { useCommand, useRead } from '../../../api/hooks.ts';
import type { Item } from '../../../api/types.ts';
import { useAddress, useTrust } from '../../../app/trust.tsx';
import { cellReaders, PasteGrid, readRows } from '../../../patterns/grid/index.ts';
import type { GridRow } from '../../../patterns/grid/index.ts';
import {
  checked,
  ChoiceField,
  DraftForm,
  Fields,
  useEditing,
} from '../../../patterns/form/index.ts';
import { Section } from '../../../patterns/section.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { businessDate, counted } from '../../../words/format.ts';
import { years } from './year.ts';
import { optionsOf } from '../../../words/options.ts';

const termColumns = [
  {
    key: 'from',
    title: 'First day',
    kind: 'date',
    required: true,
    width: 180,
    also: ['From', 'Start'],
  },
  { key: 'to', title: 'Last day', kind: 'date', required: true, width: 180, also: ['To', 'End'] },
] as const;
const dayColumns = [
  {
    key: 'day',
    title: 'Training day',
    kind: 'date',
    required: true,
    width: 180,
    also: ['INSET', 'Day'],
  },
] as const;

interface Typed {
  readonly year: string;
  readonly schoolId: string;
  readonly terms: readonly GridRow<'from' | 'to'>[];
  readonly days: readonly GridRow<'day'>[];
}

type Terms = Item<'directory', '/terms'>;
const query = { limit: 200 };
const labels = { terms: 'Terms', days: 'Training days' };

const typedTerms = ({ terms, insetDays }: Terms) => ({
  terms: terms.map(({ from, to }) => ({ from, to })),
  days: insetDays.map((day) => ({ day })),
});

/** Sets the term dates of a year, begun as they stand where the address names them. */
export default function SetTerms() {
  const asked = useRead('directory', '/terms', { query });
  if (asked.error && !asked.data) {
    return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  }
  if (!asked.data) return <Loading what="the term dates" />;
  return <TermsForm items={asked.data.items} />;
}

/** Those of a year for all schools or for one; a year and a school name them. */
const standing = (items: readonly Terms[], { year, schoolId }: Pick<Typed, 'year' | 'schoolId'>) =>
  items.find((each) => each.year === year && (each.schoolId ?? 'all') === schoolId);

function TermsForm({ items }: { readonly items: readonly Terms[] }) {
  const { year: of, schoolId = 'all' } = useParams({ strict: false }) as Record<string, string>;
  const { schools, trust } = useTrust();
  const set = useCommand('directory', 'put', '/terms');
  const address = useAddress();
  const today = businessDate();
  const read = useMemo(() => {
    const [ofTerms, ofDays] = [cellReaders(termColumns, today), cellReaders(dayColumns, today)];
    return ({ terms, days }: Typed) => ({
      terms: readRows(termColumns, terms, ofTerms),
      days: readRows(dayColumns, days, ofDays),
    });
  }, [today]);
  const year = of?.replace('-', '/') ?? '';
  const there = standing(items, { year, schoolId });
  // Which ones the version is of that was read; another year's were never looked at.
  const seen = useRef({ year, schoolId });
  const chosen = useRef(seen.current);
  const editing = useEditing<Terms, Typed>(
    there ?? { version: 0 },
    async (readAnew) => {
      seen.current = chosen.current;
      return standing((await readAnew('directory', '/terms', { query })).items, seen.current);
    },
    typedTerms,
    labels,
  );
  return (
    <DraftForm<Typed>
      form="terms"
      title="Set term dates"
      crumbs={[{ title: 'Term dates', path: 'trust/terms' }]}
      lead="A stretch of school between holidays is a row; half-terms make six of them."
      initial={{
        year,
        schoolId,
        ...(there ? typedTerms(there) : { terms: [], days: [] }),
      }}
      editing={editing}
      nameOf={(values) => (values.year ? `Term dates ${values.year}` : '')}
      submitLabel={(values) =>
        values.schoolId === 'all'
          ? `Set dates for all schools of ${trust.name}`
          : `Set dates for ${schools.find(({ id }) => id === values.schoolId)?.name ?? 'the school'}`
      }
      check={(values) => {
        const { terms, days } = read(values);
        const faults = terms.faults.length + days.faults.length;
        return checked(
          ['year', values.year !== '', 'Choose the year.'],
          ['terms', terms.values.length > 0, 'Enter the terms, or paste them.'],
          ['terms', faults === 0, `${counted(faults, 'cell')} to correct.`],
        );
      }}
      submit={async (values, _key, _today, version) => {
        chosen.current = values;
        const isSeen =
          seen.current.year === values.year && seen.current.schoolId === values.schoolId;
        const { terms, days } = read(values);
        await set.mutateAsync({
          body: {
            year: values.year,
            schoolId: values.schoolId === 'all' ? null : values.schoolId,
            terms: terms.values.map(({ from, to }) => ({ from: from!, to: to! })),
            insetDays: days.values.map(({ day }) => day!),
          },
          version: isSeen ? version : 0,
        });
        return address('trust/terms');
      }}
    >
      {(form, values) => (
        <>
          <Fields>
            <ChoiceField name="year" label="Year" options={optionsOf(years(today))} />
            <ChoiceField
              name="schoolId"
              label="For"
              options={[
                { value: 'all', label: 'All schools' },
                ...schools
                  .filter(({ kind }) => kind === 'school')
                  .map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          </Fields>
          <Section id="terms" title="Terms">
            <PasteGrid
              label="Terms, a row each"
              columns={termColumns}
              rows={values.terms}
              onChange={(rows) => form.setFieldValue('terms', rows)}
              today={today}
            />
          </Section>
          <Section id="days" title="Training days">
            <PasteGrid
              label="Training days, a row each"
              columns={dayColumns}
              rows={values.days}
              onChange={(rows) => form.setFieldValue('days', rows)}
              today={today}
            />
          </Section>
          {Object.entries(form.errors)
            .filter(([path]) => /^(terms|insetDays)/.test(path))
            .map(([path, fault]) => (
              <p key={path} role="alert">
                {fault}
              </p>
            ))}
        </>
      )}
    </DraftForm>
  );
}
