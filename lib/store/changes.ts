import { networkNameSchema, type NetworkName } from '@/lib/network/network-name';
import { personIdSchema, type PersonId } from '@/lib/network/person';
import { wholeNumber, z } from '@/lib/network/zod';

/** Something changed, and is durable. */
export interface News {
  readonly network: NetworkName;
  readonly revision: number;
  /** Whose record changed. Empty: anybody's may have. */
  readonly people: readonly PersonId[];
  /** Objectives changed; where nobody is named beside it, they alone did. */
  readonly objectives?: boolean | undefined;
}

/** More people than this are not named one by one. */
const NAMED = 100;

const newsSchema: z.ZodMiniType<News> = z.object({
  network: networkNameSchema,
  revision: wholeNumber(),
  people: z.array(personIdSchema),
  objectives: z.optional(z.boolean()),
});

/** What is used of a `BroadcastChannel`. */
export interface Channel {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  close(): void;
}

export type OpenChannel = (name: string) => Channel;

const CHANNEL = 'liant';

export const openBroadcast: OpenChannel = (name) => new BroadcastChannel(name);

/** The same, in few words: of many people, nobody is named. */
export function shorten(news: News): News {
  const { network, revision, people } = news;
  return people.length > NAMED ? { network, revision, people: [] } : news;
}

/** Tells all pages that are open, this one's own watchers included. */
export function tellNews(channel: Channel, news: News): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel within one origin has no target
  channel.postMessage(news);
}

/** The channel on which a network tells its news. */
export function openNewsChannel(open: OpenChannel): Channel {
  return open(CHANNEL);
}

/**
 * Hears each change of a network, whichever page made it: this page's own as well.
 * @returns what stops the watching
 */
export function watchChanges(
  name: NetworkName,
  onNews: (news: News) => void,
  open: OpenChannel = openBroadcast,
): () => void {
  const channel = openNewsChannel(open);
  channel.addEventListener('message', ({ data }) => {
    const news = newsSchema.safeParse(data);
    if (news.success && news.data.network === name) onNews(news.data);
  });
  return () => channel.close();
}
