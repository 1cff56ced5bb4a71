export * from './approvers.ts';
export * from './decide.ts';
export * from './grants.ts';
export * from './records.ts';
export * from './scheme.ts';
