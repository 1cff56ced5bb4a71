import { Link } from '@tanstack/react-router';
import { useAddress } from '../../../app/trust.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { dateCell, money } from '../../../words/format.ts';
import { labelOf, pensionWord, scaleName } from '../words.ts';
import type { Post } from './with-post.tsx';

type Private = NonNullable<Post['private']>;

/** Thousandths as people write them. */
const decimal = (thousandths: number): string => String(thousandths / 1000);
const payOf = ({ scale, point, area, annual }: Private['terms'][number]): string =>
  scale === null ? money(annual) : `${scaleName(scale)} ${point}, ${labelOf(area!)}`;

/** How the post is paid, the present row last. */
export function Terms({ terms }: { readonly terms: Private['terms'] }) {
  return (
    <Statement
      caption="Pay and hours, by day"
      rows={terms}
      rowKey={({ from }) => from}
      columns={[
        { key: 'from', title: 'From', cell: ({ from }) => dateCell(from) },
        { key: 'pay', title: 'Paid by', cell: payOf },
        { key: 'fte', title: 'FTE', align: 'end', cell: ({ fte }) => decimal(fte) },
        {
          key: 'weeks',
          title: 'Weeks paid',
          align: 'end',
          cell: ({ termTime }) =>
            termTime ? `${decimal(termTime.paid)} of ${decimal(termTime.year)}` : 'All',
        },
      ]}
    />
  );
}

/** What is paid on top of the point. */
export function Allowances({ allowances }: { readonly allowances: Private['allowances'] }) {
  if (allowances.length === 0) return <p className="muted">No allowances.</p>;
  return (
    <Statement
      caption="Allowances on top of pay"
      rows={allowances}
      rowKey={(_, at) => at}
      columns={[
        { key: 'kind', title: 'Allowance', cell: ({ kind, label }) => label ?? kind },
        { key: 'annual', title: 'A year', align: 'end', cell: ({ annual }) => money(annual) },
        {
          key: 'share',
          title: 'Share',
          align: 'end',
          cell: ({ share }) => (typeof share === 'number' ? decimal(share) : 'As pay'),
        },
        {
          key: 'pension',
          title: 'Pensionable',
          cell: ({ pensionable }) => (pensionable ? 'Yes' : 'No'),
        },
        { key: 'from', title: 'From', cell: ({ from }) => dateCell(from) },
        { key: 'until', title: 'Last day', cell: ({ until }) => (until ? dateCell(until) : '–') },
      ]}
    />
  );
}

/** Where the cost goes. */
export function Charge({ split }: { readonly split: Post['split'] }) {
  const all = split.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <Statement
      caption="Where the cost goes"
      rows={split}
      rowKey={(_, at) => at}
      columns={[
        { key: 'account', title: 'Pay', cell: ({ account }) => account },
        { key: 'ni', title: 'National Insurance', cell: ({ niAccount }) => niAccount },
        { key: 'pension', title: 'Pension', cell: ({ pensionAccount }) => pensionAccount },
        { key: 'costCentre', title: 'Cost centre', cell: ({ costCentre }) => costCentre },
        { key: 'fund', title: 'Fund', cell: ({ fund }) => fund },
        {
          key: 'weight',
          title: 'Share',
          align: 'end',
          cell: ({ weight }) => (split.length === 1 ? 'All' : `${weight} of ${all}`),
        },
      ]}
    />
  );
}

/** Who holds and held it, the latest first. */
export function Holders({ holders }: { readonly holders: Private['holders'] }) {
  const address = useAddress();
  if (holders.length === 0) return <p className="muted">Nobody has held it yet.</p>;
  return (
    <Statement
      caption="Who holds and held it"
      rows={holders.toSorted((a, b) => (a.from < b.from ? 1 : -1))}
      rowKey={({ personId, from }) => `${personId} ${from}`}
      columns={[
        {
          key: 'name',
          title: 'Name',
          cell: ({ personId, name }) => (
            <Link to={address(`people/people/${personId}`)}>{name}</Link>
          ),
        },
        { key: 'from', title: 'From', cell: ({ from }) => dateCell(from) },
        { key: 'until', title: 'Last day', cell: ({ until }) => (until ? dateCell(until) : '–') },
        { key: 'pension', title: 'Pension', cell: (row) => pensionWord(row.pensionScheme) },
      ]}
    />
  );
}
