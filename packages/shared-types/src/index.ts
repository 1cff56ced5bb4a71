export * from './chain.ts';
export * from './contract.ts';
export * from './dates.ts';
export * from './events/index.ts';
export * from './ids.ts';
export * from './money.ts';
export * from './roles.ts';
export * from './text.ts';
