import { beginLog, isEvent, lookup, projection, upsertRows } from '@bursar/service-kit';
import type { Known, Write } from '@bursar/service-kit';
import { accessCover, accessGrant, scopeUnit } from '@bursar/service-kit/access-tables';
import * as directory from '@bursar/shared-types/events/directory/index';
import { sql } from 'drizzle-orm';
import { accessAfter } from './access.ts';
import { orgCluster, orgSchool, orgScheme, orgTrust } from './tables.ts';

const on = [
  directory.trustCreated,
  directory.schoolAdded,
  directory.schoolChanged,
  directory.clusterSet,
  directory.roleAssigned,
  directory.roleEnded,
  directory.userLeft,
  directory.coverSet,
  directory.coverEnded,
  directory.schemePublished,
] as const;

/** An event of the directory that a service keeps something of. */
export type DirectoryEvent = Known<(typeof on)[number]>;

/**
 * What every service keeps of the directory: schools, clusters, the scheme, and who may do what.
 * A service authorises from this copy alone, and stores the copy's position with each decision.
 */
export const organisation = projection({
  name: 'organisation',
  on,
  tables: [orgSchool, orgCluster, orgScheme, orgTrust, accessGrant, accessCover, scopeUnit],
  read: (events) => {
    const people = events.flatMap((e) => (isEvent(e, directory.userLeft) ? [e.body.userId] : []));
    const ended = events.flatMap((e) =>
      isEvent(e, directory.roleEnded) ? [e.body.assignmentId] : [],
    );
    const uncovered = events.flatMap((e) =>
      isEvent(e, directory.coverEnded) ? [e.body.coverId] : [],
    );
    return {
      ofLeavers: lookup(accessGrant, accessGrant.subject, people),
      ended: lookup(accessGrant, accessGrant.id, ended),
      givenByLeavers: lookup(accessCover, accessCover.principal, people),
      hadByLeavers: lookup(accessCover, accessCover.delegate, people),
      uncovered: lookup(accessCover, accessCover.id, uncovered),
    };
  },
  apply: (events, facts, trustId) => {
    const grants = [...facts.ofLeavers, ...facts.ended];
    const covers = [...facts.givenByLeavers, ...facts.hadByLeavers, ...facts.uncovered];
    const access = accessAfter({ grants, covers }, events, trustId);
    return [
      ...events.flatMap((event) => keep(event, trustId)),
      upsertRows(accessGrant, ['trustId', 'id'], access.grants),
      upsertRows(accessCover, ['trustId', 'id'], access.covers),
    ];
  },
});

/** The rows that follow from one event alone. */
function keep(event: DirectoryEvent, trustId: string): Write[] {
  if (isEvent(event, directory.trustCreated)) {
    return [
      beginLog(trustId),
      upsertRows(orgTrust, ['trustId'], [{ trustId, name: event.body.name }]),
    ];
  }
  if (isEvent(event, directory.schoolAdded) || isEvent(event, directory.schoolChanged)) {
    const { schoolId: id, establishmentType: _, ...school } = event.body;
    return [
      upsertRows(orgSchool, ['trustId', 'id'], [{ trustId, id, ...school }]),
      upsertRows(scopeUnit, ['trustId', 'scope', 'unit'], [{ trustId, scope: id, unit: id }]),
    ];
  }
  if (isEvent(event, directory.clusterSet)) {
    const { clusterId: id, name, schoolIds } = event.body;
    return [
      upsertRows(orgCluster, ['trustId', 'id'], [{ trustId, id, name, schoolIds }]),
      sql`delete from scope_unit where trust_id = ${trustId} and scope = ${id}`,
      sql`insert into scope_unit (trust_id, scope, unit) select ${trustId}, ${id}, unnest(${sql.param(schoolIds)}::text[])`,
    ];
  }
  if (isEvent(event, directory.schemePublished)) {
    const { schemeVersion: version, effectiveFrom } = event.body;
    return [
      upsertRows(
        orgScheme,
        ['trustId', 'version'],
        [{ trustId, version, effectiveFrom, published: event.body }],
      ),
    ];
  }
  return [];
}
