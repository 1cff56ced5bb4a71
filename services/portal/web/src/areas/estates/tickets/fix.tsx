import type { Reply } from '../../../api/types.ts';
import { photoBodies, PhotoField } from '../../../patterns/files/index.ts';
import type { AttachedFile } from '../../../patterns/files/index.ts';
import { Action } from '../../../patterns/form/index.ts';
import { useSend } from '../send.ts';
import { useTicketEditing } from './ticket-editing.ts';

/** Says that a fault is mended, with photos; without a connection it waits on this device. */
export function Fix({
  ticket,
  isFirst = false,
}: {
  readonly ticket: Reply<'estates', '/tickets/{ticketId}'>;
  readonly isFirst?: boolean;
}) {
  const send = useSend();
  const { id, number, title } = ticket;
  const editing = useTicketEditing(ticket);
  return (
    <Action
      isFirst={isFirst}
      label="Mark as fixed"
      title={`Ticket ${number} is fixed`}
      consequence="Its clock stops. Whoever reported it, or the school’s office, agrees and closes it. Without a connection this is kept on your device and sent later."
      initial={{ photos: [] as readonly AttachedFile[] }}
      editing={editing}
      run={({ photos }, key, _, version) =>
        send({
          key,
          path: `/tickets/${id}/fix`,
          body: { photos: photoBodies(photos) },
          version,
          files: photos,
          title: `Fixed: ${title}`,
        })
      }
      done={`Ticket ${number} is marked as fixed.`}
    >
      {() => <PhotoField name="photos" label="Photos (optional)" service="estates" mayWait />}
    </Action>
  );
}
