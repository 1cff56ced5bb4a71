/** What whoever runs reporting needs of it. */
export { signingKeyAt } from './extracts/index.ts';
export { fileMailer } from './mail/index.ts';
/** @public for deployments that send mail by SMTP */
export { smtpMailer } from './mail/index.ts';
export { reporting } from './service.ts';
export type { Letter, Mailer, Surroundings } from './surroundings.ts';
