import { useQueryClient } from '@tanstack/react-query';
import { useTrustId } from '../../app/trust-id.ts';

/** Reads a list of finance anew at once: what its reader made shows, as nothing of others does. */
export function useShowNew(path: string): () => Promise<void> {
  const trustId = useTrustId();
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['list', 'finance', trustId, path] });
}
