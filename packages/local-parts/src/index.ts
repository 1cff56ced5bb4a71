export { claimDirectory, type Claim } from './claim.ts';
export { PartFailed, PartMissing, type PartFault } from './errors.ts';
export { freePort } from './ports.ts';
export { startPostgres, type Postgres, type PostgresOptions } from './postgres.ts';
export { startKafka, type Kafka, type KafkaKind, type KafkaOptions } from './kafka.ts';
export { orSkip } from './or-skip.ts';
export { startThrowawayPostgres } from './throwaway.ts';
