import { orderName, orderNamed, rolesWaitedFor } from './words.ts';

test('whom an order waits for is said in words', () => {
  expect(rolesWaitedFor([{ role: 'approver', at: 'school' }])).toBe('an approver of the school');
  expect(
    rolesWaitedFor([
      { role: 'approver', at: 'cluster' },
      { role: 'finance-lead', at: 'trust' },
    ]),
  ).toBe('an approver of the cluster or a finance lead of the trust');
  expect(rolesWaitedFor([{ role: 'hr-lead', at: 'trust' }])).toBe('an HR lead of the trust');
});

test('an order without a number is a draft', () => {
  expect(orderName({ reference: null })).toBe('Draft order');
  expect(orderName({ reference: 'PO2627-000042' })).toBe('Order PO2627-000042');
  expect(orderNamed({ reference: 'PO2627-000042' })).toBe('order PO2627-000042');
});
