import { addDays } from '@bursar/shared-types/dates';
import { idOf } from '../client.ts';
import type { Calendar, Stop } from '../plan/calendar.ts';
import type { Scene } from '../scene.ts';

/** The months' places at which somebody leaves, and whoever comes after them is invited. */
const LEAVING = 5;

/**
 * Users come and go, and one covers for another. None of those who come and go here can sign in: it is
 * their history that is shown.
 */
export async function moveColleagues(
  scene: Scene,
  { m, part, day }: Stop,
  { months, lastDay }: Calendar,
): Promise<void> {
  const { person, trust } = scene;
  const administrator = person('adele');
  const at = { at: 'trust' as const, role: 'finance-officer' as const };
  const [liam, zara] = ['liam', 'zara'].map((key) => idOf('user', trust.name, key)) as [
    string,
    string,
  ];
  if (part !== 'middle') return;
  if (m === 0) {
    const user = { userId: liam, name: 'Liam Doyle', email: 'liam@example.org' };
    await administrator.post('directory', '/users', user);
    await administrator.post('directory', '/roles', { userId: liam, ...at });
  }
  if (m === LEAVING) {
    await administrator.post(
      'directory',
      `/users/${liam}/leave`,
      { leftOn: addDays(day, 14) },
      { version: 1 },
    );
  }
  if (m === months.length - 1) {
    const user = { userId: zara, name: 'Zara Whitlock', email: 'zara@example.org' };
    await administrator.post('directory', '/users', { ...user, startsOn: addDays(lastDay, 9) });
    const from = addDays(lastDay, 9);
    await administrator.post('directory', '/roles', { userId: zara, ...at, from });
    const away = { from: day, to: addDays(lastDay, 12) };
    await person('ed').post('directory', '/covers', { delegateId: person('gwen').id, ...away });
  }
}
