import { useState } from 'react';
import { counted } from '../../words/format.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { FigureProps } from './chart-figure.tsx';
import styles from './matrix.module.css';
import { STEPS, movement, risksAt, scoreOf, scoresAt } from './risk-cells.ts';
import type { MatrixRisk, RiskAt } from './risk-cells.ts';

/**
 * Five by five counts of live risks by their current score. A cell that is chosen lists its risks; a
 * risk that is chosen shows where it was inherently, is now, and should be.
 */
export function RiskMatrix({
  risks,
  levelAt,
  hrefOf,
  ...figure
}: FigureProps & {
  readonly risks: readonly MatrixRisk[];
  /** How a score stands to the appetite, where one is set: `Above appetite`, `Above tolerance`. */
  readonly levelAt?: (at: RiskAt) => string | null;
  readonly hrefOf?: (id: string) => string;
}) {
  const [cell, choose] = useState<RiskAt | null>(null);
  const [riskId, follow] = useState<string | null>(null);
  const risk = risks.find(({ id }) => id === riskId);
  const listed = cell ? risksAt(risks, cell) : [];
  const highest = risks.toSorted((a, b) => scoreOf(b.current) - scoreOf(a.current))[0];
  const sentence = highest
    ? `${counted(risks.length, 'risk')}; the highest is ${highest.title}, at ${scoreOf(highest.current)} of 25.`
    : 'There are no risks.';
  const table = {
    columns: [
      { key: 'title', title: 'Risk', of: 'text' as const },
      ...(['inherent', 'current', 'target'] as const).map((key) => ({
        key,
        title: `${key[0]!.toUpperCase()}${key.slice(1)} score`,
        of: 'count' as const,
      })),
    ],
    rows: risks.map(({ title, inherent, current, target }) => ({
      title,
      inherent: scoreOf(inherent),
      current: scoreOf(current),
      target: target && scoreOf(target),
    })),
  };
  return (
    <ChartFigure sentence={sentence} {...figure} table={table} isRead>
      <table className={styles.matrix}>
        <caption>
          Likelihood upwards, impact to the right; each cell counts the risks there now.
        </caption>
        <tbody>
          {STEPS.map((likelihood) => (
            <tr key={likelihood}>
              <th scope="row">
                <span className="visually-hidden">Likelihood </span>
                {likelihood}
              </th>
              {STEPS.toReversed().map((impact) => {
                const at = { likelihood, impact };
                const isChosen = cell?.likelihood === likelihood && cell.impact === impact;
                return (
                  <td key={impact} data-level={levelAt?.(at) ?? undefined}>
                    <Count
                      at={at}
                      count={risksAt(risks, at).length}
                      level={levelAt?.(at) ?? null}
                      isChosen={isChosen}
                      onChoose={() => {
                        choose(isChosen ? null : at);
                        follow(null);
                      }}
                    />
                    {risk && <Marks risk={risk} at={at} />}
                  </td>
                );
              })}
            </tr>
          ))}
          <tr>
            <td />
            {STEPS.toReversed().map((impact) => (
              <th key={impact} scope="col">
                <span className="visually-hidden">Impact </span>
                {impact}
              </th>
            ))}
          </tr>
        </tbody>
      </table>
      {cell && (
        <div className={styles.chosen}>
          <h4>
            Likelihood {cell.likelihood}, impact {cell.impact}: {counted(listed.length, 'risk')}
          </h4>
          <ul>
            {listed.map((each) => (
              <li key={each.id}>
                <button
                  type="button"
                  aria-pressed={each.id === riskId}
                  onClick={() => follow(each.id === riskId ? null : each.id)}
                >
                  {each.title}
                </button>
                {hrefOf && (
                  <a href={hrefOf(each.id)}>
                    Open<span className="visually-hidden"> {each.title}</span>
                  </a>
                )}
              </li>
            ))}
          </ul>
          <p role="status">{risk ? `${movement(risk)} I inherent, C current, T target.` : ''}</p>
        </div>
      )}
    </ChartFigure>
  );
}

function Count({
  at,
  count,
  level,
  isChosen,
  onChoose,
}: {
  readonly at: RiskAt;
  readonly count: number;
  readonly level: string | null;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  const glyph = level && <span aria-hidden>{level === 'Above tolerance' ? '■' : '▲'} </span>;
  if (count === 0) {
    return (
      <span className={styles.none}>
        {glyph}
        <span aria-hidden>–</span>
        <span className="visually-hidden">none</span>
      </span>
    );
  }
  const place = `likelihood ${at.likelihood}, impact ${at.impact}`;
  return (
    <button
      type="button"
      aria-expanded={isChosen}
      aria-label={`${counted(count, 'risk')} at ${place}${level ? `, ${level.toLowerCase()}` : ''}`}
      onClick={onChoose}
    >
      {glyph}
      {count}
    </button>
  );
}

function Marks({ risk, at }: { readonly risk: MatrixRisk; readonly at: RiskAt }) {
  return scoresAt(risk, at).map((score) => (
    <span key={score} className={styles.mark} data-score={score}>
      <span aria-hidden>{score[0]!.toUpperCase()}</span>
      <span className="visually-hidden"> {score}</span>
    </span>
  ));
}
