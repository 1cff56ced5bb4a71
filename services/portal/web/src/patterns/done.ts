import { notifications } from '@mantine/notifications';
import { createElement } from 'react';
import { alertNow } from '../app/announce.tsx';

/** Says that something was done, after it was; what can be undone offers it. */
export function sayDone(text: string, undo?: () => Promise<unknown>): void {
  const id = notifications.show({
    message: createElement(
      'span',
      { role: 'status' },
      `✓ ${text} `,
      undo &&
        createElement(
          'button',
          {
            type: 'button',
            onClick: () => {
              notifications.hide(id);
              undo().then(
                () => sayDone('Undone.'),
                (error: Error) => sayFailed(error.message),
              );
            },
          },
          'Undo',
        ),
    ),
    closeButtonProps: { 'aria-label': 'Close this message' },
  });
}

/** Says that something was not done, and interrupts for it. */
export function sayFailed(text: string): void {
  alertNow(text);
  notifications.show({
    message: text,
    title: '■ Not done',
    autoClose: false,
    closeButtonProps: { 'aria-label': 'Close this message' },
  });
}
