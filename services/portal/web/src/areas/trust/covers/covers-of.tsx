import { administrators } from '@bursar/shared-types/roles';
import { useCommand, useRead } from '../../../api/hooks.ts';
import type { Item } from '../../../api/types.ts';
import { useMay, useTrust } from '../../../app/trust.tsx';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { Entries } from '../../../patterns/entries.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { Status } from '../../../patterns/status.tsx';
import { businessDate, longDate } from '../../../words/format.ts';
import { useEditing } from '../../../patterns/form/index.ts';
import { EndEarly } from '../end-early.tsx';
import { stretchState } from '../users/user-state.ts';

/** Somebody stands in for somebody else, from a day to a day. */
export type Cover = Item<'directory', '/covers'>;

/** The covers that somebody gives and has, each of which can be ended early. */
export function CoversOf({ userId }: { readonly userId: string }) {
  const given = useRead('directory', '/covers', { query: { delegate: userId, limit: 200 } });
  const had = useRead('directory', '/covers', { query: { principal: userId, limit: 200 } });
  const failed = given.error ?? had.error;
  if (failed) return <Refused error={failed} />;
  if (!given.data || !had.data) return <Loading what="the covers" />;
  const all = [...had.data.items, ...given.data.items].toSorted((a, b) =>
    a.from < b.from ? 1 : -1,
  );
  if (all.length === 0) return <p className="muted">No cover arranged.</p>;
  return <Covers covers={all} />;
}

/** Covers: who stands in for whom, and when. */
export function Covers({ covers }: { readonly covers: readonly Cover[] }) {
  const today = businessDate();
  return (
    <Entries
      label="Cover for absence"
      entries={covers.map((one) => ({
        id: one.id,
        title: (
          <>
            <Name id={one.delegateId} /> for <Name id={one.principalId} />
          </>
        ),
        detail: daysOf(one),
        status: <Status of={stretchState(one, today)} />,
        action: <EndCover cover={one} />,
      }))}
    />
  );
}

/** From when until when; one that was ended before it began says so. */
function daysOf({ from, to, endedBy }: Cover): string {
  if (to < from) return `From ${longDate(from)}, ended before it began`;
  return `${longDate(from)} to ${longDate(to)}${endedBy ? ', ended early' : ''}`;
}

/** Ends a cover early: whom it is for, who covers, or an administrator may. */
export function EndCover({ cover }: { readonly cover: Cover }) {
  const end = useCommand('directory', 'post', '/covers/{coverId}/end');
  const { me } = useTrust();
  const may = useMay();
  const { id, principalId, delegateId, to } = cover;
  const editing = useEditing(cover, async (read) => {
    const query = { principal: principalId, limit: 200 };
    const { items } = await read('directory', '/covers', { query });
    return items.find((each) => each.id === id);
  });
  const isTheirs = [principalId, delegateId].includes(me.id);
  if (stretchState(cover, businessDate()) === 'Ended' || !(isTheirs || may(administrators))) {
    return null;
  }
  return (
    <EndEarly
      label="End cover"
      title="End the cover early"
      holds={`It was to last until ${longDate(to)}. It applies until the day you give.`}
      editing={editing}
      end={(endedOn, key, version) =>
        end.mutateAsync({ path: { coverId: id }, body: { endedOn }, key, version })
      }
      done="The cover is ended."
    />
  );
}
