import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createTcp } from 'node:net';

export interface Listener {
  /** Address that counts as a leak by this channel. */
  addressOf(channel: string): string;
  /** Ports of sockets that count as a leak by the channel of that name. */
  readonly ports: Readonly<Record<'webrtc' | 'webtransport' | 'preconnect', number>>;
  /** Channels that got through so far. */
  readonly heard: ReadonlySet<string>;
  close(): void;
}

/** Another origin on this computer that notes by which channel it is reached: HTTP, bare TCP, UDP. */
export async function listenForLeaks(): Promise<Listener> {
  const heard = new Set<string>();
  const http = createServer((request, response) => {
    const channel = new URL(request.url ?? '/', 'http://x').searchParams.get('by');
    if (channel) heard.add(channel);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    response.end();
  });
  http.on('upgrade', (request, socket) => {
    heard.add(new URL(request.url ?? '/', 'http://x').searchParams.get('by') ?? '');
    socket.destroy();
  });
  const tcp = createTcp((socket) => {
    heard.add('preconnect');
    socket.destroy();
  });
  const udp = (channel: string) => createSocket('udp4').on('message', () => heard.add(channel));
  const [webrtc, webtransport] = [udp('webrtc'), udp('webtransport')];
  const portOf = (server: typeof http | typeof tcp): Promise<number> =>
    new Promise((done) => server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)));
  const udpPortOf = (socket: typeof webrtc): Promise<number> =>
    new Promise((done) => socket.bind(0, '127.0.0.1', () => done(socket.address().port)));
  const port = await portOf(http);
  return {
    addressOf: (channel) => `http://127.0.0.1:${port}/?by=${encodeURIComponent(channel)}`,
    ports: { webrtc: await udpPortOf(webrtc), webtransport: await udpPortOf(webtransport), preconnect: await portOf(tcp) },
    heard,
    close: () => {
      http.closeAllConnections();
      for (const socket of [http, tcp, webrtc, webtransport]) socket.close();
    },
  };
}
