import type { Feature } from '@bursar/service-kit';
import type { Stamping } from '../stamps/index.ts';
import type { Surroundings } from '../surroundings.ts';
import { getInbox } from './get-inbox.ts';
import { mailAlerts, mailDigest } from './mail-alerts.ts';
import { markItem } from './mark-item.ts';

export { inboxPart } from './part.ts';

/** What is for somebody, in the inbox and by mail. */
export const inbox = (stamp: Stamping, surroundings: Surroundings): Feature => ({
  routes: [getInbox(stamp), markItem],
  schedules: [mailAlerts(surroundings), mailDigest(surroundings)],
});
