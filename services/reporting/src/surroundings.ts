import type { KeyObject } from 'node:crypto';
import type { Clock } from '@bursar/service-kit';
import type { LogSource } from '@bursar/service-kit/log/source';
import type { Heard } from '@bursar/service-kit/runtime';

/** A message on its way to somebody. */
export interface Letter {
  /** The same for the same letter, so that one sent twice is recognised. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: Date;
  readonly attachments?: readonly { readonly filename: string; readonly content: string }[];
}

/** Where mail goes. */
export interface Mailer {
  /** Rejects where the letter was not taken; it is tried again. */
  send(letter: Letter): Promise<void>;
}

/**
 * What reporting needs of the process it runs in, beyond its database. Everything is asked for when
 * it is needed and nothing when the service is declared, so that `heard` may be that of the runtime
 * which is made of the service.
 */
export interface Surroundings {
  /** When each source last answered for its heads, and with what: the runtime's own `heard`. */
  readonly heard: () => ReadonlyMap<string, Heard>;
  /** The log of any service, reporting's own included. */
  readonly sourceOf: (service: string) => LogSource;
  /** The clock on the wall: lateness is of real time, however far the business clock was moved. */
  readonly wall: Clock;
  /** The Ed25519 private key that signs extracts and checkpoints; see `signingKeyAt`. */
  readonly signingKey: () => KeyObject;
  /** A folder for extracts in the making. */
  readonly scratch: string;
  readonly mailer: Mailer;
  /** Where people reach the portal, `https://bursar.example`; null where letters carry no links. */
  readonly portal: string | null;
  /** The address of a user; null where nothing is to be sent to them. */
  readonly addressOf: (trustId: string, userId: string) => Promise<string | null>;
}
