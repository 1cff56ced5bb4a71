import { useQuery } from '@tanstack/react-query';
import { addressOf, send } from '../../../api/request.ts';
import { useTrustId } from '../../../app/trust-id.ts';
import { FileView } from '../../../patterns/files/index.ts';
import { Loading, Refused } from '../../../patterns/states.tsx';

/** The paper itself, shown in the page; nothing is downloaded unasked. */
export function InvoiceDocument({
  sha256,
  reference,
}: {
  readonly sha256: string;
  readonly reference: string;
}) {
  const trustId = useTrustId();
  const type = useQuery({
    queryKey: ['file-type', trustId, sha256],
    queryFn: async ({ signal }) => {
      const address = addressOf('finance', '/v1/trusts/{trustId}/files/{sha256}', {
        trustId,
        sha256,
      });
      const reply = await send(address, { signal });
      await reply.body?.cancel();
      return reply.headers.get('content-type')?.split(';')[0] ?? 'application/octet-stream';
    },
    staleTime: Infinity,
  });
  if (type.error) return <Refused error={type.error} retry={() => void type.refetch()} />;
  if (!type.data) return <Loading what="the document" />;
  return <FileView service="finance" file={{ sha256, mediaType: type.data, name: reference }} />;
}
