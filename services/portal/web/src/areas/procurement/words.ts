import { orderStates, progresses, supplierStates } from '@bursar/shared-types/codes/procurement';
import { either } from '../../words/listed.ts';
import { optionsOf } from '../../words/options.ts';
import { roleWord } from '../../words/role-word.ts';

/** Where an order stands, to choose from, in the order in which it goes. */
export const orderChoices = optionsOf(orderStates);
/** How far delivery or invoicing has come, to choose from. */
export const progressChoices = optionsOf(progresses);
/** Where a supplier stands, to choose from. */
export const supplierChoices = optionsOf(supplierStates);

/** "an approver of the school or a finance lead of the trust", of the roles that are waited for. */
export function rolesWaitedFor(
  anyOf: readonly { readonly role: string; readonly at: string }[],
): string {
  return either(anyOf.map(({ role, at }) => `${withArticle(roleWord(role))} of the ${at}`));
}

const withArticle = (word: string): string => `${/^[aeiouH]/.test(word) ? 'an' : 'a'} ${word}`;

/** What an order is called before it has its number. */
export const orderName = ({ reference }: { readonly reference: string | null }): string =>
  reference ? `Order ${reference}` : 'Draft order';

/** The same within a sentence: "order PO2627-000042". */
export const orderNamed = (order: { readonly reference: string | null }): string =>
  order.reference ? `order ${order.reference}` : 'draft order';

/** Why a reader may not decide, in words; nothing where it is no matter of theirs. */
export const whyNot: Readonly<Record<string, string>> = {
  'own-matter':
    'You, or somebody you cover for, raised or changed this order, so somebody else decides.',
  'already-decided': 'You have already decided on this order.',
  'above-limit': 'It is above your limit.',
  'not-your-turn': 'Another tier decides on it before you.',
};
