import styles from './exception-list.module.css';
import { exceptionWords } from './three-way.ts';
import type { Exception } from './types.ts';

/** What does not agree, line by line, in words and figures. */
export function ExceptionList({ exceptions }: { readonly exceptions: readonly Exception[] }) {
  return (
    <ul className={styles.list}>
      {exceptions.map((each) => (
        <li key={`${each.fault} ${each.line}`}>
          {each.line !== null && `Line ${each.line}: `}
          {exceptionWords(each)}
        </li>
      ))}
    </ul>
  );
}
