import { GiveRole } from './give-role.tsx';

/** Gives a role to somebody who is chosen here: from the list of roles. */
export default function GiveRoleTo() {
  return <GiveRole user={null} />;
}
