import type { Feature } from '@bursar/service-kit';
import { answerRequest, closeRequest, reopenRequest } from './add-entry.ts';
import { askRequest } from './ask.ts';
import { getRequest, listRequests } from './read.ts';

/** What auditors ask, and the evidence that answers them (F13). */
export const auditRequests: Feature = {
  routes: [askRequest, answerRequest, closeRequest, reopenRequest, listRequests, getRequest],
};
