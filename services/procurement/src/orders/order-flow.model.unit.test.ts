import fc from 'fast-check';
import { budgetKey } from './order.ts';
import type { Draw } from './order.ts';
import { answered, isMade, newFlow, step } from './order-flow.ts';
import type { OrderFlow, PersonsMove } from './order-flow.ts';
import { changeOf, heldOn, heldTotal } from './order-money.ts';
import type { Holding } from './order-money.ts';

/**
 * The conversation about an order's money under any sequence of moves, where each side hears the
 * other late: procurement's events wait in one queue for a naive finance, finance's answers in
 * another for procurement. When both have heard everything, both must say the same.
 */

/** The moves as the handbook has them, written a second time: state, move, next state. */
const handbook = [
  'Draft > submit > Checking budget',
  'Returned > submit > Checking budget',
  'Over budget > submit > Checking budget',
  'Checking budget > withdraw > Withdrawn',
  'Over budget > withdraw > Withdrawn',
  'Waiting for approval > withdraw > Withdrawn',
  'Returned > withdraw > Withdrawn',
  'Waiting for approval > endorse > Waiting for approval',
  'Waiting for approval > approve > Approved',
  'Waiting for approval > return > Returned',
  'Waiting for approval > reject > Rejected',
  'Approved > unapprove > Waiting for approval',
  'Approved > send > Sent',
  'Approved > cancel > Cancelled',
  'Sent > cancel > Cancelled',
  'Sent > close > Closed',
];
const ended = ['Closed', 'Cancelled', 'Rejected', 'Withdrawn'];
const releasing = ['withdraw', 'return', 'reject', 'cancel', 'close'];

type Asked = { readonly revision: number; readonly draws: readonly Draw[] } | 'ended';
type Said =
  | {
      readonly kind: 'reserved' | 'refused';
      readonly revision: number;
      readonly draws: readonly Draw[];
    }
  | { readonly kind: 'released'; readonly draws: readonly Draw[] };

interface Model {
  state: string;
  revision: number;
  toFinance: Asked[];
  /** What the naive finance holds for the order now. */
  held: readonly Draw[];
}
interface Real {
  flow: OrderFlow;
  money: Holding[];
  toProcurement: Said[];
}
type OrderCommand = fc.Command<Model, Real>;

const sum = (draws: readonly Draw[]) => draws.reduce((total, { amount }) => total + amount, 0n);

class MoveCommand implements OrderCommand {
  readonly move: PersonsMove;
  readonly draws: readonly Draw[];
  constructor(move: PersonsMove, draws: readonly Draw[]) {
    this.move = move;
    this.draws = draws;
  }
  check = () => true;
  run(model: Model, real: Real) {
    const way = handbook.find((line) => line.startsWith(`${model.state} > ${this.move} > `));
    const before = structuredClone(real.flow);
    const result = step(real.flow, this.move);
    expect(isMade(result)).toBe(way !== undefined);
    if (!isMade(result) || way === undefined) {
      expect(real.flow).toEqual(before);
      return;
    }
    real.flow = result;
    model.state = way.split(' > ')[2]!;
    if (this.move === 'submit') {
      model.revision += 1;
      model.toFinance.push({ revision: model.revision, draws: this.draws });
    }
    if (releasing.includes(this.move)) model.toFinance.push('ended');
    expect(real.flow).toEqual({ state: model.state, revision: model.revision });
  }
  toString = () => this.move;
}

/** Finance hears procurement's next event, and answers. */
class FinanceHears implements OrderCommand {
  readonly limit: bigint;
  constructor(limit: bigint) {
    this.limit = limit;
  }
  check = (model: Readonly<Model>) => model.toFinance.length > 0;
  run(model: Model, real: Real) {
    const asked = model.toFinance.shift()!;
    // A later revision takes the place of an earlier one: what that held goes back.
    if (model.held.length > 0) real.toProcurement.push({ kind: 'released', draws: model.held });
    model.held = [];
    if (asked === 'ended') return;
    const kind = sum(asked.draws) <= this.limit ? 'reserved' : 'refused';
    if (kind === 'reserved') model.held = asked.draws;
    real.toProcurement.push({ kind, ...asked });
  }
  toString = () => `finance hears, has ${this.limit}`;
}

/** Procurement hears finance's next answer. */
class ProcurementHears implements OrderCommand {
  check = () => true;
  run(model: Model, real: Real) {
    const said = real.toProcurement.shift();
    if (!said) return;
    if (said.kind !== 'refused') keep(real, said.kind, said.draws);
    if (said.kind !== 'released') {
      const isReserved = said.kind === 'reserved';
      const isAwaited = said.revision === model.revision && model.state === 'Checking budget';
      const after = answered(real.flow, { revision: said.revision, isReserved });
      expect(after !== null).toBe(isAwaited);
      if (after) real.flow = after;
      if (isAwaited) model.state = isReserved ? 'Waiting for approval' : 'Over budget';
    }
    expect(real.flow.state).toBe(model.state);
    for (const holding of real.money) expect(heldOn(holding) >= 0n).toBe(true);
  }
  toString = () => 'procurement hears';
}

function keep(real: Real, said: 'reserved' | 'released', draws: readonly Draw[]) {
  for (const change of changeOf(said, draws)) {
    const before = real.money.find((one) => budgetKey(one) === budgetKey(change));
    if (!before) real.money.push(change);
    else
      Object.assign(before, {
        reserved: before.reserved + change.reserved,
        released: before.released + change.released,
      });
  }
}

const draws = fc.uniqueArray(
  fc.record({
    schoolId: fc.constant('oakfield'),
    fund: fc.constantFrom('GAG', 'PPG'),
    account: fc.constantFrom('615000', '620000'),
    amount: fc.bigInt(1n, 5_000n),
  }),
  { selector: budgetKey, minLength: 1, maxLength: 3 },
);
const move = (...moves: PersonsMove[]) =>
  moves.map((one) => draws.map((asked) => new MoveCommand(one, asked)));
const finance = fc.bigInt(2_000n, 15_000n).map((limit) => new FinanceHears(limit));
const procurement = fc.constant(new ProcurementHears());

// Weighted towards the way that most orders go, so that the late states are reached often.
const commands = fc.commands<Model, Real>(
  [
    ...move('submit', 'submit', 'approve', 'approve', 'approve', 'send', 'send', 'send'),
    ...move('withdraw', 'endorse', 'return', 'reject', 'cancel', 'close', 'close', 'close'),
    ...move('unapprove'),
    finance,
    finance,
    procurement,
    procurement,
  ],
  { maxCommands: 60, size: 'max' },
);

test('however late each side hears the other, both come to hold the same, and nothing once the order has ended (F7, X2, X3)', () => {
  const reached = new Map<string, number>();
  fc.assert(
    fc.property(commands, (sequence) => {
      const model: Model = { state: 'Draft', revision: 0, toFinance: [], held: [] };
      const real: Real = { flow: newFlow, money: [], toProcurement: [] };
      fc.modelRun(() => ({ model, real }), sequence);
      while (model.toFinance.length > 0) new FinanceHears(15_000n).run(model, real);
      while (real.toProcurement.length > 0) new ProcurementHears().run(model, real);
      expect(heldTotal(real.money)).toBe(sum(model.held));
      if (ended.includes(model.state)) expect(heldTotal(real.money)).toBe(0n);
      reached.set(model.state, (reached.get(model.state) ?? 0) + 1);
    }),
    { numRuns: 1_500 },
  );
  // The histories are worth something only if they come to the ends.
  for (const end of ended) expect([end, (reached.get(end) ?? 0) > 10]).toEqual([end, true]);
});
