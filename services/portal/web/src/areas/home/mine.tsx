import { administrators, estatesTeam, hrLeads } from '@bursar/shared-types/roles';
import { useMay } from '../../app/trust.tsx';
import { CoversEnding, RolesEnding, UsersWithoutRole } from './access.tsx';
import { Checks, OwnFaults } from './estates.tsx';
import { Deliveries, OwnOrders } from './orders.tsx';
import { PayRuns, Starters, Vacancies } from './people.tsx';
import { Risks } from './risks.tsx';

/** The reader's own matters under way, by what they do: each says where it stands. */
export function Mine() {
  const may = useMay();
  return (
    <>
      {may(['office-manager']) && (
        <>
          <OwnOrders />
          <Deliveries />
          <OwnFaults />
        </>
      )}
      {may(hrLeads) && (
        <>
          <PayRuns />
          <Starters />
          <Vacancies />
        </>
      )}
      {may(estatesTeam) && <Checks />}
      {may(['risk-owner', 'risk-lead', 'trustee']) && <Risks />}
      {may(administrators) && (
        <>
          <UsersWithoutRole />
          <RolesEnding />
          <CoversEnding />
        </>
      )}
    </>
  );
}
