import { Button, Stack } from '@mantine/core';
import { useLayoutEffect, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import styles from './session-cover.module.css';
import type { Standing } from './session-standing.ts';

interface Covering {
  readonly standing: Exclude<Standing, 'here'>;
  /** The name of the person whose page it is; null where it is not known. */
  readonly owner: string | null;
  /** The name of whoever is signed in now, where that is somebody else. */
  readonly other: string | null;
  /** Where the keyboard was, and is again once the page is uncovered. */
  readonly focusAfter: RefObject<HTMLElement | null>;
}

/**
 * Covers a page, which stays beneath with all that is typed in it. It goes by itself once the same
 * person is signed in: they do so in another tab, so that this one is not left.
 */
export function SessionCover({ focusAfter, ...covering }: Covering) {
  const dialog = useRef<HTMLDialogElement>(null);
  const owner = covering.owner ?? 'you';
  const isSigningIn = useRef(false);
  const { standing } = covering;
  useLayoutEffect(() => {
    const shown = dialog.current!;
    // Above dialogs of the page too, which all lie beneath the browser's own top layer.
    shown.showModal();
    return () => {
      shown.close();
      requestAnimationFrame(() => focusAfter.current?.isConnected && focusAfter.current.focus());
    };
  }, [focusAfter]);
  useLayoutEffect(() => {
    // Who signs in from here and is another goes on as themselves.
    if (standing === 'other' && isSigningIn.current) goHome();
  }, [standing]);
  const signIn = <SignIn onClick={() => void (isSigningIn.current = true)}>Sign in again</SignIn>;
  return (
    <dialog
      ref={dialog}
      className={styles.cover}
      aria-modal="true"
      aria-labelledby="cover-title"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- keys look for open layers by it
      role="dialog"
      data-mantine-stop-propagation="true"
      onKeyDown={(event) => event.key === 'Escape' && event.preventDefault()}
      onCancel={(event) => event.preventDefault()}
    >
      <Stack className={styles.said}>
        {standing === 'ended' && (
          <>
            <Title>You were signed out</Title>
            <p role="alert">
              Your session ended. What you typed stays beneath for {owner} alone, and shows again
              once you have signed in.
            </p>
            {signIn}
            <p className="muted">It opens in a new tab. Come back to this one after it.</p>
          </>
        )}
        {standing === 'unheard' && (
          <>
            <Title>This page is covered</Title>
            <p role="alert">
              Your session should be over by now, and there is no connection to ask. What you typed
              stays beneath for {owner} alone, and shows again once there is a connection and you
              are signed in.
            </p>
            {signIn}
          </>
        )}
        {standing === 'other' && (
          <>
            <Title>{covering.other ?? 'Somebody else'} is signed in now</Title>
            <p role="alert">
              This page was opened by {covering.owner ?? 'somebody else'}, and is covered. Nothing
              more is sent from it. It shows again if they sign in here.
            </p>
            <Button onClick={goHome} data-mantine-stop-propagation="true">
              Go on as {covering.other ?? 'whoever is signed in'}
            </Button>
          </>
        )}
      </Stack>
    </dialog>
  );
}

/** Loads the first page anew: nothing of the person before is left in memory. */
const goHome = (): void => location.replace('/');

const Title = ({ children }: { readonly children: ReactNode }) => (
  <h2 id="cover-title">{children}</h2>
);

const SignIn = ({
  onClick,
  children,
}: {
  readonly onClick: () => void;
  readonly children: ReactNode;
}) => (
  <Button
    component="a"
    href={`/sign-in?to=${encodeURIComponent('/signed-in')}`}
    target="_blank"
    rel="noopener"
    onClick={onClick}
    data-mantine-stop-propagation="true"
  >
    {children}
  </Button>
);
