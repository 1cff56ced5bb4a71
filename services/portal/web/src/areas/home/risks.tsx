import { riskLeads, riskReaders } from '@bursar/shared-types/roles';
import { Link } from '@tanstack/react-router';
import { useRead } from '../../api/hooks.ts';
import type { Item } from '../../api/types.ts';
import { linkTo } from '../../app/search-text.ts';
import { useAddress, useMay, useTrust } from '../../app/trust.tsx';
import { Name } from '../../patterns/detail/timeline.tsx';
import { Status } from '../../patterns/status.tsx';
import { counted } from '../../words/format.ts';
import { Few } from './few.tsx';

const above = {
  standing: ['Above appetite', 'Above tolerance'],
  state: ['Live'],
  sort: '-distance',
  limit: 6,
};
const path = 'risk/risks?standing=Above+appetite&standing=Above+tolerance';

/** The risks past the board's appetite: all for who oversees them, else the reader's own. */
export function Risks() {
  const may = useMay();
  return may([...riskLeads, 'trustee']) ? <AllRisks /> : <OwnRisks />;
}

function AllRisks() {
  const { data } = useRead('risk', '/risks', { query: above });
  return (
    <Few
      id="risks-title"
      title="Risks above appetite"
      lines={data?.items.map(lineOf)}
      all={path}
      none="No risk is above appetite."
    />
  );
}

function OwnRisks() {
  const { me } = useTrust();
  const { data } = useRead('risk', '/risks', { query: { ...above, owner: me.id } });
  const all = useRead('risk', '/risks', { query: above });
  return (
    <Few
      id="risks-title"
      title="Your risks above appetite"
      lines={all.data && data?.items.map(lineOf)}
      all={`${path}&owner=${me.id}`}
      none={<NoneOfYours others={all.data?.count?.exact ?? null} />}
    />
  );
}

/** That none is the reader's own, and how many there are where they may read the register. */
function NoneOfYours({ others }: { readonly others: number | null }) {
  const { me } = useTrust();
  const address = useAddress();
  const isWhole = me.roles.some(
    ({ role, schoolIds }) => riskReaders.some((each) => each === role) && schoolIds === null,
  );
  const where = isWhole ? 'in the trust' : 'at your schools';
  return (
    <>
      None.{' '}
      {others === null ? null : others === 0 ? (
        `No risk ${where} is above appetite.`
      ) : (
        <Link {...linkTo(address(path))}>
          {counted(others, 'risk')} {where} {others === 1 ? 'is' : 'are'} above appetite
        </Link>
      )}
    </>
  );
}

/** A risk with what is asked of whom: its owner brings it down. */
function lineOf(risk: Item<'risk', '/risks'>) {
  return {
    id: risk.id,
    path: `risk/risks/${risk.id}`,
    schoolId: risk.schoolId,
    what: risk.title,
    end: risk.standing ? <Status of={risk.standing} /> : '',
    where: (
      <>
        {risk.school ?? 'Whole trust'} · score {risk.current ?? 'not known'} ·{' '}
        <Name id={risk.ownerId} /> to bring it down by {counted(risk.distance ?? 0, 'point')}
      </>
    ),
  };
}
