import { listLooks, organisation, organisationMigrations } from '@bursar/organisation';
import { service } from '@bursar/service-kit';
import { files } from '@bursar/service-kit/files';
import { administrators } from '@bursar/shared-types/roles';
import { clusters } from './clusters/index.ts';
import { covers } from './cover/index.ts';
import { leavers } from './leavers/index.ts';
import { me } from './me/index.ts';
import { register } from './register/index.ts';
import { rolesFeature } from './roles/index.ts';
import { schemes } from './scheme/index.ts';
import { schools } from './schools/index.ts';
import { terms } from './terms/index.ts';
import { trusts } from './trusts/index.ts';
import { users } from './users/index.ts';

/** The directory: trusts, their schools, their people and who may do what. */
export const directory = service({
  name: 'directory',
  title: 'Directory',
  migrations: [organisationMigrations, new URL('../migrations/', import.meta.url)],
  watchedRoles: ['auditor'],
  features: [
    // Its own copy of what it tells others, so that it authorises as every other service does.
    { subscriptions: [organisation], routes: [listLooks] },
    files({ upload: administrators, read: administrators }),
    trusts,
    schools,
    register,
    clusters,
    users,
    rolesFeature,
    covers,
    leavers,
    schemes,
    terms,
    me,
  ],
});
