import type { DatabaseUrls } from '@bursar/service-kit/database/prepare';

/** What a process of the crash test runs: given to it as JSON in its first argument. */
export interface Assignment {
  /** Which of the sample services it runs. */
  readonly runs: readonly ('pots' | 'listener')[];
  readonly urls: Readonly<Record<'pots' | 'listener', DatabaseUrls>>;
  /** Where the broker is; null for the local transport. */
  readonly kafka: { readonly brokers: readonly string[]; readonly prefix: string } | null;
}

/** A command sent to a process. */
export interface Ask {
  readonly id: number;
  readonly trustId: string;
  readonly subject: string;
  readonly potId: string;
  readonly amount: number;
  readonly key: string;
  readonly lane: boolean;
}

/** What a process says: it is ready, a command's answer, or how many events it was delivered. */
export type Said =
  | { readonly kind: 'ready' }
  | { readonly kind: 'delivered'; readonly count: number }
  | {
      readonly kind: 'answer';
      readonly id: number;
      /** The movement's number; null where it was not done, or nobody knows. */
      readonly number: number | null;
      readonly replayed: boolean;
      readonly refusal: string | null;
    };
