export * from './person-added.v1.ts';
export * from './person-started.v1.ts';
export * from './person-left.v1.ts';
export * from './post-created.v1.ts';
export * from './post-filled.v1.ts';
export * from './post-vacated.v1.ts';
export * from './pay-scale-published.v1.ts';
export * from './pay-costed.v1.ts';
