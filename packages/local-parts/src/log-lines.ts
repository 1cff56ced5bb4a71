/** Cuts a program's output into lines, hands each on, and keeps the last hundred for messages. */
export class LogLines {
  readonly lines: string[] = [];
  readonly #onLine: (line: string) => void;
  #rest = '';

  constructor(onLine: (line: string) => void = () => undefined) {
    this.#onLine = onLine;
  }

  /** Takes what the program wrote; a line cut in two is put together with the next piece. */
  take(chunk: Buffer | string): void {
    const parts = (this.#rest + chunk.toString()).split('\n');
    this.#rest = parts.pop() ?? '';
    for (const line of parts) {
      this.lines.push(line);
      if (this.lines.length > 100) this.lines.shift();
      this.#onLine(line);
    }
  }
}
