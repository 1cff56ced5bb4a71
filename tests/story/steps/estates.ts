import { photo } from '../../support/photo.ts';
import { done, refused } from '../story.ts';
import type { Story } from '../story.ts';

const board = (story: Story, who: string) => story.read(who, 'reporting', '/compliance');

const siteOf = async (story: Story, school: 'oakfield' | 'elm'): Promise<string> => {
  const { items } = await story.read('estates', 'estates', '/sites');
  return items.find((site: { schoolId: string }) => site.schoolId === story.schools[school]).id;
};

/** Step 6. A fault with a photo, its clocks and a pause; checks planned, done with proof, missed. */
export async function estates(story: Story): Promise<void> {
  await story.passTo('2025-09-23T08:00:00Z');
  await ticket(story);
  await checks(story);
}

async function ticket(story: Story): Promise<void> {
  const siteId = await siteOf(story, 'oakfield');
  const manager = story.as('manager');
  const { sha256 } = await done(manager.upload('estates', photo, 'image/png'));
  const taken = { sha256, takenAt: '2025-09-23T07:50:00.000Z', device: 'Fairphone 5' };
  const fault = {
    siteId,
    title: 'Boiler is out',
    place: 'Plant room',
    category: 'heating',
    priority: 'urgent',
    photos: [taken],
  };
  // Another school's office reports nothing here, and a photo that nobody uploaded is none.
  await refused(story.as('clerk').post('estates', '/tickets', fault), 404, 'not-found');
  const absent = { ...fault, photos: [{ sha256: 'f'.repeat(64) }] };
  await refused(manager.post('estates', '/tickets', absent), 422, 'invalid-ticket');

  const { id } = await done(manager.post('estates', '/tickets', fault));
  const read = () => story.read('manager', 'estates', `/tickets/${id}`);
  expect((await read()).photos).toMatchObject([{ ...taken, addedBy: manager.userId }]);
  const step = async (who: string, name: string, body?: object) => {
    const { version } = await read();
    return story.as(who).post('estates', `/tickets/${id}/${name}`, body, { version });
  };
  const { userId: assigneeId } = story.as('caretaker');
  await done(step('estates', 'assignment', { assigneeId }), 200);
  await done(step('caretaker', 'start'), 200);
  // Three working days of 08:00 to 16:30, from Tuesday at nine.
  expect((await read()).fix.dueAt).toMatch(/^2025-09-26T08:/);
  await story.passTo('2025-09-24T09:00:00Z');
  await done(step('caretaker', 'pause', { reason: 'awaiting-parts' }), 200);
  expect((await read()).fix.dueAt).toBeNull();
  await story.passTo('2025-09-25T09:00:00Z');
  await done(step('caretaker', 'resumption'), 200);
  // A working day of waiting, and a weekend in which nobody works.
  expect((await read()).fix.dueAt).toMatch(/^2025-09-29T08:/);
  await story.passTo('2025-09-26T12:00:00Z');
  await done(step('caretaker', 'fix', {}), 200);
  // Who says that it is mended does not close it: the school does.
  await refused(step('caretaker', 'closure'), 403, 'ticket-not-yours');
  await done(step('manager', 'closure'), 200);
  await story.settle();
  expect(await read()).toMatchObject({ state: 'Closed', fix: { state: 'In time' } });
  const { all } = await story.read('trustee', 'estates', '/tickets/kpi');
  expect(all).toMatchObject({ raised: 1, fix: { inTime: 1, late: 0, percent: '100.0' } });
}

async function checks(story: Story): Promise<void> {
  const lead = story.as('estates');
  const [oakfield, elm] = [await siteOf(story, 'oakfield'), await siteOf(story, 'elm')];
  const setUp = (site: string, list: object[], who = lead) =>
    who.post('estates', `/sites/${site}/schedule`, { checks: list });
  const drill = { code: 'fire-drill', dueOn: '2025-09-30' };
  const call = { code: 'fire-alarm-call-point', dueOn: '2025-10-06' };
  await refused(setUp(oakfield, [drill], story.as('caretaker')), 403, 'not-allowed');
  await done(setUp(oakfield, [drill, call]));
  await done(setUp(elm, [drill]));
  await story.settle();
  const checkAt = async (code: string) =>
    (await story.read('estates', 'estates', `/checks?site=${oakfield}&code=${code}`)).items[0].id;
  story.kept.set('drill', await checkAt('fire-drill'));
  story.kept.set('call point', await checkAt('fire-alarm-call-point'));

  await story.passTo('2025-09-29T08:00:00Z');
  const bare = { doneOn: '2025-09-29', result: 'passed', evidence: [] };
  const path = `/checks/${story.kept.get('drill')}/completions`;
  await refused(story.as('caretaker').post('estates', path, bare), 422, 'invalid-check');
  await complete(story, 'drill', '2025-09-29');
  expect((await board(story, 'trustee')).totals).toMatchObject({ overdue: 0, dueSoon: 2 });

  // Elm has done nothing. On the day after, with nobody there, its drill is overdue.
  await story.passTo('2025-10-01T08:00:00Z');
  const { totals, schools } = await board(story, 'trustee');
  expect(totals).toMatchObject({ overdue: 1 });
  const late = schools.filter(({ overdue }: { overdue: number }) => overdue > 0);
  expect(late.map(({ schoolId }: { schoolId: string }) => schoolId)).toEqual([story.schools.elm]);
  // A school sees its own row of the board.
  expect((await board(story, 'caretaker')).totals.overdue).toBe(0);
}

/** Oakfield's caretaker does a check on a day, and proves it with a photo. */
export async function complete(story: Story, check: string, doneOn: string): Promise<void> {
  const caretaker = story.as('caretaker');
  const { sha256 } = await done(caretaker.upload('estates', photo, 'image/png'));
  const body = { doneOn, result: 'passed', evidence: [{ sha256, device: 'Fairphone 5' }] };
  const path = `/checks/${story.kept.get(check)}/completions`;
  await done(caretaker.post('estates', path, body));
  await story.settle();
}
