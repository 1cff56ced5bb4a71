import { auditAnswerers, auditAskers } from '@bursar/shared-types/roles';
import type { Reply } from '../../../api/types.ts';
import { useCommand } from '../../../api/hooks.ts';
import { useAddress, useMay, useTrust } from '../../../app/trust.tsx';
import { ButtonLink } from '../../../patterns/detail/detail.tsx';
import { Action, AreaField, checked, useEditing } from '../../../patterns/form/index.ts';

export type Request = Reply<'reporting', '/audit-requests/{requestId}'>;

/** A request that is answered, closed or reopened: bound to the version that was opened. */
export const useRequestEditing = (request: Request) =>
  useEditing(request, (read) =>
    read('reporting', '/audit-requests/{requestId}', { path: { requestId: request.id } }),
  );

/** What the reader may do with a request: answer it, or, where they asked it, close or reopen it. */
export function RequestActions({ request }: { readonly request: Request }) {
  const may = useMay();
  const { me } = useTrust();
  const address = useAddress();
  const isAskers = request.askedBy === me.id && may(auditAskers);
  return (
    <>
      {request.state !== 'closed' && may(auditAnswerers) && (
        <ButtonLink to={address(`audit/requests/${request.id}/answer`)} isFirst>
          Answer request
        </ButtonLink>
      )}
      {isAskers && request.state === 'answered' && <Close request={request} isFirst />}
      {isAskers && request.state !== 'open' && <Reopen request={request} />}
      {isAskers && request.state === 'open' && <Close request={request} />}
    </>
  );
}

function Close({
  request,
  isFirst = false,
}: {
  readonly request: Request;
  readonly isFirst?: boolean;
}) {
  const close = useCommand('reporting', 'post', '/audit-requests/{requestId}/closures');
  const editing = useRequestEditing(request);
  return (
    <Action
      label="Close request"
      title={`Close request ${request.number}`}
      consequence="The trust sees that you are satisfied. You can reopen it."
      initial={{ words: '' }}
      isFirst={isFirst}
      check={({ words }) => checked(['words', words.trim() !== '', 'Say what you conclude.'])}
      editing={editing}
      run={({ words }, key, _, version) =>
        close.mutateAsync({
          path: { requestId: request.id },
          body: { words: words.trim() },
          key,
          version,
        })
      }
      done={`Request ${request.number} closed.`}
    >
      {() => <AreaField name="words" label="Conclusion" maxLength={4000} />}
    </Action>
  );
}

function Reopen({ request }: { readonly request: Request }) {
  const reopen = useCommand('reporting', 'post', '/audit-requests/{requestId}/reopenings');
  const editing = useRequestEditing(request);
  return (
    <Action
      label="Reopen request"
      title={`Reopen request ${request.number}`}
      consequence="The trust is asked again, with what you say is missing."
      initial={{ words: '' }}
      check={({ words }) => checked(['words', words.trim() !== '', 'Say what is missing.'])}
      editing={editing}
      run={({ words }, key, _, version) =>
        reopen.mutateAsync({
          path: { requestId: request.id },
          body: { words: words.trim() },
          key,
          version,
        })
      }
      done={`Request ${request.number} reopened.`}
    >
      {() => <AreaField name="words" label="What is missing" maxLength={4000} />}
    </Action>
  );
}
