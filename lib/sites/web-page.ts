import type { PageFacts } from '@/lib/network/sighting';

export function readWebPage(_document: Document, _url: URL): PageFacts {
  return {};
}
