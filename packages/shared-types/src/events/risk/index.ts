export * from './risk-raised.v1.ts';
export * from './risk-scored.v1.ts';
export * from './risk-closed.v1.ts';
export * from './appetite-set.v1.ts';
export * from './appetite-exceeded.v1.ts';
export * from './appetite-restored.v1.ts';
