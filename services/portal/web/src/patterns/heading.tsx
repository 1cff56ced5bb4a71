import { createContext, use, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

/** Whether what is drawn stands in the frame of a page, which has the heading. */
const Framed = createContext(false);

/** What stands beneath a page's heading: none of its states is a page of its own. */
export function BelowHeading({ children }: { readonly children: ReactNode }) {
  return <Framed value={true}>{children}</Framed>;
}

/** Whether the page has its heading already. */
export const useHasHeading = (): boolean => use(Framed);

/** The one heading of a page: takes the focus when the page is come to, and names the window. */
export function PageHeading({
  title,
  place,
  isError = false,
}: {
  readonly title: string;
  /** Where the page is: the school, "The platform". */
  readonly place?: string;
  readonly isError?: boolean;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    // A page that is named after its place says it once.
    const words = [...new Set([title, place, 'Bursar'])].filter(Boolean).join(' · ');
    document.title = isError ? `Error: ${words}` : words;
  }, [title, place, isError]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  );
}

/** The heading of a state: of its part where a page stands around it, of the page where none does. */
export function StateHeading({ title }: { readonly title: string }) {
  return useHasHeading() ? <h2>{title}</h2> : <PageHeading title={title} />;
}
