/** Told when a reply says that the session is over, or is somebody else's by now. */
let onDoubt: () => void = () => {};
export const whenSessionIsInDoubt = (told: () => void): void => void (onDoubt = told);
export const doubtSession = (): void => onDoubt();

const back = new Set<() => void>();
const sure = new Set<() => void>();

/** Calls `told` each time that the page's person is back after an absence. Gives what ends this. */
export function whenSessionIsBack(told: () => void): () => void {
  back.add(told);
  return () => void back.delete(told);
}

/** Says that the page's person is back: others had the browser meanwhile, or nobody. */
export function sessionIsBack(): void {
  for (const tell of back) tell();
}

/** Says that the page's person is signed in: what waited for that word goes on. */
export function sessionIsSure(): void {
  for (const tell of sure) tell();
}

/** Resolves at the next word that the page's person is signed in; rejects when it is given up. */
export function untilSessionIsSure(signal?: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const tell = () => {
      sure.delete(tell);
      resolve();
    };
    sure.add(tell);
    signal?.addEventListener('abort', () => {
      sure.delete(tell);
      reject(signal.reason as Error);
    });
  });
}
