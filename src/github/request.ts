import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { nodeHttp } from './builtin.ts';
import { BadAnswer } from './errors.ts';

/** What the client library asks of an answer; fewer than a whole `Response`. */
interface Answer {
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  text(): Promise<string>;
  json(): Promise<unknown>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** An answer that has begun. */
export interface Begun {
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string> | Headers;
  readonly body: Readable | ReadableStream<Uint8Array> | null;
}

type Init = RequestInit & { readonly signal: AbortSignal };

/** GitHub redirects from the former name of a repository to its own; that is one. */
const MOST_REDIRECTS = 3;
const REDIRECTS = [301, 302, 307, 308];

/**
 * One request to GitHub and, as GitHub asks for it, the same once more where it has moved to. Only GitHub itself is believed
 * about its repositories, and only it may see the token and what is written: a redirect to another server is an error.
 */
export async function send(url: string, init: Init, hasProxy: boolean): Promise<Begun> {
  let at = url;
  for (let hops = 0; ; hops++) {
    const answer = await sendOnce(at, { ...init, redirect: 'manual' }, hasProxy);
    if (!REDIRECTS.includes(answer.status) || init.redirect === 'manual') return answer;
    await discard(answer);
    if (hops === MOST_REDIRECTS) throw new BadAnswer(`one redirect led to another ${MOST_REDIRECTS} times`);
    const location = answer.headers.get('location');
    const target = location && URL.canParse(location, at) ? new URL(location, at) : undefined;
    if (target?.origin !== new URL(url).origin)
      throw new BadAnswer(`the answer (status ${answer.status}) is a redirect to ${target?.host || 'nowhere'}, which is not followed`);
    at = target.href;
  }
}

/** A body that nobody reads would keep its connection, and the process. */
async function discard({ body }: Begun): Promise<void> {
  if (body instanceof ReadableStream) await body.cancel();
  else body?.destroy();
}

/**
 * Node's own fetch loads half a megabyte before it sends anything, a third of the time until the first request; what an answer
 * of the REST API needs, node:http has. Through a proxy it is fetch.
 */
async function sendOnce(url: string, init: Init, hasProxy: boolean): Promise<Begun> {
  if (hasProxy || !isPlain(init.body)) return fetch(url, init);
  const answer = await ask(url, init);
  const headers = Object.entries(answer.headers).map(([name, value]): [string, string] => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]);
  return { status: answer.statusCode ?? 0, statusText: answer.statusMessage ?? '', url, headers: new Map(headers), body: await decoded(answer) };
}

function isPlain(body: unknown): body is string | undefined | null {
  return body === undefined || body === null || typeof body === 'string';
}

async function ask(url: string, { method, headers, body, signal }: Init): Promise<IncomingMessage> {
  const request = url.startsWith('https:') ? (await import('node:https')).request : nodeHttp().request;
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      method: method ?? 'GET',
      headers: {
        ...(headers as Record<string, string>),
        'accept-encoding': 'gzip',
        ...(isPlain(body) && body ? { 'content-length': Buffer.byteLength(body) } : {}),
      },
      signal,
    });
    sent.on('response', resolve);
    sent.on('error', (error) => reject(signal.aborted ? signal.reason : error));
    sent.end(body ?? undefined);
  });
}

async function decoded(answer: IncomingMessage): Promise<Readable> {
  if (answer.headers['content-encoding']?.toLowerCase() !== 'gzip') return answer;
  const { createGunzip } = await import('node:zlib');
  const plain = createGunzip();
  answer.on('error', (error) => plain.destroy(error));
  return answer.pipe(plain);
}

/**
 * The rest of an answer. The library would take what breaks off for an empty text, and not say why.
 * @throws BadAnswer when it does not come whole, or has more than so many bytes
 */
export async function finish({ status, statusText, url, headers, body }: Begun, maxBytes: number, signal: AbortSignal): Promise<Answer> {
  const bytes = await bytesOf(body ?? [], maxBytes, signal);
  const text = async (): Promise<string> => bytes.toString('utf8');
  return {
    status,
    statusText,
    url,
    headers: new Map(headers),
    text,
    json: async () => JSON.parse(await text()),
    arrayBuffer: async () => new Uint8Array(bytes).buffer,
  };
}

async function bytesOf(body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, maxBytes: number, signal: AbortSignal): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  try {
    for await (const chunk of body) {
      total += chunk.length;
      if (total > maxBytes) throw new BadAnswer(`the answer has more than ${maxBytes} bytes`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof BadAnswer) throw error;
    if (signal.aborted) throw signal.reason;
    throw new BadAnswer(`the answer is cut short or damaged (${error instanceof Error ? error.message : String(error)})`, { cause: error });
  }
  return Buffer.concat(chunks);
}
