import type { PageFacts } from '@/lib/network/sighting';

export function readXingPage(_document: Document, _url: URL): PageFacts {
  return {};
}
