import { Page } from '../../../patterns/page.tsx';
import { useTrust } from '../../../app/trust.tsx';
import { Devices } from './devices.tsx';
import { OwnRoles } from './own-roles.tsx';
import { Preferences } from './preferences.tsx';
import { Section } from '../../../patterns/section.tsx';

/** What the reader chose for themselves, what they hold, and where they are signed in. */
export default function YouPage() {
  const { me } = useTrust();
  return (
    <Page title="Your settings" lead={me.name}>
      <Section id="preferences" title="How Bursar behaves for you">
        <Preferences />
      </Section>
      <Section id="roles" title="What you hold">
        <OwnRoles />
      </Section>
      <Section id="devices" title="Where you are signed in">
        <Devices />
      </Section>
    </Page>
  );
}
