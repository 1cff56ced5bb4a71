import { accept, command, lookup, problems, refuse } from '@bursar/service-kit';
import { Uuid } from '@bursar/shared-types/ids';
import { administrators } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { school } from '../schools/index.ts';
import { regroup } from './cluster.ts';
import {
  ClusterChanged,
  ClusterInput,
  clusterProblem,
  clustersHere,
  regroupingWrites,
} from './regrouping.ts';

/** Sets a cluster's name and schools anew. Who holds a role at it sees its schools as of now (F6). */
export const changeCluster = command({
  route: 'PUT /clusters/:clusterId',
  summary: 'Set the schools of a cluster',
  access: { roles: administrators, at: 'trust' },
  params: z.object({ clusterId: Uuid }),
  body: ClusterInput,
  reply: { 200: ClusterChanged },
  versioned: true,

  read: (_, { trustId }) => ({
    schools: lookup(school, [], [[]]),
    clusters: clustersHere(trustId),
  }),

  decide: ({ schools, clusters }, { params, body }, { ifMatch }) => {
    const one = clusters.find(({ id }) => id === params.clusterId);
    if (!one) return refuse(problems.notFound());
    if (one.version !== ifMatch) return refuse(problems.changedSince(one.version));
    const wrong = clusterProblem(body, { id: one.id, schools, clusters });
    if (wrong) return refuse(wrong);
    const regrouping = regroup({ id: one.id, ...body }, schools, clusters);
    return accept({ ...one, version: one.version + 1, regrouping, clusters });
  },

  write: ({ regrouping, clusters }, ctx) => regroupingWrites(regrouping, clusters, ctx),

  respond: ({ id, version }) => ({ status: 200, body: { id, version } }),
});
