import { money } from '../../words/format.ts';
import { Facts } from '../facts.tsx';
import { Statement } from '../statement.tsx';
import styles from './card.module.css';

/** A budget line that pays: pence; null is "Not known". */
export interface BudgetOf {
  /** "Books and learning materials · GAG · Oakfield Primary". */
  readonly what: string;
  /** Left to spend without this one. */
  readonly now: number | null;
  readonly thisOne: number;
  /** Held for other orders, within what is no longer left. */
  readonly heldByOthers: number | null;
}

const after = ({ now, thisOne }: BudgetOf): number | null => (now === null ? null : now - thisOne);

const figuresOf = (thisTitle: string) =>
  [
    ['Left now', ({ now }: BudgetOf) => now],
    [thisTitle, ({ thisOne }: BudgetOf) => thisOne],
    ['Left after', after],
    ['Held by others', ({ heldByOthers }: BudgetOf) => heldByOthers],
  ] as const;

/** The budget lines that pay: now, this one, after; what they do not bear is said first. */
export function BudgetTable({
  lines,
  one = 'order',
  thisTitle = `This ${one}`,
}: {
  readonly lines: readonly BudgetOf[];
  /** What is paid: "order", "invoice". */
  readonly one?: string;
  /** What its amount is called: what is still held, where a part of it was spent. */
  readonly thisTitle?: string;
}) {
  const figures = figuresOf(thisTitle);
  return (
    <>
      {lines
        .filter((line) => (after(line) ?? 0) < 0)
        .map((line) => (
          <p key={line.what} className={styles.over}>
            ■ {line.what} has {money(line.now)} left; this {one} needs {money(line.thisOne)}.
          </p>
        ))}
      <div className={styles.wide}>
        <Statement
          caption={`Budget lines now, this ${one}, and after it`}
          rows={lines}
          rowKey={({ what }) => what}
          columns={[
            { key: 'what', title: 'Budget line', cell: ({ what }) => what },
            ...figures.map(
              ([title, of]) =>
                ({
                  key: title,
                  title,
                  align: 'end',
                  cell: (line: BudgetOf) => money(of(line)),
                }) as const,
            ),
          ]}
        />
      </div>
      <ul className={styles.narrow}>
        {lines.map((line) => (
          <li key={line.what}>
            {line.what}
            <Facts
              layout="pairs"
              facts={figures.map(([title, of]) => [title, money(of(line))] as const)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
