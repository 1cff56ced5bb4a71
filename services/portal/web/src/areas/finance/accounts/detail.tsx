import { Link, useParams } from '@tanstack/react-router';
import { useRead } from '../../../api/hooks.ts';
import { useAddress } from '../../../app/trust.tsx';
import { Page } from '../../../patterns/page.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { date } from '../../../words/format.ts';
import { statusWord } from '../../../words/statuses.ts';
import { Facts } from '../../../patterns/facts.tsx';
import { openState } from '../open-state.ts';
import { ChangeAccount } from './change.tsx';
import { AccountLines } from './lines.tsx';
import type { Account } from './names.ts';
import { useAccountName } from './names.ts';
import { isOwn, parentOf, vatWord } from './words.ts';

/** One account: what it is, and the enquiry of its lines. */
export default function AccountPage() {
  const { code = '' } = useParams({ strict: false }) as Record<string, string>;
  const asked = useRead('finance', '/accounts/{code}', { path: { code } });
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading what="the account" />;
  return <Shown account={asked.data} />;
}

function Shown({ account }: { readonly account: Account }) {
  const { code, name, note } = account;
  const address = useAddress();
  const nameOf = useAccountName();
  const parent = parentOf(code);
  return (
    <Page
      title={`${code} ${name}`}
      crumbs={[{ title: 'Chart of accounts', path: 'finance/accounts' }]}
      lead={note}
      actions={<ChangeAccount account={account} />}
    >
      <Facts
        layout="line"
        facts={[
          ['Category', account.category],
          ['Kind', `${statusWord(account.kind)}, normally ${account.normalSide}`],
          ['AAR line', account.aarLine],
          ['VAT', vatWord(account.vat)],
          ['Used by', account.usedBy === 'any' ? 'Schools, central team' : account.usedBy],
          ['Posted by', account.control ? 'Its sub-ledger alone' : 'Journals'],
          ['State', `${openState(account)}, since ${date(account.openFrom)}`],
          ...(account.eliminates
            ? ([['On consolidation', `Nets to nil: ${statusWord(account.eliminates)}`]] as const)
            : []),
          ...(isOwn(code)
            ? ([
                [
                  'Part of',
                  <Link key={parent} to={address(`finance/accounts/${parent}`)}>
                    {parent} {nameOf(parent)}
                  </Link>,
                ],
              ] as const)
            : []),
        ]}
      />
      <h2>Lines</h2>
      <AccountLines code={code} />
    </Page>
  );
}
