import { useState } from 'react';
import type { Order } from '../../types.ts';

/** Whether the card of a decision is open, whether the reader is done with one, and how it closes. */
export interface Deciding {
  readonly isOpen: boolean;
  readonly isDone: boolean;
  /** Closes it, with the version that is done with. */
  readonly close: (version: number) => void;
}

/**
 * The card opens when the reader may decide, and stays where somebody else moves the order on
 * meanwhile: what is read does not vanish, the card says what changed.
 */
export function useDeciding(order: Order): Deciding {
  const mayNow = order.state === 'Waiting for approval' && order.you.mayDecide;
  const [card, setCard] = useState({ isOpen: mayNow, doneWith: 0 });
  if (mayNow && !card.isOpen && order.version > card.doneWith) setCard({ ...card, isOpen: true });
  const close = (doneWith: number) => {
    setCard({ isOpen: false, doneWith });
    // The button that was pressed is gone with the card: the page's heading and state are read next.
    setTimeout(() => document.querySelector('h1')?.focus(), 0);
  };
  return { isOpen: card.isOpen, isDone: !card.isOpen && card.doneWith > 0, close };
}
