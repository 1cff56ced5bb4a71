import { ChoiceField, Fields } from '../../../patterns/form/index.ts';
import type { Faults } from '../../../patterns/form/faults.ts';
import { impacts, likelihoods, scoreWords, stepsOf } from '../words.ts';
import type { Score } from '../words.ts';
import styles from './scale.module.css';

/** The scores of a form: each part as chosen, '' while it is not. */
export interface TypedScores {
  readonly inherent: TypedScore;
  readonly current: TypedScore;
  readonly target: TypedScore;
}
interface TypedScore {
  readonly likelihood: string;
  readonly impact: string;
}

const kinds = [
  ['inherent', 'Inherent', 'Before anything is done about it'],
  ['current', 'Current', 'As things work now; overdue and failed checks are added automatically'],
  ['target', 'Target', 'Where the trust aims to bring it'],
] as const;

const none = { likelihood: '', impact: '' };
export const noScores: TypedScores = { inherent: none, current: none, target: none };

/** The parts of a score as a form has them. */
export const typedScore = ({ likelihood, impact }: Score): TypedScore => ({
  likelihood: String(likelihood),
  impact: String(impact),
});

/** The score that was chosen; null while a part of it is missing. */
export const scoreOf = ({ likelihood, impact }: TypedScore): Score | null =>
  likelihood === '' || impact === ''
    ? null
    : { likelihood: Number(likelihood), impact: Number(impact) };

/** All three scores; null while one is missing. */
export function scoresOf(typed: TypedScores) {
  const [inherent, current, target] = kinds.map(([kind]) => scoreOf(typed[kind]));
  return inherent && current && target ? { inherent, current, target } : null;
}

/** Whether any part was chosen: then the others are asked for too, so that nothing typed is lost. */
export const isBegun = (typed: TypedScores): boolean =>
  kinds.some(([kind]) => typed[kind].likelihood !== '' || typed[kind].impact !== '');

/** What is missing of the scores, beside its field; the rest the service says. */
export function scoreFaults(typed: TypedScores): Faults {
  return Object.fromEntries(
    kinds.flatMap(([kind, title]) =>
      (['likelihood', 'impact'] as const)
        .filter((part) => typed[kind][part] === '')
        .map((part) => [
          `scores.${kind}.${part}`,
          `Choose the ${part} of the ${title.toLowerCase()} score.`,
        ]),
    ),
  );
}

/** Inherent, current and target, each by likelihood and impact, with what they make. */
export function ScoreFields({ values }: { readonly values: TypedScores }) {
  return kinds.map(([kind, title, hint]) => {
    const score = scoreOf(values[kind]);
    return (
      <fieldset key={kind} className={styles.score}>
        <legend>
          <strong>
            {title} score{score && `: ${scoreWords(score)}`}
          </strong>{' '}
          <span className="muted">{hint}</span>
        </legend>
        <Fields>
          <ChoiceField
            name={`scores.${kind}.likelihood`}
            label="Likelihood"
            options={stepsOf(likelihoods)}
          />
          <ChoiceField name={`scores.${kind}.impact`} label="Impact" options={stepsOf(impacts)} />
        </Fields>
      </fieldset>
    );
  });
}
