/** Whose page this is: the user that it was loaded for. Another sign-in does not change it. */
let owner: string | null = null;

/** Says whose page this is; the first to be named stays its owner until it is loaded anew. */
export const ownPage = (userId: string): void => void (owner ??= userId);

/** The id of the user whose page this is; null until it is known. */
export const pageOwner = (): string | null => owner;

/** The header that names them: the portal refuses what is sent in somebody else's session. */
export const personHeader = (): Readonly<Record<string, string>> =>
  owner === null ? {} : { 'bursar-person': owner };
