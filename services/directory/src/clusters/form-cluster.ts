import { accept, command, lookup, refuse } from '@bursar/service-kit';
import { administrators } from '@bursar/shared-types/roles';
import { school } from '../schools/index.ts';
import { regroup } from './cluster.ts';
import {
  ClusterChanged,
  ClusterInput,
  clusterProblem,
  clustersHere,
  regroupingWrites,
} from './regrouping.ts';

/** Forms a cluster; its schools leave the clusters they were in. */
export const formCluster = command({
  route: 'POST /clusters',
  summary: 'Form a cluster of schools',
  access: { roles: administrators, at: 'trust' },
  body: ClusterInput,
  reply: { 201: ClusterChanged },

  read: (_, { trustId }) => ({
    schools: lookup(school, [], [[]]),
    clusters: clustersHere(trustId),
  }),

  decide: ({ schools, clusters }, { body }, ctx) => {
    const wrong = clusterProblem(body, { id: null, schools, clusters });
    if (wrong) return refuse(wrong);
    const id = ctx.newId();
    const regrouping = regroup({ id, ...body }, schools, clusters);
    return accept({ id, regrouping, clusters });
  },

  write: ({ regrouping, clusters }, ctx) => regroupingWrites(regrouping, clusters, ctx),

  respond: ({ id }) => ({ status: 201, location: `/clusters/${id}`, body: { id, version: 1 } }),
});
