import type { PageFacts } from '@/lib/network/sighting';

export function readLinkedInPage(_document: Document, _url: URL): PageFacts {
  return {};
}
