import { useMemo } from 'react';
import { useCommand } from '../../../api/hooks.ts';
import { useAddress, useTrust } from '../../../app/trust.tsx';
import { cellReaders, PasteGrid, readRows } from '../../../patterns/grid/index.ts';
import type { CellFault, GridRow } from '../../../patterns/grid/index.ts';
import {
  checked,
  ChoiceField,
  DateField,
  dateOf,
  DraftForm,
  Fields,
  TextField,
} from '../../../patterns/form/index.ts';
import { businessDate, counted } from '../../../words/format.ts';
import { usePayScales } from '../posts/scales.ts';
import { payAreas } from '../words.ts';

const columns = [
  { key: 'point', title: 'Point', kind: 'code', required: true, width: 120 },
  {
    key: 'annual',
    title: 'A year (£)',
    kind: 'money',
    required: true,
    width: 160,
    also: ['Salary', 'Pay', 'Annual'],
  },
] as const;

interface Typed {
  readonly scale: string;
  readonly area: string;
  readonly from: string;
  readonly source: string;
  readonly points: readonly GridRow<'point' | 'annual'>[];
}
const empty: Typed = { scale: '', area: 'any', from: '', source: '', points: [] };

/** Publishes points of a scale from a day on: an award, a scale of the trust's own, a correction. */
export default function PublishScale() {
  const publish = useCommand('hr-payroll', 'post', '/pay-scales');
  const { scales } = usePayScales();
  const { trust } = useTrust();
  const address = useAddress();
  const today = businessDate();
  const readers = useMemo(() => cellReaders(columns, today), [today]);
  return (
    <DraftForm<Typed>
      form="pay-scale"
      title="Publish pay scale"
      crumbs={[{ title: 'Pay scales and rates', path: 'people/rates' }]}
      lead={`For ${trust.name}. What was published before stays; posts on these points are paid by the new figures from the first day.`}
      initial={empty}
      nameOf={({ scale }) => (scale ? `Pay scale ${scale}` : '')}
      submitLabel={({ points }) => `Publish ${counted(points.length, 'point')}`}
      check={({ scale, from, source, points }, day) => {
        const { faults } = readRows(columns, points, readers);
        return checked(
          [
            'scale',
            /^[A-Za-z0-9][A-Za-z0-9 .-]{0,39}$/.test(scale.trim()),
            'Enter the scale, like njc or one of your own.',
          ],
          ['from', dateOf(from, day) !== null, 'Enter the first day, like 1 Sep 2026.'],
          ['source', source.trim() !== '', 'Say where the figures stand.'],
          ['points', points.length > 0, 'Enter the points, or paste them.'],
          [
            'points',
            faults.length === 0,
            `${counted(faults.length, 'cell')} of the points to correct.`,
          ],
        );
      }}
      submit={async ({ scale, area, from, source, points }, key, day) => {
        const { values } = readRows(columns, points, readers);
        await publish.mutateAsync({
          body: {
            scale: scale.trim(),
            area: area as 'any',
            effectiveFrom: dateOf(from, day)!,
            points: values.map(({ point, annual }) => ({ point: point!, annual: annual! })),
            source: source.trim(),
          },
          key,
        });
        return address('people/rates');
      }}
    >
      {(form, values) => (
        <>
          <Fields>
            <TextField
              name="scale"
              label="Scale"
              hint={`Such as ${
                scales
                  .slice(0, 2)
                  .map(({ value }) => value)
                  .join(', ') || 'njc'
              }, or one of your own`}
              maxLength={40}
            />
            <ChoiceField
              name="area"
              label="Area"
              options={[{ value: 'any', label: 'Everywhere' }, ...payAreas]}
            />
            <DateField name="from" label="First day" />
          </Fields>
          <TextField
            name="source"
            label="Source"
            hint="An award, a decision of the board"
            maxLength={300}
          />
          <PasteGrid
            label="Points of the scale"
            columns={columns}
            rows={values.points}
            onChange={(rows) => form.setFieldValue('points', rows)}
            today={today}
            errors={cellErrors(form.errors)}
          />
          {typeof form.errors.points === 'string' && <p role="alert">{form.errors.points}</p>}
        </>
      )}
    </DraftForm>
  );
}

/** What the service refused of single cells: `points.3.annual`. */
function cellErrors(errors: Readonly<Record<string, unknown>>): CellFault<'point' | 'annual'>[] {
  return Object.entries(errors).flatMap(([path, fault]) => {
    const [, row, key] = /^points\.(\d+)\.(point|annual)$/.exec(path) ?? [];
    if (row === undefined || typeof fault !== 'string') return [];
    return [{ row: Number(row), key: key as 'point', fault }];
  });
}
