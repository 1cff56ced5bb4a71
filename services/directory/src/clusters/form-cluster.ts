import { accept, command, refuse } from '@bursar/service-kit';
import { schoolsHere } from '../schools/index.ts';
import { regroup } from './cluster.ts';
import {
  ClusterChanged,
  ClusterInput,
  clusterProblem,
  clustersHere,
  regroupingWrites,
} from './regrouping.ts';
import { versionsOf } from './versions.ts';

/** Forms a cluster; its schools leave the clusters they were in. */
export const formCluster = command({
  route: 'POST /clusters',
  summary: 'Form a cluster of schools',
  access: { roles: ['administrator'], at: 'trust' },
  body: ClusterInput,
  reply: { 201: ClusterChanged },

  read: (_, { trustId }) => ({
    schools: schoolsHere(trustId),
    clusters: clustersHere(trustId),
  }),

  decide: ({ schools, clusters }, { body }, ctx) => {
    const wrong = clusterProblem(body, { id: null, schools, clusters });
    if (wrong) return refuse(wrong);
    const id = ctx.newId();
    const regrouping = regroup({ id, ...body }, schools, clusters);
    return accept({ id, regrouping, versions: versionsOf(clusters) });
  },

  write: ({ regrouping, versions }, ctx) => regroupingWrites(regrouping, versions, ctx),

  respond: ({ id }) => ({ status: 201, location: `/clusters/${id}`, body: { id, version: 1 } }),
});
