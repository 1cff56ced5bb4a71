/** How two sequences of rows that should be equal differ at one place. */
export type Difference =
  | { readonly kind: 'changed'; readonly row: number; readonly fields: readonly FieldDifference[] }
  | { readonly kind: 'deleted'; readonly row: number; readonly key: string }
  | { readonly kind: 'inserted'; readonly row: number; readonly key: string }
  | { readonly kind: 'moved'; readonly row: number; readonly key: string };

export interface FieldDifference {
  readonly name: string;
  readonly found: string;
  readonly expected: string;
}

/** The names of the fields of both, and which of them make a row unique. */
export interface Shape {
  readonly fields: readonly string[];
  readonly key: readonly string[];
}

type Texts = readonly string[];

/** So far ahead a row is looked for that is not where it should be. */
const WINDOW = 256;

/**
 * Compares two sequences and tells how the second was made from the first: rows changed, deleted,
 * inserted, moved, each with the row of the second (the header is 1) where it shows. Reads both
 * side by side with a window of some hundreds, so that memory does not grow; a row moved further
 * than that shows as deleted here and inserted there.
 */
export async function* differences(
  expected: AsyncIterable<Texts>,
  found: AsyncIterable<Texts>,
  shape: Shape,
): AsyncGenerator<Difference> {
  const [ahead, here] = [new Window(expected), new Window(found)];
  const indexes = shape.key.map((name) => shape.fields.indexOf(name));
  const keyOf = (texts: Texts) => indexes.map((index) => texts[index]).join(' ');
  const moved = new Set<string>();
  let row = 2;
  for (;;) {
    const [should, is] = [await ahead.first(), await here.first()];
    if (!should && !is) return;
    if (should && moved.delete(keyOf(should))) {
      ahead.drop(); // told already, where it stands now
    } else if (should && is && keyOf(should) === keyOf(is)) {
      const fields = changes(should, is, shape.fields);
      if (fields.length > 0) yield { kind: 'changed', row, fields };
      ahead.drop();
      here.drop();
      row += 1;
    } else if (
      is &&
      should &&
      (await ahead.holds(is, keyOf)) &&
      (await here.holds(should, keyOf))
    ) {
      yield { kind: 'moved', row, key: keyOf(is) };
      moved.add(keyOf(is));
      here.drop();
      row += 1;
    } else if (should && (!is || (await ahead.holds(is, keyOf)))) {
      yield { kind: 'deleted', row, key: keyOf(should) };
      ahead.drop();
    } else if (is && (!should || (await here.holds(should, keyOf)))) {
      yield { kind: 'inserted', row, key: keyOf(is) };
      here.drop();
      row += 1;
    } else {
      yield { kind: 'changed', row, fields: changes(should!, is!, shape.fields) };
      ahead.drop();
      here.drop();
      row += 1;
    }
  }
}

function changes(should: Texts, is: Texts, names: readonly string[]): FieldDifference[] {
  return names.flatMap((name, index) =>
    should[index] === is[index]
      ? []
      : [{ name, found: is[index] ?? '', expected: should[index] ?? '' }],
  );
}

/** A sequence that can be looked ahead in. */
class Window {
  readonly #source: AsyncIterator<Texts>;
  readonly #rows: Texts[] = [];
  #ended = false;

  constructor(source: AsyncIterable<Texts>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  async first(): Promise<Texts | undefined> {
    await this.#fill(1);
    return this.#rows[0];
  }

  drop(): void {
    this.#rows.shift();
  }

  async holds(row: Texts, keyOf: (texts: Texts) => string): Promise<boolean> {
    await this.#fill(WINDOW);
    const key = keyOf(row);
    return this.#rows.some((each) => keyOf(each) === key);
  }

  async #fill(count: number): Promise<void> {
    while (this.#rows.length < count && !this.#ended) {
      const { value, done } = await this.#source.next();
      if (done) this.#ended = true;
      else this.#rows.push(value);
    }
  }
}
