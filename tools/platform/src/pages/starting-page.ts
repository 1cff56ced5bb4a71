import { html, sendPage } from '@bursar/identity';
import type { Handler } from '../listener.ts';

/** Answers everything while the platform starts: what it is at, asked again each second. */
export function startingPage(doing: () => string): Handler {
  return (request, response) => {
    const isForPeople = request.headers.accept?.includes('text/html') ?? false;
    if (isForPeople) {
      sendPage(response, 503, {
        title: 'Bursar is starting',
        body: html`<p role="status">${doing()}</p>`,
        refresh: 1,
      });
    } else {
      const problem = {
        type: 'about:blank',
        title: 'Starting',
        status: 503,
        detail: 'Bursar is still starting. Nothing was done. Try again in a moment.',
      };
      response.writeHead(503, { 'content-type': 'application/problem+json', 'retry-after': '1' });
      response.end(JSON.stringify(problem));
    }
  };
}
