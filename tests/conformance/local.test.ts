import { LocalTransport } from '@bursar/service-kit/transport/local';
import { conformance } from './suite.ts';

conformance('local', test, () => new LocalTransport());
conformance('local, with logs read over HTTP', test, () => new LocalTransport(), true);
