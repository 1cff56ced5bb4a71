/** Mail: where it goes, to whom, and that each letter leaves once. */
export { fileMailer } from './mailers.ts';
/** @public for deployments that send mail by SMTP */
export { smtpMailer } from './mailers.ts';
export { lastSent, sendOnce } from './outbox.ts';
export type { Draft } from './outbox.ts';
export { actorsIn } from './recipients.ts';
