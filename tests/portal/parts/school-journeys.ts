import { until } from '@bursar/test-kit';
import { orderFor, orderOf, sentOrder, waitingOrder } from '../support/orders.ts';
import { takePhoto } from '../support/photo.ts';
import type { Person } from '../support/person.ts';
import type { World } from '../support/world.ts';

/** An order of two lines from a supplier that the school used before. Its purpose is its name here. */
export async function raiseOrder(mel: Person, purpose: string): Promise<void> {
  const { page } = mel;
  await mel.tap('New order', 'link');
  await page.getByRole('radio', { name: 'Another supplier' }).waitFor();
  await mel.tapOn(page.getByRole('radio').first());
  await page.getByLabel('Line 1: description').waitFor();
  await page.getByRole('button', { name: /what line 1 is charged to/ }).waitFor();
  await mel.tapOn(page.getByLabel('Line 1: description'));
  await mel.type('Stacking chairs, blue');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+A');
  await mel.type('6');
  await page.keyboard.press('Enter');
  await mel.type('24.5');
  await mel.tap('Add a line');
  await mel.type('Trolley for chairs');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await mel.type('89');
  await page.keyboard.press('Enter');
  await mel.type('+10');
  await page.keyboard.press('Enter');
  await mel.type(purpose);
  await mel.tap(/^Send order for approval at Oakfield/);
  await page.waitForURL(/orders\/[0-9a-f-]{36}$/);
}

/** The head's phone: the mailed link, and the button once all is there to be read. */
export async function openCard(nadia: Person, orderId: string): Promise<void> {
  const { page, world } = nadia;
  nadia.taps += 1; // the link in the mail
  await page.goto(`${world.origin}/go/${world.trustId}/order/${orderId}`);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('button')].some(
      (button) => button.textContent?.startsWith('Approve £') && !button.disabled,
    ),
  );
}

