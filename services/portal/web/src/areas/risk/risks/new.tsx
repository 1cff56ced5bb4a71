import { riskLeads } from '@bursar/shared-types/roles';
import { useCommand } from '../../../api/hooks.ts';
import { useAddress, useMay, useSchoolName, useTrust } from '../../../app/trust.tsx';
import { DraftForm, RadioField } from '../../../patterns/form/index.ts';
import { RiskFields, riskBody, riskFaults } from './risk-fields.tsx';
import { isBegun, noScores, scoreFaults, ScoreFields, scoresOf } from './score-fields.tsx';

const states = [
  { value: 'Live', label: 'Put it on the register now' },
  { value: 'Draft', label: 'Keep a draft: it is not compared with the appetite yet' },
];

/** Raises a risk: onto the register, or as a draft that a risk lead publishes. */
export default function NewRisk() {
  const raise = useCommand('risk', 'post', '/risks');
  const { scope } = useTrust();
  const schoolName = useSchoolName();
  const address = useAddress();
  const isLead = useMay()(riskLeads);
  const initial = {
    title: '',
    description: '',
    level: scope.school ? 'school' : '',
    schoolId: scope.school?.id ?? '',
    function: '',
    category: '',
    ownerId: '',
    scores: noScores,
    state: isLead ? '' : 'Draft',
  };
  return (
    <DraftForm
      form="risk"
      title="Raise a risk"
      crumbs={[{ title: 'Risk register', path: 'risk/risks' }]}
      lead="What may happen, who owns it, how likely it is and how bad it would be."
      initial={initial}
      nameOf={({ title }) => title}
      submitLabel={({ state, level, schoolId }) => {
        const of = level === 'school' && schoolId ? ` of ${schoolName(schoolId)}` : '';
        return state === 'Live' ? `Put risk${of} on the register` : `Keep draft of the risk${of}`;
      }}
      check={(values) => ({
        ...riskFaults(values, values.state === 'Draft'),
        ...((values.state === 'Live' || isBegun(values.scores)) && scoreFaults(values.scores)),
        ...(values.state === '' && { state: 'Say whether it goes on the register now.' }),
      })}
      submit={async (values, key) => {
        const { id } = await raise.mutateAsync({
          body: {
            ...riskBody(values),
            state: values.state as 'Draft' | 'Live',
            scores: scoresOf(values.scores),
          },
          key,
        });
        return address(`risk/risks/${id}`, riskBody(values).schoolId);
      }}
    >
      {(_, values) => (
        <>
          <RiskFields values={values} />
          <ScoreFields values={values.scores} />
          {isLead ? (
            <RadioField name="state" label="On the register, or a draft?" options={states} />
          ) : (
            <p>It is kept as a draft until a risk lead puts it on the register.</p>
          )}
        </>
      )}
    </DraftForm>
  );
}
