/** Where `vite` alone, for work on the pages, finds the portal's other half: BURSAR_PORTAL. */
export const portalAddress = process.env.BURSAR_PORTAL ?? 'http://localhost:8080';

/** What is built is what people get, also where a test starts the build. */
export function buildForPeople(): void {
  process.env.NODE_ENV = 'production';
}
