import { useCommand } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { Action, AreaField, checked, DateField, dateOf } from '../../../patterns/form/index.ts';
import { useRiskEditing } from './risk-editing.ts';
import { RiskFields, riskBody, riskFaults, typedRisk } from './risk-fields.tsx';
import { noScores, scoreFaults, ScoreFields, scoresOf, typedScore } from './score-fields.tsx';
import type { TypedScores } from './score-fields.tsx';
import { Close, Reopen } from './endings.tsx';
import { LinkAction } from './link-action.tsx';

type Risk = Reply<'risk', '/risks/{riskId}'>;
interface Of {
  readonly risk: Risk;
}

const typedScores = ({ own }: Risk): TypedScores =>
  own
    ? {
        inherent: typedScore(own.inherent),
        current: typedScore(own.current),
        target: typedScore(own.target),
      }
    : noScores;

/** What the reader can do with a risk now, as the service says. */
export function RiskActions({ risk }: Of) {
  const can = (step: string) => risk.canDo.includes(step);
  return (
    <>
      {can('publish') && <Publish risk={risk} />}
      {can('score') && <Rescore risk={risk} />}
      {can('edit') && <Edit risk={risk} />}
      {can('link') && <LinkAction risk={risk} />}
      {can('close') && <Close risk={risk} />}
      {can('reopen') && <Reopen risk={risk} />}
    </>
  );
}

function Publish({ risk }: Of) {
  const publish = useCommand('risk', 'post', '/risks/{riskId}/publication');
  const editing = useRiskEditing(risk);
  return (
    <Action
      isFirst
      label="Put on the register"
      title="Put this risk on the register"
      consequence="It gets its number and is compared with the board’s appetite; its owner is alerted when it goes above it."
      initial={{}}
      editing={editing}
      run={(_, key, _today, version) =>
        publish.mutateAsync({ path: { riskId: risk.id }, key, version })
      }
      done="The risk is on the register."
    />
  );
}

function Rescore({ risk }: Of) {
  const score = useCommand('risk', 'post', '/risks/{riskId}/scores');
  const scores = typedScores(risk);
  const editing = useRiskEditing(risk, (of) => ({ scores: typedScores(of) }));
  return (
    <Action
      isFirst={risk.state === 'Live'}
      label="Re-score"
      title="Re-score this risk"
      consequence="The earlier scores stay in its history. Overdue and failed checks are added on top automatically."
      initial={{ scores, effectiveOn: '', comment: '' }}
      check={({ scores: typed, effectiveOn }, today) => ({
        ...scoreFaults(typed),
        ...checked([
          'effectiveOn',
          effectiveOn === '' || dateOf(effectiveOn, today) !== null,
          'Enter the day it applies from, like 24 Nov.',
        ]),
      })}
      editing={editing}
      run={({ scores: typed, effectiveOn, comment }, key, today, version) =>
        score.mutateAsync({
          path: { riskId: risk.id },
          body: {
            ...scoresOf(typed)!,
            effectiveOn: effectiveOn === '' ? null : dateOf(effectiveOn, today),
            comment: comment.trim() || null,
          },
          key,
          version,
        })
      }
      done="The risk is re-scored."
    >
      {(_, values) => (
        <>
          <ScoreFields values={values.scores} />
          <DateField
            name="effectiveOn"
            label="Applies from"
            hint="Today, unless given"
            isOptional
          />
          <AreaField name="comment" label="Why" isOptional maxLength={2000} />
        </>
      )}
    </Action>
  );
}

function Edit({ risk }: Of) {
  const edit = useCommand('risk', 'put', '/risks/{riskId}');
  const editing = useRiskEditing(risk, typedRisk);
  return (
    <Action
      label="Edit"
      title="Edit this risk"
      consequence="What it said before stays in its history."
      initial={typedRisk(risk)}
      check={(values) => riskFaults(values, risk.state === 'Draft')}
      editing={editing}
      run={(values, _key, _today, version) =>
        edit.mutateAsync({
          path: { riskId: risk.id },
          body: riskBody(values),
          version,
        })
      }
      done="The risk is changed."
    >
      {(_, values) => <RiskFields values={values} />}
    </Action>
  );
}
