export * from './extract-requested.v1.ts';
export * from './extract-built.v1.ts';
export * from './extract-cancelled.v1.ts';
