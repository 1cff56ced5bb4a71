import { PageHeading } from '../patterns/heading.tsx';

/** Where a sign-in from a covered page ends: that page shows again by itself. */
export default function SignedIn() {
  return (
    <main>
      <PageHeading title="You are signed in" />
      <p>Your page is in the other tab, with all that you typed. You can close this one.</p>
      <p>
        <a href="/">Go to your home page</a>
      </p>
    </main>
  );
}
