import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

/**
 * Within it Enter leads to the next field, as does the key of a phone's keyboard: a long form is not
 * sent by it. Ctrl and Enter send, as everywhere.
 */
export function NextField({
  children,
  className,
}: {
  readonly children: ReactNode;
  readonly className?: string;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const input of box.current?.querySelectorAll('input') ?? []) input.enterKeyHint = 'next';
  });
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it only hears its fields' keys
    <div ref={box} className={className} onKeyDown={toNext}>
      {children}
    </div>
  );
}

function toNext(event: KeyboardEvent<HTMLElement>): void {
  const from = event.target as HTMLElement;
  const isTyped = from.matches(
    'input:not([aria-haspopup], [type=radio], [type=checkbox], [type=file])',
  );
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || !isTyped) return;
  event.preventDefault();
  const all = [
    ...(from
      .closest('form')
      ?.querySelectorAll<HTMLElement>('input, textarea, button[type=submit]') ?? []),
  ];
  const next = all.slice(all.indexOf(from) + 1).find((each) => each.offsetParent !== null);
  next?.focus();
}
