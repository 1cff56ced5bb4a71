import { useAddress } from '../../../app/trust.tsx';
import { ButtonLink } from '../../../patterns/detail/detail.tsx';
import { Page } from '../../../patterns/page.tsx';
import { Limits } from './limits-of.tsx';

/** What the reader may approve today. */
export default function LimitsPage() {
  const address = useAddress();
  return (
    <Page
      title="What may I approve?"
      lead="Today, by your roles and the scheme of delegation in force, including the roles of those you cover for."
      crumbs={[{ title: 'Scheme of delegation', path: 'trust/scheme' }]}
      actions={<ButtonLink to={address('trust/scheme')}>Read the scheme</ButtonLink>}
    >
      <Limits />
    </Page>
  );
}
