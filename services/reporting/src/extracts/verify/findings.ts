/** Something that is wrong, and where. */
export interface Finding {
  /** The file, such as `tables/journal-lines.csv`, or what else it is about. */
  readonly place: string;
  /** The row as a spreadsheet counts them: the header is 1. Null where no row is meant. */
  readonly row: number | null;
  readonly wrong: string;
}

/** So many of one place are named; more would hide the others. */
const MOST = 20;

/** Collects findings, and counts those that are not worth naming any more. */
export class Findings {
  readonly #within: string;
  readonly #found: Finding[];
  readonly #counts: Map<string, number>;

  constructor(within = '', of?: Findings) {
    this.#within = within;
    this.#found = of ? of.#found : [];
    this.#counts = of ? of.#counts : new Map();
  }

  /** The same collection, for the files of another archive: places are named within it. */
  within(archive: string): Findings {
    return new Findings(`${archive}: `, this);
  }

  /** Adds a finding about a row, or about the place as a whole. */
  add(file: string, wrong: string, row: number | null = null): void {
    const place = `${this.#within}${file}`;
    const count = (this.#counts.get(place) ?? 0) + 1;
    this.#counts.set(place, count);
    if (count <= MOST) this.#found.push({ place, row, wrong });
  }

  /** Whether something is wrong with a file. */
  has(file: string): boolean {
    return this.#counts.has(`${this.#within}${file}`);
  }

  /** How many there are, of all places. */
  get size(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** All of them, with a last line for each place that has more. */
  list(): Finding[] {
    const more = [...this.#counts].filter(([, count]) => count > MOST);
    return [
      ...this.#found,
      ...more.map(([place, count]) => ({ place, row: null, wrong: `and ${count - MOST} more` })),
    ];
  }
}

/** A finding as a line: `tables/orders.csv, row 17: …`. */
export const findingWords = ({ place, row, wrong }: Finding): string =>
  `${place}${row === null ? '' : `, row ${row}`}: ${wrong}`;
