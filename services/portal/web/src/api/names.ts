import { useQuery } from '@tanstack/react-query';
import { useTrustId } from '../app/trust-id.ts';
import { addressOf, sendJson } from './request.ts';

type Names = Readonly<Record<string, string>>;
interface Waiting {
  readonly id: string;
  readonly tell: (name: string | null) => void;
}

const waiting = new Map<string, Waiting[]>();
const AT_ONCE = 150;

/** Names asked for while a page is drawn are asked of the directory together. */
function ask(trustId: string, id: string): Promise<string | null> {
  return new Promise((tell) => {
    const others = waiting.get(trustId);
    if (others) others.push({ id, tell });
    else {
      waiting.set(trustId, [{ id, tell }]);
      setTimeout(() => void answer(trustId), 5);
    }
  });
}

async function answer(trustId: string): Promise<void> {
  const all = waiting.get(trustId) ?? [];
  waiting.delete(trustId);
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const some = all.slice(from, from + AT_ONCE);
    const ids = [...new Set(some.map(({ id }) => id))].join(',');
    const address = addressOf('directory', '/v1/trusts/{trustId}/people', { trustId }, { ids });
    const reply = await sendJson<{ items: { userId: string; name: string }[] }>(address).catch(
      () => ({ items: [] }),
    );
    const names: Names = Object.fromEntries(reply.items.map(({ userId, name }) => [userId, name]));
    for (const { id, tell } of some) tell(names[id] ?? null);
  }
}

const isId = (text: string): boolean => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text);

/**
 * The name of a user by their id, from the directory, for whoever may see it; "Bursar" for what
 * happened by itself, "…" until it is known, "Somebody" where it may not be known.
 */
export function useName(id: string | null | undefined): string {
  const trustId = useTrustId();
  const asked = useQuery({
    queryKey: ['directory', trustId, 'name', id],
    queryFn: () => ask(trustId, id!),
    enabled: typeof id === 'string' && isId(id),
    staleTime: Infinity,
  });
  if (id === null || id === undefined) return '–';
  if (!isId(id)) return 'Bursar';
  return asked.isPending ? '…' : (asked.data ?? 'Somebody');
}
