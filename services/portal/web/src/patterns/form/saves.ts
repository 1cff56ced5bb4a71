/** What is true of a draft: nothing else is said of it. */
export type Saving =
  | { readonly is: 'untouched' }
  | { readonly is: 'saving' }
  | { readonly is: 'saved'; readonly at: string }
  | { readonly is: 'unsaved'; readonly why: string };

/** How a draft is saved, and who hears of it. */
export interface SavesParts {
  /** Saves a text over this version; gives the version that it became. */
  readonly put: (
    text: string,
    version: number,
    isLeaving: boolean,
  ) => Promise<{ readonly version: number; readonly savedAt: string }>;
  readonly tell: (saving: Saving) => void;
  /** Why it was not saved, in words; `stop` where nothing more is saved until somebody chose. */
  readonly whyNot: (error: unknown) => { readonly why: string; readonly isStopped: boolean };
  /** What the server has already. */
  readonly kept: { readonly text: string; readonly version: number } | null;
}

/**
 * Saves one after the other, each over the version before: what is typed while one is under way
 * waits for it, and only the latest of it is saved.
 */
export class Saves {
  readonly #parts: SavesParts;
  #wanted: string | null = null;
  #kept: string | null;
  #version: number;
  #isLeaving = false;
  #isBusy = false;
  #isStopped = false;
  #hasBegun: boolean;
  #turn: Promise<void> = Promise.resolve();

  constructor(parts: SavesParts) {
    this.#parts = parts;
    this.#kept = parts.kept?.text ?? null;
    this.#version = parts.kept?.version ?? 0;
    this.#hasBegun = parts.kept !== null;
  }

  /** Whether the server has, or may have, a draft: then each further change is saved too. */
  get hasBegun(): boolean {
    return this.#hasBegun;
  }

  /** Saves this text; resolves when it, or what came after it, is saved or could not be. */
  want(text: string, isLeaving = false): Promise<void> {
    this.#wanted = text;
    this.#isLeaving = isLeaving;
    if (!this.#isBusy) this.#turn = this.#run();
    return this.#turn;
  }

  /** Goes on after a stop, over this version; `text` is what it holds, where that is known. */
  goOn(version: number, text: string | null = null): void {
    this.#version = version;
    this.#kept = text;
    this.#isStopped = false;
  }

  /** Saves nothing more, and removes the draft once the save under way is through. */
  async end(remove: () => Promise<unknown>): Promise<void> {
    const wasStopped = this.#isStopped;
    this.#isStopped = true;
    await this.#turn;
    try {
      await remove();
    } catch (error) {
      this.#isStopped = wasStopped;
      throw error;
    }
  }

  async #run(): Promise<void> {
    this.#isBusy = true;
    while (!this.#isStopped && this.#wanted !== null && this.#wanted !== this.#kept) {
      const text = this.#wanted;
      this.#hasBegun = true;
      this.#parts.tell({ is: 'saving' });
      try {
        const { version, savedAt } = await this.#parts.put(text, this.#version, this.#isLeaving);
        [this.#version, this.#kept] = [version, text];
        this.#parts.tell({ is: 'saved', at: savedAt });
      } catch (error) {
        const { why, isStopped } = this.#parts.whyNot(error);
        this.#isStopped ||= isStopped;
        this.#parts.tell({ is: 'unsaved', why });
        break;
      }
    }
    this.#isBusy = false;
  }
}

const KEEPALIVE_BYTES = 60_000;

/** Whether a request outlives its page: browsers let 64 KiB of bodies do so, in bytes of UTF-8. */
export const outlivesPage = (body: string): boolean =>
  new TextEncoder().encode(body).length <= KEEPALIVE_BYTES;
