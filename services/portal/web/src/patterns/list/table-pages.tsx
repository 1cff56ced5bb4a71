import { Button, Group } from '@mantine/core';
import { count as written } from '../../words/format.ts';
import { PAGE } from './use-rows.ts';

/** The way between pages of a hundred, for whoever chose them: nothing is drawn that is not shown. */
export function TablePages({
  page,
  loaded,
  hasMore,
  onPage,
}: {
  readonly page: number;
  readonly loaded: number;
  readonly hasMore: boolean;
  readonly onPage: (page: number) => void;
}) {
  const to = Math.min(loaded, (page + 1) * PAGE);
  return (
    <Group component="nav" aria-label="Pages of the list" className="no-print">
      <Button variant="default" disabled={page === 0} onClick={() => onPage(page - 1)}>
        Previous {PAGE}
      </Button>
      <span>
        Rows {written(page * PAGE + 1)} to {written(to)}
      </span>
      <Button
        variant="default"
        disabled={to >= loaded && !hasMore}
        onClick={() => onPage(page + 1)}
      >
        Next {PAGE}
      </Button>
    </Group>
  );
}
