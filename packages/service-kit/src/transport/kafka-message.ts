import type { IHeaders, KafkaMessage, Message } from 'kafkajs';
import type { LoggedEvent } from '../log/append.ts';

/** CloudEvents 1.0 attributes as headers; what they lack of the record travels beside them. */
export function encode(event: LoggedEvent): Message {
  return {
    key: event.trust,
    value: event.body,
    headers: {
      ce_specversion: '1.0',
      ce_id: event.id,
      ce_source: `/bursar/${event.service}`,
      ce_type: `${event.type}.v${event.version}`,
      ce_subject: event.trust,
      ce_time: event.at,
      ce_datacontenttype: 'application/json',
      bursar_seq: String(event.seq),
      bursar_hash: event.hash,
      bursar_actor: event.actor,
      bursar_cause: event.cause ?? '',
      ...(event.trace && { traceparent: event.trace }),
    },
  };
}

/** The event in a message. Throws where it is none of ours. */
export function decode({
  value,
  headers = {},
}: Pick<KafkaMessage, 'value' | 'headers'>): LoggedEvent {
  const header = (name: keyof IHeaders): string => {
    const found = headers[name];
    if (found === undefined) throw new Error(`no header ${name}`);
    return found.toString();
  };
  const [, type, version] = /^(.+)\.v(\d+)$/.exec(header('ce_type')) ?? [];
  if (!type || !value) throw new Error('no type or no body');
  return {
    service: header('ce_source').slice('/bursar/'.length),
    trust: header('ce_subject'),
    seq: Number(header('bursar_seq')),
    id: header('ce_id'),
    type,
    version: Number(version),
    at: header('ce_time'),
    actor: header('bursar_actor'),
    cause: header('bursar_cause'),
    body: value.toString(),
    hash: header('bursar_hash'),
    trace: headers['traceparent']?.toString() ?? null,
  };
}
