/** Tells whoever waits what is being done. */
export interface Progress {
  /** What is being done now, for the page shown meanwhile. */
  readonly doing: string;
  /** Runs a step, and says when it is done and how long it took. */
  step<T>(text: string, work: (said: (more: string) => void) => Promise<T>): Promise<T>;
  /** A line of its own. */
  say(text: string): void;
}

const EVERY_MS = 5_000;

/** Progress on a stream: on a terminal a step's line changes in place, elsewhere it is told every 5 s. */
export function progressOn(out: NodeJS.WriteStream): Progress {
  let doing = 'Starting';
  const show = (text: string) => {
    doing = text;
    if (out.isTTY) out.write(`\r\u001b[K${text} …`);
  };
  return {
    get doing() {
      return doing;
    },
    async step(text, work) {
      const began = performance.now();
      show(text);
      let last = '';
      let told = began;
      const result = await work((more) => {
        show(`${text}: ${more}`);
        last = more;
        if (out.isTTY || performance.now() - told < EVERY_MS) return;
        told = performance.now();
        out.write(`${text}: ${more}\n`);
      });
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      out.write(`${out.isTTY ? '\r\u001b[K' : ''}${text}${last && `: ${last}`} (${seconds} s)\n`);
      return result;
    },
    say: (text) => void out.write(`${text}\n`),
  };
}
