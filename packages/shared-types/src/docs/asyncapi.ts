import { services } from '../contract.ts';
import type { Contract, ServiceName } from '../contract.ts';

/**
 * The AsyncAPI 3.0 document of all topics: one channel a service, a message for each version of
 * each event, whose payload is the event's own schema file.
 */
export function asyncApi(
  contracts: readonly Contract[],
  schemaFile: (contract: Contract) => string,
): object {
  const of = (service: ServiceName): Contract[] =>
    contracts.filter((one) => one.service === service);
  const topic = (service: ServiceName): string => `bursar.${service}`;
  const messageId = ({ type, version }: Contract): string => `${type}.v${version}`;
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Bursar events',
      version: '1.0.0',
      description:
        'One topic a service. The key of a message is the trust, so that a trust’s events keep ' +
        'their order; the headers are CloudEvents 1.0 attributes.',
    },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(
      services.map((service) => [
        service,
        {
          address: topic(service),
          description: `Events of the service ${service}, in order for each trust.`,
          messages: Object.fromEntries(
            of(service).map((contract) => [
              messageId(contract),
              { $ref: `#/components/messages/${messageId(contract)}` },
            ]),
          ),
        },
      ]),
    ),
    operations: Object.fromEntries(
      services.map((service) => [
        `publish-${service}`,
        { action: 'send', channel: { $ref: `#/channels/${service}` } },
      ]),
    ),
    components: {
      messages: Object.fromEntries(
        contracts.map((contract) => [
          messageId(contract),
          {
            name: contract.type,
            title: `${contract.type} v${contract.version}`,
            summary: contract.summary,
            payload: { $ref: `./${schemaFile(contract)}` },
          },
        ]),
      ),
    },
  };
}
