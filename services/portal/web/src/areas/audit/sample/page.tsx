import { extractTakers } from '@bursar/shared-types/roles';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTrust } from '../../../app/trust.tsx';
import { ButtonLink } from '../../../patterns/detail/detail.tsx';
import { Page } from '../../../patterns/page.tsx';
import { useAddress, useMay } from '../../../app/trust.tsx';
import { SampleForm } from './form.tsx';
import { SampleDrawn } from './drawn.tsx';
import { planOf } from './plan.ts';
import type { Plan } from './plan.ts';

/** Draws a sample from the trust's lists; the whole plan stands in the address, so it can be drawn again. */
export default function Sample() {
  const search = useSearch({ strict: false }) as Readonly<Record<string, string | undefined>>;
  const navigate = useNavigate();
  const { scope } = useTrust();
  const address = useAddress();
  const may = useMay();
  const plan = planOf(search);
  const draw = (asked: Plan) =>
    void navigate({
      to: '.',
      search: { ...asked, size: String(asked.size) },
      resetScroll: false,
    });
  return (
    <Page
      title="Draw a sample"
      lead={`From the lists of ${scope.title}. The seed is shown, so that anybody can draw it again.`}
      actions={
        may(extractTakers) && (
          <ButtonLink to={address('audit/extracts/new')}>Start an extract</ButtonLink>
        )
      }
    >
      <SampleForm key={JSON.stringify(plan)} plan={plan} onDraw={draw} />
      {plan.seed && <SampleDrawn plan={plan} />}
    </Page>
  );
}
