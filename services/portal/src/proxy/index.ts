export { proxyRoutes } from './proxy.ts';
export type { Services } from './target.ts';
