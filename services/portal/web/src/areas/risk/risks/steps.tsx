import { useCommand } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { Action, AreaField, checked, DateField, dateOf } from '../../../patterns/form/index.ts';
import { RiskFields, riskBody, riskFaults } from './risk-fields.tsx';
import { noScores, scoreFaults, ScoreFields, scoresOf, typedScore } from './score-fields.tsx';
import { Close, Reopen } from './endings.tsx';
import { LinkAction } from './link-action.tsx';

type Risk = Reply<'risk', '/risks/{riskId}'>;
interface Of {
  readonly risk: Risk;
}

/** What the reader can do with a risk now, as the service says. */
export function RiskActions({ risk }: Of) {
  const can = (step: string) => risk.canDo.includes(step);
  return (
    <>
      {can('publish') && <Publish risk={risk} />}
      {can('score') && <ScoreAnew risk={risk} />}
      {can('edit') && <Edit risk={risk} />}
      {can('link') && <LinkAction risk={risk} />}
      {can('close') && <Close risk={risk} />}
      {can('reopen') && <Reopen risk={risk} />}
    </>
  );
}

function Publish({ risk }: Of) {
  const publish = useCommand('risk', 'post', '/risks/{riskId}/publication');
  return (
    <Action
      isFirst
      label="Put on the register"
      title="Put this risk on the register"
      consequence="It gets its number, is held against the board’s appetite, and its owner is alerted when it goes past it."
      initial={{}}
      run={(_, key) =>
        publish.mutateAsync({ path: { riskId: risk.id }, key, version: risk.version })
      }
      done="The risk is on the register."
    />
  );
}

function ScoreAnew({ risk }: Of) {
  const score = useCommand('risk', 'post', '/risks/{riskId}/scores');
  const scores = risk.own
    ? {
        inherent: typedScore(risk.own.inherent),
        current: typedScore(risk.own.current),
        target: typedScore(risk.own.target),
      }
    : noScores;
  return (
    <Action
      isFirst={risk.state === 'Live'}
      label="Score anew"
      title="Score this risk anew"
      consequence="The scores so far stay in its history. What checks out of order add is put on top by itself."
      initial={{ scores, effectiveOn: '', comment: '' }}
      check={({ scores: typed, effectiveOn }, today) => ({
        ...scoreFaults(typed),
        ...checked([
          'effectiveOn',
          effectiveOn === '' || dateOf(effectiveOn, today) !== null,
          'Enter the day from which it holds, like 24 Nov.',
        ]),
      })}
      run={({ scores: typed, effectiveOn, comment }, key, today) =>
        score.mutateAsync({
          path: { riskId: risk.id },
          body: {
            ...scoresOf(typed)!,
            effectiveOn: effectiveOn === '' ? null : dateOf(effectiveOn, today),
            comment: comment.trim() || null,
          },
          key,
          version: risk.version,
        })
      }
      done="The risk is scored anew."
    >
      {(_, values) => (
        <>
          <ScoreFields values={values.scores} />
          <DateField name="effectiveOn" label="Holds from" hint="Today, unless given" isOptional />
          <AreaField name="comment" label="Why" isOptional maxLength={2000} />
        </>
      )}
    </Action>
  );
}

function Edit({ risk }: Of) {
  const edit = useCommand('risk', 'put', '/risks/{riskId}');
  const initial = {
    title: risk.title,
    description: risk.description,
    level: risk.level as string,
    schoolId: risk.schoolId ?? '',
    function: risk.function ?? '',
    category: risk.category ?? '',
    ownerId: risk.ownerId ?? '',
  };
  return (
    <Action
      label="Edit"
      title="Edit this risk"
      consequence="What it said before stays in its history."
      initial={initial}
      check={(values) => riskFaults(values, risk.state === 'Draft')}
      run={(values) =>
        edit.mutateAsync({
          path: { riskId: risk.id },
          body: riskBody(values),
          version: risk.version,
        })
      }
      done="The risk is changed."
    >
      {(_, values) => <RiskFields values={values} />}
    </Action>
  );
}
