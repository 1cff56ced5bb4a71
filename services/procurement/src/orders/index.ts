export type { PricedLine } from './order.ts';
export { sumByLine } from './progress.ts';
export type { OrderState } from './states.ts';
