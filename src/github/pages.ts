import { BadAnswer } from './errors.ts';

/** Pages of one list. GitHub itself ends most lists sooner. */
const MOST_PAGES = 100;
const PAGE = 100;

interface Page<T> {
  readonly url: string;
  readonly data: readonly T[];
  readonly headers: { readonly link?: string };
}

/**
 * Every item of a list. Of the address of the next page only its query is believed: where to ask, and with which token, is the
 * gate's own business, and a list that leads back to a page that was read is no list.
 * @param read one page; `query` says which
 * @throws BadAnswer for a list that does not end
 */
export async function allPages<T>(read: (query: Readonly<Record<string, string | number>>) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  const asked = new Set<string>();
  for (let next: URLSearchParams | undefined = new URLSearchParams({ per_page: `${PAGE}` }); next !== undefined; ) {
    asked.add(next.toString());
    const { data, headers, url } = await read(Object.fromEntries(next));
    const request = { method: 'GET', url };
    // Who asked for changes may stand on it.
    if (data.length === 0 && next.has('page')) throw new BadAnswer('the list is cut short: a page that GitHub announced is empty', { request });
    for (const item of data) items.push(item);
    next = queryOfNext(headers.link);
    next?.sort();
    if (next !== undefined && asked.has(next.toString())) throw new BadAnswer('the list leads back to a page that was read before', { request });
    if (next !== undefined && asked.size === MOST_PAGES) throw new BadAnswer(`the list has more than ${MOST_PAGES} pages`, { request });
  }
  return items;
}

function queryOfNext(link: string | undefined): URLSearchParams | undefined {
  const next = /<([^<>]*)>;\s*rel="next"/.exec(link ?? '')?.[1];
  return next === undefined ? undefined : new URLSearchParams(next.slice(next.indexOf('?') + 1));
}
