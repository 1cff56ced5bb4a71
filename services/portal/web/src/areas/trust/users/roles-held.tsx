import { administrators } from '@bursar/shared-types/roles';
import { useCommand, useRead } from '../../../api/hooks.ts';
import type { Item } from '../../../api/types.ts';
import { useMay, useTrust } from '../../../app/trust.tsx';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { Entries } from '../../../patterns/entries.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { Status } from '../../../patterns/status.tsx';
import { businessDate, date, longDate } from '../../../words/format.ts';
import { useEditing } from '../../../patterns/form/index.ts';
import { EndEarly } from '../end-early.tsx';
import { roleName } from '../words.ts';
import { stretchState } from './user-state.ts';

/** A role that somebody holds, held or will hold. */
export type Assignment = Item<'directory', '/roles'>;

/** The roles of somebody with their history; what is in force stands first. */
export function RolesHeld({ userId }: { readonly userId: string }) {
  const asked = useRead('directory', '/roles', { query: { user: userId, limit: 200 } });
  const { trust } = useTrust();
  const may = useMay();
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading what="the roles" />;
  const today = businessDate();
  const { items } = asked.data;
  if (items.length === 0)
    return <p className="muted">They hold no role, so they cannot do anything yet.</p>;
  const rank = (one: Assignment) =>
    ['In force', 'Scheduled', 'Ended'].indexOf(stretchState(one, today));
  return (
    <Entries
      label="Roles"
      entries={items
        .toSorted((a, b) => rank(a) - rank(b))
        .map((one) => ({
          id: one.id,
          title: `${roleName(one.role)}, ${one.scope ?? trust.name}`,
          detail: <History one={one} />,
          status: <Status of={stretchState(one, today)} />,
          action: may(administrators) && stretchState(one, today) !== 'Ended' && <End one={one} />,
        }))}
    />
  );
}

/** From when until when, and who gave and ended it. */
function History({ one: { from, to, givenBy, endedBy } }: { readonly one: Assignment }) {
  return (
    <>
      From {date(from)}
      {to && ` to ${date(to)}`} · given by <Name id={givenBy} />
      {endedBy && (
        <>
          , ended by <Name id={endedBy} />
        </>
      )}
    </>
  );
}

function End({ one }: { readonly one: Assignment }) {
  const end = useCommand('directory', 'post', '/roles/{assignmentId}/end');
  const { trust } = useTrust();
  const { id, userId, role, scope, to } = one;
  const place = scope ?? trust.name;
  const editing = useEditing(one, async (read) => {
    const { items } = await read('directory', '/roles', { query: { user: userId, limit: 200 } });
    return items.find((each) => each.id === id);
  });
  return (
    <EndEarly
      label="End role"
      title={`End ${roleName(role)} at ${place}`}
      holds={`It applies until the day you give${to ? `, before ${longDate(to)}` : ''}.`}
      editing={editing}
      end={(endedOn, key, version) =>
        end.mutateAsync({ path: { assignmentId: id }, body: { endedOn }, key, version })
      }
      done={`${roleName(role)} at ${place} is ended.`}
    />
  );
}
