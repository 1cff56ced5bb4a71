import type { Reply } from '../../../api/types.ts';
import { useEditing } from '../../../patterns/form/index.ts';

/** A ticket that a step is taken of: bound to the version that was opened. */
export const useTicketEditing = (ticket: Reply<'estates', '/tickets/{ticketId}'>) =>
  useEditing(ticket, (read) =>
    read('estates', '/tickets/{ticketId}', { path: { ticketId: ticket.id } }),
  );
