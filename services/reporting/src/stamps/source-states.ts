import { raw } from '@bursar/service-kit';
import type { Context } from '@bursar/service-kit';
import { CHAIN_START } from '@bursar/shared-types/chain';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Surroundings } from '../surroundings.ts';
import { stampOf } from './stamp.ts';
import type { SourceState, Stamp } from './stamp.ts';

/** The subscription that keeps every read model; the directory is kept by `organisation`. */
export const READ_MODELS = 'read-models';

/** How far a source's log is in the figures that are read together with it. */
export interface Position {
  readonly source: string;
  /** PostgreSQL's text of a bigint. */
  readonly seq: string;
  readonly hash: string;
}

/** The positions of all sources, as a read beside the figures: both are of one snapshot. */
export const positionsRead = ({ trustId }: Context) =>
  raw<Position>(sql`
    select source, seq, hash from subscription_position where trust_id = ${trustId}
    and (subscription = ${READ_MODELS} or (subscription = 'organisation' and source = 'directory'))`);

/** Makes the stamp of figures computed from these sources, at these positions. */
export type Stamping = (
  sources: readonly string[],
  positions: readonly Position[],
  ctx: Context,
) => Stamp;

/**
 * Stamps by what the process has heard. How long ago a source answered is of real time; the stamp
 * says it by the business clock, which a demonstration may have moved.
 */
export const stamping = ({ heard, wall }: Surroundings): Stamping => {
  const stateOf = (source: string, positions: readonly Position[], ctx: Context): SourceState => {
    const position = positions.find((each) => each.source === source);
    const answer = heard().get(source);
    const silence = answer && Math.max(0, wall.now().getTime() - answer.at.getTime());
    const answeredAt =
      silence === undefined ? null : new Date(Date.parse(ctx.now) - silence).toISOString();
    return {
      source,
      seq: Number(position?.seq ?? CHAIN_START.seq),
      hash: position?.hash ?? CHAIN_START.hash,
      headSeq: answer?.heads.get(ctx.trustId)?.seq ?? 0,
      answeredAt,
    };
  };
  return (sources, positions, ctx) =>
    stampOf(
      [...new Set(sources)].map((source) => stateOf(source, positions, ctx)),
      ctx.now,
    );
};

/** The stamp as it stands in every reply with figures. */
export const StampReply: z.ZodType<Stamp> = z.object({
  vector: z.array(z.object({ source: z.string(), seq: z.int(), hash: z.string() })),
  asAt: z.string().nullable(),
  ageSeconds: z.int().nullable(),
  late: z.array(z.object({ source: z.string(), seconds: z.int().nullable() })),
  behind: z.array(z.object({ source: z.string(), events: z.int() })),
  complete: z.boolean(),
  words: z.string(),
});
