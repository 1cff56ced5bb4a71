import { eventFile } from '../format/names.ts';
import type { Checkpoint } from '../checkpoint.ts';
import type { ExtractEvent } from '../tables/event.ts';
import type { Findings } from './findings.ts';
import type { Opened } from './opened.ts';

type Position = Checkpoint['positions'][number];

/**
 * Holds an extract against a checkpoint that was kept outside: what was known then must still be
 * there, with the same hash. Nothing inside an extract can show that its end was cut off or that
 * the whole was written anew; this does.
 */
export class CheckpointWatch {
  readonly #checkpoint: Checkpoint;
  readonly #opened: Opened;
  readonly #findings: Findings;
  readonly #open: Map<string, Position>;
  #compared = 0;

  constructor(checkpoint: Checkpoint, opened: Opened, findings: Findings) {
    const { trust, positions } = opened.manifest;
    this.#checkpoint = checkpoint;
    this.#opened = opened;
    this.#findings = findings;
    const held = checkpoint.positions.filter((each) => each.trust === trust && each.seq > 0);
    this.#open = new Map(held.map((each) => [each.service, each]));
    for (const { service, since } of positions) this.#compare(service, since.seq, since.hash);
  }

  /** Takes each event as it is read. */
  seen(event: ExtractEvent): void {
    this.#compare(event.service, event.seq, event.hash);
  }

  /** Tells what was not found, and how many positions agree. */
  finish(): { readonly compared: number; readonly not: readonly string[] } {
    const not: string[] = [];
    for (const { service, seq } of this.#open.values()) {
      const position = this.#opened.manifest.positions.find((each) => each.service === service);
      if (!position) not.push(`${service}: not in this extract`);
      else if (seq < position.since.seq) not.push(`${service}: before the start of this delta`);
      else {
        this.#findings.add(
          eventFile(service, 'csv'),
          `the checkpoint of ${this.#checkpoint.at} holds event ${seq}, which is not here: the ` +
            `tail was cut, or the extract was made at an earlier position (${position.to.seq})`,
        );
      }
    }
    return { compared: this.#compared, not };
  }

  #compare(service: string, seq: number, hash: string): void {
    const held = this.#open.get(service);
    if (held?.seq !== seq) return;
    this.#open.delete(service);
    if (held.hash === hash) this.#compared += 1;
    else {
      this.#findings.add(
        eventFile(service, 'csv'),
        `event ${seq} is not the one of the checkpoint of ${this.#checkpoint.at}: history was rewritten`,
      );
    }
  }
}
