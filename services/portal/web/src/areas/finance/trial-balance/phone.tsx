import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';

/** Whether the page is as narrow as a phone; paper never is. */
export const useIsPhone = (): boolean =>
  useMediaQuery('screen and (max-width: 40rem)', false, { getInitialValueInEffect: false });

/** An account with its name beneath its code, where there is no room for both in a line. */
export function StackedAccount({
  link,
  name,
}: {
  readonly link: ReactNode;
  readonly name: string;
}) {
  return (
    <>
      {link}
      <br />
      {name}
    </>
  );
}
