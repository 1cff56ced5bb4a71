import fc from 'fast-check';
import type { Draw } from './order.ts';
import { answered, invoiced, isStep, newFlow, step } from './order-flow.ts';
import type { OrderFlow, PersonsMove, Step } from './order-flow.ts';
import { openOf } from './order-money.ts';
import type { Bill } from './order-money.ts';

/**
 * An order under any sequence of moves, answers and invoices, beside a naive ledger
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
  /** Whether the last invoice billed all that was left. */
  final: boolean;
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
    if (!holds || model.final) expect(open).toBe(0n);

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
  readonly move: PersonsMove;
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
    }
    write(model, real, answered(real.flow, { revision, reserved: this.draws }));
  }
  toString = () => (this.draws ? `reserved ${this.draws.map((d) => d.amount).join()}` : 'refused');
}

class InvoiceCommand implements OrderCommand {
  readonly bill: Bill;
  constructor(bill: Bill) {
    this.bill = bill;
  }
  check = () => true;
  run(model: Model, real: Real) {
    const before = heldBy(real.flow);
    const result = invoiced(real.flow, this.bill);
    expect(isStep(result)).toBe(['Approved', 'Sent', 'Closed', 'Cancelled'].includes(model.state));
    if (!isStep(result)) return;
    if (this.bill.final) model.final = true;
    write(
      model,
      real,
      result,
      this.bill.lines.map((line) => line.cost),
    );

    // An invoice never adds to what is held, and takes no more than the order's price of it.
    const after = heldBy(real.flow);
    const billed = this.bill.lines.reduce((sum, line) => sum + (line.ordered?.amount ?? 0n), 0n);
    expect(after <= before).toBe(true);
    if (!this.bill.final) expect(before - after <= billed).toBe(true);
  }
  toString = () => `invoiced ${this.bill.lines.map((line) => line.cost.amount).join()}`;
}

const heldBy = ({ money }: OrderFlow) => money.reduce((sum, one) => sum + openOf(one), 0n);

const line = (account: string) => ({ schoolId: 'oakfield', fund: 'GAG', account });
const draw = fc
  .record({
    account: fc.constantFrom('615000', '620000', '630000'),
    amount: fc.bigInt(1n, 5_000n),
  })
  .map(({ account, amount }): Draw => ({ ...line(account), amount }));
const draws = fc.uniqueArray(draw, { selector: keyOf, minLength: 1, maxLength: 3 });
const bill = fc.record({
  lines: fc.array(fc.record({ cost: draw, ordered: fc.option(draw) }), {
    minLength: 1,
    maxLength: 4,
  }),
  final: fc.boolean(),
});

// Weighted towards the way that most orders go, so that the late states are reached often.
const commands = fc.commands<Model, Real>(
  [
    ...(['submit', 'submit', 'approve', 'approve', 'send', 'send'] as const).map((move) =>
      fc.constant(new MoveCommand(move)),
    ),
    ...(['withdraw', 'endorse', 'return', 'reject', 'cancel', 'close'] as const).map((move) =>
      fc.constant(new MoveCommand(move)),
    ),
    draws.map((asked) => new AnswerCommand(asked)),
    draws.map((asked) => new AnswerCommand(asked)),
    fc.constant(new AnswerCommand(null)),
    bill.map((of) => new InvoiceCommand(of)),
    bill.map((of) => new InvoiceCommand({ ...of, final: false })),
  ],
  { maxCommands: 30, size: 'max' },
);

test('whatever happens to an order, what is held is never below nil, is nil at the end, and every penny is told (F7, X2, X3)', () => {
  const reached = new Map<string, number>();
  fc.assert(
    fc.property(commands, (sequence) => {
      const model: Model = { state: 'Draft', asked: [], entries: [], final: false };
      fc.modelRun(() => ({ model, real: { flow: newFlow } }), sequence);
      reached.set(model.state, (reached.get(model.state) ?? 0) + 1);
    }),
    { numRuns: 1_500 },
  );
  // The histories are worth something only if they come to the ends.
  for (const end of [...ended, 'Sent'])
    expect([end, (reached.get(end) ?? 0) > 10]).toEqual([end, true]);
});
