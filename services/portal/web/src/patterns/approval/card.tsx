import type { ReactNode } from 'react';
import { money } from '../../words/format.ts';
import { Facts } from '../facts.tsx';
import type { Fact } from '../facts.tsx';
import { BudgetTable } from './budget-table.tsx';
import type { BudgetOf } from './budget-table.tsx';
import { Changed } from './changed.tsx';
import type { Change } from './changed.tsx';
import styles from './card.module.css';
import { Decide } from './decide.tsx';
import type { Verdicts } from './decide.tsx';

/** What a decision needs, in the order in which it is read; a part without data is left out. */
export interface ApprovalParts {
  /** What is decided on, in a word: "order", if not given. */
  readonly one?: string;
  readonly amount: { readonly net: number; readonly vat: number; readonly gross: number };
  readonly purpose: ReactNode;
  /** School, requester, need-by. */
  readonly facts: readonly Fact[];
  readonly budget?: readonly BudgetOf[];
  /** Whose budget pays: "2026/27". */
  readonly budgetYear?: string | null;
  /** How old the figures of the budget are. */
  readonly budgetStamp?: ReactNode;
  readonly lines?: ReactNode;
  readonly supplier?: ReactNode;
  readonly quotes?: ReactNode;
  readonly conflict?: ReactNode;
  readonly similar?: ReactNode;
  /** Who else decides, the reader's limit, the scheme's version. */
  readonly right: ReactNode;
}

export interface ApprovalCardProps {
  /** "Order PO2627-000042". */
  readonly title: string;
  /** 2 on a record's page, where the heading above is its own; 3 within a list of cards. */
  readonly level?: 2 | 3;
  readonly parts: ApprovalParts;
  readonly verdicts: Verdicts;
  /** Whether all parts are there: nothing is decided before. */
  readonly isLoaded: boolean;
  /** What could not be read, and how to try again. */
  readonly failed?: { readonly what: string; readonly retry: () => void } | null;
  /** What is another since the reader opened it. */
  readonly changed?: { readonly changes: readonly Change[]; readonly accept: () => void } | null;
}

/**
 * All that a decision needs on one screen, in one order everywhere, and the decision itself. It is
 * bound to the version that is shown.
 */
export function ApprovalCard(props: ApprovalCardProps) {
  const { title, level = 2, parts, verdicts, isLoaded, failed, changed } = props;
  const { net, vat, gross } = parts.amount;
  const Title = `h${level}` as 'h2';
  const Part = `h${level + 1}` as 'h3';
  const sections: readonly (readonly [string, ReactNode])[] = [
    [
      parts.budgetYear ? `Budget ${parts.budgetYear}` : 'Budget',
      parts.budget && (
        <>
          <BudgetTable lines={parts.budget} one={parts.one} />
          {parts.budgetStamp}
        </>
      ),
    ],
    ['Lines', parts.lines],
    ['Supplier', parts.supplier],
    ['Quotes', parts.quotes],
    ['Conflicts of interest', parts.conflict],
    ['Similar within 30 days', parts.similar],
    ['Who decides', parts.right],
  ];
  return (
    <article className={styles.card} aria-label={`Decision on ${title}`}>
      <header className={styles.head}>
        <Title className={styles.title}>{title}</Title>
        <p className={styles.amount}>{money(gross)}</p>
        <p className={styles.split}>
          {money(net)} net + {money(vat)} VAT
        </p>
        {parts.purpose && <p className={styles.purpose}>{parts.purpose}</p>}
      </header>
      <Facts facts={parts.facts} />
      {sections.map(
        ([heading, content]) =>
          content && (
            <section key={heading} className={styles.part}>
              <Part>{heading}</Part>
              {content}
            </section>
          ),
      )}
      {changed ? (
        <Changed {...changed} />
      ) : (
        <Decide verdicts={verdicts} gross={gross} isLoaded={isLoaded} failed={failed ?? null} />
      )}
    </article>
  );
}
