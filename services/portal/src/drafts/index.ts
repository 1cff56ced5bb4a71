export { DraftStore } from './draft-store.ts';
export { draftRoutes } from './draft-routes.ts';
