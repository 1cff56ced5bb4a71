import { DEMONSTRATION_PASSWORD } from '@bursar/identity';

/** An answer, with its body as text. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON. */
  readonly body: Record<string, never>;
  readonly url: URL;
}

/** As much of a browser as the portal needs: cookies by name and path, redirects on demand. */
export class Browser {
  readonly origin: string;
  /** Values by `path name`. */
  readonly #jar = new Map<string, string>();
  /** The lines of Set-Cookie as they came. */
  readonly set: string[] = [];

  constructor(origin: string) {
    this.origin = origin;
  }

  /** The cookies that go to a path, as the header. */
  cookieFor(path: string): string {
    return [...this.#jar]
      .map(([key, value]) => [...key.split(' '), value] as [string, string, string])
      .filter(([at]) => path.startsWith(at))
      .map(([, name, value]) => `${name}=${value}`)
      .join('; ');
  }

  /** One request; whoever asks for something else than a page is a script of the portal's. */
  async send(method: string, path: string, init: RequestInit = {}): Promise<Response> {
    const address = new URL(path, this.origin);
    const reply = await fetch(address, {
      redirect: 'manual',
      method,
      ...init,
      headers: {
        cookie: this.cookieFor(address.pathname),
        ...(method !== 'GET' && { 'bursar-portal': '1', origin: this.origin }),
        ...(init.headers as Record<string, string>),
      },
    });
    for (const line of reply.headers.getSetCookie()) {
      this.set.push(line);
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      const key = `${/; path=([^;]*)/i.exec(line)?.[1] ?? '/'} ${name}`;
      if (value === '') this.#jar.delete(key);
      else this.#jar.set(key, value);
    }
    return reply;
  }

  async ask(method: string, path: string, init: RequestInit = {}): Promise<Answer> {
    const reply = await this.send(method, path, init);
    const text = await reply.text();
    const isJson = reply.headers.get('content-type')?.includes('json') ?? false;
    const body = (isJson ? JSON.parse(text) : {}) as Answer['body'];
    const url = new URL(path, this.origin);
    return { status: reply.status, headers: reply.headers, text, body, url };
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.ask('GET', path, { headers });
  }

  /** A JSON body sent by a script of the portal's. */
  json(method: string, path: string, body: unknown, headers = {}): Promise<Answer> {
    return this.ask(method, path, {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
  }

  /** Opens a page, and follows where it leads. */
  async open(path: string, form?: URLSearchParams): Promise<Answer> {
    const headers = { accept: 'text/html' };
    let answer = await this.ask(form ? 'POST' : 'GET', path, {
      headers,
      ...(form && { body: form }),
    });
    for (let to = answer.headers.get('location'); to; to = answer.headers.get('location'))
      answer = await this.ask('GET', new URL(to, answer.url).href, { headers });
    return answer;
  }

  /** Signs in as a person would, and ends on the page they wanted. */
  async signIn(login: string, to = '/', password = DEMONSTRATION_PASSWORD): Promise<Answer> {
    const form = await this.open(`/sign-in?to=${encodeURIComponent(to)}`);
    const answer = await this.open(form.url.href, new URLSearchParams({ login, password }));
    // Where somebody else is still signed in at the provider, a script sends this form.
    const [, action] = /<form method="post" action="([^"]+)">/.exec(answer.text) ?? [];
    const hidden = answer.text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g);
    const fields = Array.from(hidden, ([, name, value]): [string, string] => [name!, value!]);
    return action && answer.text.includes('document.forms[0].submit()')
      ? this.open(action, new URLSearchParams(fields))
      : answer;
  }
}
