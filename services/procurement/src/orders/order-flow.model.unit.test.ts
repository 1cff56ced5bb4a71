import fc from 'fast-check';
import type { Draw } from './order.ts';
import { answered, invoiced, isStep, newFlow, step } from './order-flow.ts';
import type { OrderFlow, Step } from './order-flow.ts';
import { openOf } from './order-money.ts';

/**
 * An order under any sequence of moves, answers, invoices and credit notes, beside a naive ledger
 * that knows nothing of the rules: it writes down each amount that was said to be reserved or to
 * come back, and each that was invoiced, and adds them up.
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
  'Approved > send > Sent',
  'Approved > cancel > Cancelled',
  'Sent > cancel > Cancelled',
  'Sent > close > Closed',
];
const ended = ['Closed', 'Cancelled', 'Rejected', 'Withdrawn'];

type Entry = { readonly kind: 'reserved' | 'released' | 'actual' } & Draw;

interface Model {
  state: string;
  /** The submissions that finance has not answered yet, oldest first. */
  asked: number[];
  entries: Entry[];
  /** What the revision in force ordered, by budget line. */
  ordered: Map<string, bigint>;
}
interface Real {
  flow: OrderFlow;
}
type OrderCommand = fc.Command<Model, Real>;

const keyOf = ({ schoolId, fund, account }: Omit<Draw, 'amount'>) =>
  `${schoolId} ${fund} ${account}`;

function write(model: Model, real: Real, result: Step, draws: readonly Draw[] = []) {
  real.flow = result.flow;
  const entries = (kind: Entry['kind'], from: readonly Draw[]) =>
    from.map((draw): Entry => ({ kind, ...draw }));
  model.entries.push(
    ...entries('reserved', result.reserved),
    ...entries('released', result.released),
    ...entries('actual', draws),
  );
  agree(model, real);
}

/** Everything that must hold after every step. */
function agree(model: Model, { flow }: Real) {
  expect(flow.state).toBe(model.state);
  const keys = new Set([...model.entries.map(keyOf), ...flow.money.map(keyOf)]);
  const holds = ['Waiting for approval', 'Approved', 'Sent'].includes(model.state);
  for (const key of keys) {
    const sum = (kind: Entry['kind']) =>
      model.entries
        .filter((entry) => entry.kind === kind && keyOf(entry) === key)
        .reduce((total, entry) => total + entry.amount, 0n);
    const open = sum('reserved') - sum('released') - sum('actual');
    expect(open >= 0n).toBe(true);
    if (ended.includes(model.state)) expect(open).toBe(0n);

    const left = (model.ordered.get(key) ?? 0n) - sum('actual');
    expect(open).toBe(holds && left > 0n ? left : 0n);

    const holding = flow.money.find((one) => keyOf(one) === key);
    expect(holding ? openOf(holding) : 0n).toBe(open);
    expect([holding?.reserved ?? 0n, holding?.released ?? 0n, holding?.actual ?? 0n]).toEqual([
      sum('reserved'),
      sum('released'),
      sum('actual'),
    ]);
  }
}

class MoveCommand implements OrderCommand {
  readonly move: Parameters<typeof step>[1];
  constructor(move: MoveCommand['move']) {
    this.move = move;
  }
  check = () => true;
  run(model: Model, real: Real) {
    const way = handbook.find((line) => line.startsWith(`${model.state} > ${this.move} > `));
    const before = structuredClone(real.flow);
    const result = step(real.flow, this.move);
    expect(isStep(result)).toBe(way !== undefined);
    if (!isStep(result) || way === undefined) {
      expect(real.flow).toEqual(before);
      return;
    }
    model.state = way.split(' > ')[2]!;
    if (this.move === 'submit') model.asked.push(result.flow.revision);
    write(model, real, result);
  }
  toString = () => this.move;
}

class AnswerCommand implements OrderCommand {
  readonly draws: readonly Draw[] | null;
  constructor(draws: readonly Draw[] | null) {
    this.draws = draws;
  }
  check = (model: Readonly<Model>) => model.asked.length > 0;
  run(model: Model, real: Real) {
    const revision = model.asked.shift()!;
    if (model.state === 'Checking budget') {
      model.state = this.draws ? 'Waiting for approval' : 'Over budget';
      if (this.draws) model.ordered = new Map(this.draws.map((d) => [keyOf(d), d.amount]));
    }
    write(model, real, answered(real.flow, { revision, reserved: this.draws }));
  }
  toString = () => (this.draws ? `reserved ${this.draws.map((d) => d.amount)}` : 'refused');
}

class InvoiceCommand implements OrderCommand {
  readonly draws: readonly Draw[];
  constructor(draws: readonly Draw[]) {
    this.draws = draws;
  }
  check = () => true;
  run(model: Model, real: Real) {
    const actual = (key: string) =>
      model.entries
        .filter((entry) => entry.kind === 'actual' && keyOf(entry) === key)
        .reduce((total, entry) => total + entry.amount, 0n);
    const allowed =
      ['Approved', 'Sent', 'Closed', 'Cancelled'].includes(model.state) &&
      this.draws.every((draw) => actual(keyOf(draw)) + draw.amount >= 0n);
    const result = invoiced(real.flow, this.draws);
    expect(isStep(result)).toBe(allowed);
    if (isStep(result)) write(model, real, result, this.draws);
  }
  toString = () => `invoiced ${this.draws.map((draw) => draw.amount)}`;
}

const line = (account: string) => ({ schoolId: 'oakfield', fund: 'GAG', account });
const draws = (least: bigint) =>
  fc
    .uniqueArray(
      fc.record({
        account: fc.constantFrom('615000', '620000', '630000'),
        amount: fc.bigInt(least, 5_000n),
      }),
      { selector: (draw) => draw.account, minLength: 1, maxLength: 3 },
    )
    .map((rows) => rows.map(({ account, amount }): Draw => ({ ...line(account), amount })));

// Weighted towards the way that most orders go, so that the late states are reached often.
const commands = fc.commands<Model, Real>(
  [
    ...(['submit', 'submit', 'approve', 'approve', 'send', 'send'] as const).map((move) =>
      fc.constant(new MoveCommand(move)),
    ),
    ...(['withdraw', 'endorse', 'return', 'reject', 'cancel', 'close'] as const).map((move) =>
      fc.constant(new MoveCommand(move)),
    ),
    draws(1n).map((asked) => new AnswerCommand(asked)),
    draws(1n).map((asked) => new AnswerCommand(asked)),
    fc.constant(new AnswerCommand(null)),
    draws(0n).map((billed) => new InvoiceCommand(billed)),
    draws(-2_000n).map((billed) => new InvoiceCommand(billed)),
  ],
  { maxCommands: 30, size: 'max' },
);

test('whatever happens to an order, what is held is never below nil, is nil at the end, and every penny is told (F7, X2, X3)', () => {
  const reached = new Map<string, number>();
  fc.assert(
    fc.property(commands, (sequence) => {
      const model: Model = { state: 'Draft', asked: [], entries: [], ordered: new Map() };
      fc.modelRun(() => ({ model, real: { flow: newFlow } }), sequence);
      reached.set(model.state, (reached.get(model.state) ?? 0) + 1);
    }),
    { numRuns: 3_000 },
  );
  // The histories are worth something only if they come to the ends.
  for (const end of [...ended, 'Sent'])
    expect([end, (reached.get(end) ?? 0) > 20]).toEqual([end, true]);
});
