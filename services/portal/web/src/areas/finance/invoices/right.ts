import type { Reply } from '../../../api/types.ts';
import type { Invoice } from './types.ts';

/** What somebody may decide by the scheme in force. */
type Limits = Reply<'directory', '/scheme/limits'>;

/** Whether the reader may make the next decision on an invoice, and by what right; else why not. */
export type Right =
  | {
      readonly may: true;
      /** Pence; null: without limit. */
      readonly limit: number | null;
      readonly role: string;
      /** Whom they cover; null in their own right. */
      readonly principalId: string | null;
    }
  | { readonly may: false; readonly why: 'captured' | 'passed' | 'decided' | 'not-named' };

type Asked = Pick<
  Invoice,
  'awaiting' | 'decisions' | 'capturedBy' | 'history' | 'lines' | 'net' | 'gross'
>;

/**
 * As the service judges it (who captured an invoice, or let its exceptions pass, decides nothing on
 * it; nor does anybody twice), so that nothing is offered that would be refused. `principals` are
 * those whom the reader covers.
 */
export function rightTo(
  invoice: Asked,
  limits: Pick<Limits, 'items' | 'basis'>,
  me: string,
  principals: readonly string[],
): Right {
  const { awaiting, decisions, capturedBy, history, lines } = invoice;
  if (!awaiting) return { may: false, why: 'not-named' };
  const mine = [me, ...principals];
  const passedBy = history.findLast(({ what }) => what === 'passed')?.by;
  const amount = limits.basis === 'gross' ? invoice.gross : invoice.net;
  const rights = limits.items
    .filter(({ category }) => category === 'invoice')
    .filter(({ schoolIds }) => lines.every(({ schoolId }) => schoolIds.includes(schoolId)))
    .flatMap(({ alone, together, principalId }) =>
      [alone, ...together].flatMap((right) => (right ? [{ ...right, principalId }] : [])),
    )
    .filter(({ role, at }) => awaiting.anyOf.some((one) => one.role === role && one.at === at))
    .filter(({ tier, tiers }) => tier === awaiting.tier && tiers === awaiting.tiers)
    .filter(({ upTo }) => upTo === null || upTo >= amount);
  const [right] = rights.toSorted(
    (a, b) => Number(a.principalId !== null) - Number(b.principalId !== null),
  );
  if (!right) return { may: false, why: 'not-named' };
  if (mine.includes(capturedBy)) return { may: false, why: 'captured' };
  if (passedBy && mine.includes(passedBy)) return { may: false, why: 'passed' };
  const hasDecided = decisions.some(
    ({ by, principalId }) =>
      mine.includes(by) || (principalId !== null && mine.includes(principalId)),
  );
  if (hasDecided) return { may: false, why: 'decided' };
  return { may: true, limit: right.upTo, role: right.role, principalId: right.principalId };
}
