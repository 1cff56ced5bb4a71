import { ServiceUnderTest, walkRoutes } from '@bursar/test-kit';
import { everyService } from '../support/every-service.ts';

const services = everyService(() => {
  throw new Error('the walk never comes so far');
});

test.each(services.map((service) => [service.name, service] as const))(
  'no route of %s lets anybody in who may not: no token, another trust, a lesser role, another school (F6, F13)',
  async (_name, service) => {
    const under = await ServiceUnderTest.start(service);
    try {
      const steps = await walkRoutes(service, under);
      // A request that its schema refuses never came as far as access; nearly all must.
      const reached = steps.filter(({ status }) => status !== 400 && status !== 422);
      expect(steps.filter((step) => !step.kept && reached.includes(step))).toEqual([]);
      expect(reached.length).toBeGreaterThan(steps.length * 0.9);
    } finally {
      await under.stop();
    }
  },
);