/** The journeys of people at schools, on a phone, with their taps; typing is none. */
export function schoolJourneys(world: () => World): void {
  const phone = (login: string) => world().as(login, { isPhone: true });

  describe('on a phone, at a school', () => {
    test('1 an order of two lines from a favourite supplier, in 9 taps (F7)', async () => {
      const mel = await phone('mel');
      await raiseOrder(mel, 'Chairs for the hall');
      expect(mel.taps).toBeLessThanOrEqual(9);
      const order = await until('the order to wait', async () => {
        const found = await orderFor(world(), 'Chairs for the hall');
        return found.state === 'Waiting for approval' ? found : undefined;
      });
      expect(order.lines.map(({ quantity, unitPrice }) => [quantity, unitPrice])).toEqual([
        ['6', 2450],
        ['1', 8900],
      ]);
      // The page follows by itself, from checking the budget to whom it waits for.
      await mel.page.getByText('Waiting for approval').first().waitFor();
      await mel.leave();
    }, 120_000);

    test('2 an approval from the mail, in 3 taps; looking at the link decided nothing (F7)', async () => {
      const order = await waitingOrder(world(), 'Atlases to approve');
      const nadia = await phone('nadia');
      await openCard(nadia, order.id);
      expect(await orderOf(world(), order.id)).toMatchObject({
        state: 'Waiting for approval',
        version: order.version,
      });
      await nadia.tap(/^Approve £148\.80/);
      await until('the order to be approved', async () => {
        const { state } = await orderOf(world(), order.id);
        return state === 'Approved';
      });
      expect(nadia.taps).toBeLessThanOrEqual(3);
      await nadia.leave();
    }, 120_000);

    test('3 a question back to whoever raised it, in 4 taps (F7)', async () => {
      const order = await waitingOrder(world(), 'Atlases to ask about');
      const nadia = await phone('nadia');
      await openCard(nadia, order.id);
      await nadia.tap('Return with a question');
      await nadia.type('Could the globe be the smaller one?');
      await nadia.tap('Return with this question');
      const returned = await until('the order to be returned', async () => {
        const found = await orderOf(world(), order.id);
        return found.state === 'Returned' ? found : undefined;
      });
      expect(nadia.taps).toBeLessThanOrEqual(4);
      expect(returned.history.at(-1)?.note).toBe('Could the globe be the smaller one?');
      await nadia.leave();
    }, 120_000);

    test('4 a fault with a photo, in 6 taps (E3)', async () => {
      const mel = await phone('mel');
      await mel.tap('Report a fault', 'link');
      await mel.tapOn(mel.page.getByLabel('What is wrong?'));
      await mel.type('Tap drips in the staff room');
      await mel.tap(/^Routine/, 'radio');
      mel.taps += 1; // the camera
      await takePhoto(mel.page);
      await mel.tap(/^Report fault at Oakfield/);
      await mel.page.waitForURL(/tickets\/[0-9a-f-]{36}$/);
      expect(mel.taps).toBeLessThanOrEqual(6);
      const { items } = await world().ask<{ items: { title: string }[] }>(
        'ed',
        '/estates/{trust}/tickets?q=drips&limit=5',
      );
      expect(items.map(({ title }) => title)).toContain('Tap drips in the staff room');
      await mel.leave();
    }, 120_000);

    test('5 a check done with its evidence, in 5 taps (E8)', async () => {
      const kofi = await phone('kofi');
      await kofi.goTo('', 'coombe-valley-primary-academy');
      await kofi.tap('Fire door inspection', 'link');
      await kofi.page
        .getByRole('link', { name: /^Record as passed/ })
        .first()
        .waitFor();
      await kofi.tap(/^Record as passed/, 'link');
      kofi.taps += 1; // the camera
      await takePhoto(kofi.page);
      await kofi.tap(/^Record as passed at/);
      await kofi.page.waitForURL(/checks\/[0-9a-f-]{36}$/);
      expect(kofi.taps).toBeLessThanOrEqual(5);
      const { items } = await world().ask<{ items: { state: string }[] }>(
        'ed',
        '/estates/{trust}/checks?q=Fire+door&state=Overdue',
      );
      expect(items).toEqual([]);
      await kofi.leave();
    }, 120_000);

    test('6 a part of what was ordered has come, in 6 taps (P3)', async () => {
      const order = await sentOrder(world(), 'Atlases to receive');
      const mel = await phone('mel');
      await mel.tap(/Atlases to receive/, 'link');
      await mel.tap('Record receipt', 'link');
      await mel.tapOn(mel.page.getByLabel('Line 1: Received now'));
      await mel.type('4');
      await mel.tap(/^All received of line 2/);
      await mel.tap(/^Record receipt at Oakfield/);
      await mel.page.waitForURL(/orders\/[0-9a-f-]{36}$/);
      expect(mel.taps).toBeLessThanOrEqual(6);
      const received = await orderOf(world(), order.id);
      expect(received.deliveryStatus).toBe('Part');
      expect(received.lines.map(({ received: of }) => of)).toEqual(['4', '1']);
      await mel.leave();
    }, 120_000);

    test('4 without a connection a fault waits on the phone, and goes once when it is back (E3)', async () => {
      const mel = await phone('mel');
      await mel.tap('Report a fault', 'link');
      await mel.page.getByLabel('What is wrong?').fill('Gate does not lock');
      await mel.page.getByRole('radio', { name: /^Urgent/ }).click();
      await mel.context.setOffline(true);
      await mel.tap(/^Report fault at Oakfield/);
      await mel.page.getByText('Waiting for a connection').first().waitFor();
      await mel.context.setOffline(false);
      const found = await until('the fault to arrive', async () => {
        const { items } = await world().ask<{ items: unknown[] }>(
          'ed',
          '/estates/{trust}/tickets?q=lock&limit=5',
        );
        return items.length > 0 ? items : undefined;
      });
      expect(found).toHaveLength(1);
      await mel.leave();
    }, 120_000);
  });
}
