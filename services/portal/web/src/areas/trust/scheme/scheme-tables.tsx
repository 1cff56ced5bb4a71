import { Statement } from '../../../patterns/statement.tsx';
import { money } from '../../../words/format.ts';
import { TwoLines, useIsPhone } from '../../risk/two-lines.tsx';
import { categoryName, roleName } from '../words.ts';
import { bandsOf, categoriesOf } from './bands.ts';
import type { Band, Rule } from './bands.ts';
import { Fragment } from 'react';

const places: Readonly<Record<string, string>> = {
  school: 'of the school',
  cluster: 'of the cluster',
  trust: 'of the trust',
};

/** "Up to £5,000.00", "Above £5,000.00 up to £25,000.00", "Above £25,000.00", "Any amount". */
export function bandWords({ above, upTo }: Pick<Band, 'above' | 'upTo'>): string {
  if (above === null) return upTo === null ? 'Any amount' : `Up to ${money(upTo)}`;
  return upTo === null ? `Above ${money(above)}` : `Above ${money(above)} up to ${money(upTo)}`;
}

const ordinals = ['First', 'Then', 'Then'];

/** Who may decide in a tier of a band: "Approver of the school, or Finance lead of the trust". */
const decidersOf = ({ tiers }: Band, tier: number): string =>
  (tiers[tier] ?? []).map(({ role, at }) => `${roleName(role)} ${places[at] ?? at}`).join(', or ');

/** The scheme as it is read: what is decided, up to which amount, by whom and after whom. */
export function SchemeTables({ rules }: { readonly rules: readonly Rule[] }) {
  const isPhone = useIsPhone();
  return categoriesOf(rules).map((category) => {
    const bands = bandsOf(rules.filter((rule) => rule.category === category));
    const most = Math.max(...bands.map(({ tiers }) => tiers.length));
    return (
      <Fragment key={category}>
        <h3>{categoryName(category)}</h3>
        {isPhone ? (
          <TwoLines
            label={categoryName(category)}
            rows={bands.map((band) => ({
              key: String(band.upTo ?? 'none'),
              title: bandWords(band),
              detail: band.tiers.map((_, tier) => decidersOf(band, tier)).join('; then '),
            }))}
          />
        ) : (
          <Statement
            caption={categoryName(category)}
            rows={bands}
            rowKey={({ upTo }) => upTo ?? 'none'}
            columns={[
              { key: 'amount', title: 'Amount', cell: bandWords },
              ...Array.from({ length: most }, (_, tier) => ({
                key: `tier-${tier}`,
                title: most === 1 ? 'Decided by' : (ordinals[tier] ?? 'Then'),
                cell: (band: Band) => decidersOf(band, tier) || '–',
              })),
            ]}
          />
        )}
      </Fragment>
    );
  });
}
