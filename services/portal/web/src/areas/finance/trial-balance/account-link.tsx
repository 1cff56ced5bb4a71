import { Link } from '@tanstack/react-router';
import { useAddress } from '../../../app/trust.tsx';

/** To an account's lines that make its balance: of the year for income and cost, else of all time. */
export function AccountLink({
  account,
  month,
  fund,
}: {
  readonly account: string;
  readonly month: string;
  readonly fund?: string;
}) {
  const address = useAddress();
  const [year = 0, number = 0] = month.split('-').map(Number);
  const to = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  const from = account < '6' ? `${number >= 9 ? year : year - 1}-09-01` : undefined;
  return (
    <Link
      to={address(`finance/accounts/${account}`)}
      search={{ from, to, fund: fund || undefined }}
    >
      {account} <span className="visually-hidden">and its lines</span>
    </Link>
  );
}
