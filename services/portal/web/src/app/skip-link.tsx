import styles from './skip-link.module.css';

/** The first stop of the keyboard: past the band, to the page itself. */
export function SkipLink() {
  return (
    <a href="#content" className={styles.skip}>
      Skip to the page
    </a>
  );
}
