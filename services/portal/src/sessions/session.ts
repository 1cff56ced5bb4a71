import type { Lifetime } from './lifetime.ts';

/** What the provider gave for somebody; secrets. */
export interface Tokens {
  readonly access: string;
  /** Milliseconds since 1970. */
  readonly accessEndsAt: number;
  /** Good once. Null where the provider gives none: then the session ends with the access token. */
  readonly refresh: string | null;
  /** Tells the provider whose sign-in to end. */
  readonly id: string | null;
}

/** Somebody signed in, in one browser. */
export interface Session {
  readonly id: string;
  /** The provider's `sub`, as the services know them. */
  readonly userId: string;
  /** What the browser said it was. */
  readonly device: string;
  readonly lifetime: Lifetime;
  readonly tokens: Tokens;
}
