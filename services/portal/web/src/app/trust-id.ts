import { createContext, useContext } from 'react';

const TrustId = createContext<string | null>(null);
export const TrustIdProvider = TrustId.Provider;

/** The id of the trust whose pages are shown. Throws outside of them. */
export function useTrustId(): string {
  const id = useContext(TrustId);
  if (id === null) throw new Error('no trust is chosen here');
  return id;
}
