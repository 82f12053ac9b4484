import { createServer, get, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { once } from 'node:events';
import { Connections } from '#platform/http/connections';

it('a server stops when its last answer is given, whoever has connected and asks nothing', async () => {
  const waiting: ServerResponse[] = [];
  const server = createServer((_, response) => void waiting.push(response));
  const connections = new Connections(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const silent = connect(port, '127.0.0.1');
  await Promise.all([once(silent, 'connect'), once(server, 'connection')]);
  const answer = once(get({ port, host: '127.0.0.1' }), 'response');
  await once(server, 'request');

  const closed = once(server, 'close');
  connections.stop();
  server.close();
  await once(silent, 'close');
  expect(server.listening).toBe(false);
  waiting[0]!.end('done');
  const [response] = (await answer) as [NodeJS.ReadableStream];
  expect(String((await once(response, 'data'))[0])).toBe('done');
  await closed;
});
