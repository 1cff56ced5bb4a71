import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEMONSTRATION_PASSWORD } from '@bursar/identity/passwords';
import { signIn, SignInRefused } from '@bursar/identity/sign-in';
import { notRunning, runningOn } from './control-client.ts';
import { defaultFolder } from './release.ts';
import { askHidden } from './ask-hidden.ts';
import { readJson } from './json-file.ts';

const usage = `./scripts/token LOGIN
Signs somebody in and writes an access token for the API, good for five minutes.
The password is the demonstration's. With --ask, and where the platform has no
demonstration, it is asked for.

  --ask        ask for the password, as of a user who is not of the demonstration
  --data DIR   of the platform that runs on this folder (.data)
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ask: { type: 'boolean', default: false },
    data: { type: 'string', default: defaultFolder },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const [login] = positionals;
/** A platform that was begun without the demonstration has no user with its password. */
const hasDemonstration = (folder: string): boolean =>
  (readJson(join(folder, 'demonstration.json')) as { readonly state: string } | null)?.state !==
  'none';
const running = runningOn(values.data);
const fail = (sentence: string) => {
  console.error(sentence);
  process.exitCode = 1;
};

if (values.help || login === undefined) {
  console.log(usage);
} else if (running === null) {
  fail(notRunning(values.data));
} else {
  try {
    const password =
      values.ask || !hasDemonstration(values.data)
        ? await askHidden(`Password of ${login}: `)
        : DEMONSTRATION_PASSWORD;
    if (password === '') {
      fail('No password was given, so nobody is signed in.');
    } else {
      const tokens = await signIn({ issuer: `${running.origin}/identity`, login, password });
      console.log(tokens.access_token);
    }
  } catch (error) {
    if (error instanceof SignInRefused) fail(error.message);
    else fail(`Bursar does not answer at ${running.origin}; start it with ./scripts/start.`);
  }
}
