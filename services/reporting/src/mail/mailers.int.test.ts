import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileMailer, smtpMailer } from './mailers.ts';

const letter = {
  id: 'item-1',
  to: 'user@trust.test',
  subject: 'Risk 4 is above appetite – look',
  text: 'Line one\nLine two £5\n',
  at: new Date('2025-10-07T09:00:00Z'),
  attachments: [{ filename: 'checkpoint.txt', content: 'signed\n' }],
};

test('a letter becomes one .eml file that mail programs open, however often it is sent (X1)', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bursar-mail-'));
  const mailer = fileMailer(join(folder, 'out'), 'bursar@trust.test');
  await mailer.send(letter);
  await mailer.send(letter);
  const names = await readdir(join(folder, 'out'));
  expect(names).toEqual([expect.stringMatching(/^[0-9a-f]{32}\.eml$/)]);
  const text = await readFile(join(folder, 'out', names[0]!), 'utf8');
  expect(text).toContain('To: user@trust.test');
  expect(text).toContain('From: bursar@trust.test');
  expect(text).toMatch(/Content-Disposition: attachment; filename=checkpoint.txt/);
  await rm(folder, { recursive: true });
});

test('by SMTP a letter is handed to the server, and a refusal is told', async () => {
  const said: string[] = [];
  const server = createServer((socket) => {
    let inData = false;
    socket.write('220 test\r\n');
    socket.on('data', (bytes) => {
      for (const line of bytes.toString().split('\r\n').filter(Boolean)) {
        said.push(line);
        if (inData && line !== '.') continue;
        if (line === '.') inData = false;
        if (line.startsWith('RCPT') && line.includes('nobody')) socket.write('550 no\r\n');
        else if (line === 'DATA') {
          inData = true;
          socket.write('354 go\r\n');
        } else if (line === 'QUIT') socket.end('221 bye\r\n');
        else socket.write('250 ok\r\n');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const mailer = smtpMailer(`smtp://127.0.0.1:${port}`, 'bursar@trust.test');
  await mailer.send(letter);
  expect(said).toEqual(
    expect.arrayContaining([expect.stringMatching(/RCPT TO:<user@trust.test>/)]),
  );
  await expect(mailer.send({ ...letter, to: 'nobody@trust.test' })).rejects.toThrow('550');
  await new Promise((resolve) => server.close(resolve));
});
