import { accept, command, lookup, problems, refuse } from '@bursar/service-kit';
import { Uuid } from '@bursar/shared-types/ids';
import { administrators } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { school } from '../schools/index.ts';
import { regroup } from './cluster.ts';
import { ClusterChanged, clustersHere, regroupingWrites } from './regrouping.ts';

/** Dissolves a cluster: its schools are in none. Roles held at it give nothing from now on. */
export const dissolveCluster = command({
  route: 'POST /clusters/:clusterId/dissolve',
  summary: 'Dissolve a cluster',
  access: { roles: administrators, at: 'trust' },
  params: z.object({ clusterId: Uuid }),
  reply: { 200: ClusterChanged },
  versioned: true,

  read: (_, { trustId }) => ({
    schools: lookup(school, [], [[]]),
    clusters: clustersHere(trustId),
  }),

  decide: ({ schools, clusters }, { params }, { ifMatch }) => {
    const one = clusters.find(({ id }) => id === params.clusterId);
    if (!one) return refuse(problems.notFound());
    if (one.version !== ifMatch) return refuse(problems.changedSince(one.version));
    const regrouping = regroup({ ...one, schoolIds: [] }, schools, []);
    return accept({ ...one, version: one.version + 1, regrouping, clusters });
  },

  write: ({ regrouping, clusters }, ctx) => regroupingWrites(regrouping, clusters, ctx),

  respond: ({ id, version }) => ({ status: 200, body: { id, version } }),
});
