import type { PageFacts } from '@/lib/network/sighting';

import { cleanLine, cleanName, MAX_FACT_LENGTH, MAX_HEADLINE_LENGTH } from './text';

/** What one way of reading found, as it stands in the page. */
export type Found = { readonly [Fact in keyof PageFacts]?: string | undefined };

/** What a site's reader gives: facts, and other addresses that the page itself gives for the same person. */
export interface Reading {
  readonly facts: PageFacts;
  readonly alsoAt?: readonly string[];
}

export const NOTHING: Reading = { facts: {} };

/** Public pages hide words behind asterisks. */
const masked = /\*{3,}/;

/** Findings on one person as facts: of each the first that is there, cleaned, bounded, and not masked. */
export function settle(...findings: readonly (Found | undefined)[]): PageFacts {
  const first = (fact: keyof PageFacts, limit: number) => {
    for (const found of findings) {
      const line = cleanLine(found?.[fact], limit);
      if (line !== undefined && !masked.test(line) && /[\p{L}\p{N}\p{S}]/u.test(line))
        return { [fact]: line };
    }
    return {};
  };
  const name = findings.map((found) => cleanName(found?.name)).find((text) => text && !masked.test(text));
  return {
    ...(name === undefined ? {} : { name }),
    ...first('headline', MAX_HEADLINE_LENGTH),
    ...first('company', MAX_FACT_LENGTH),
    ...first('position', MAX_FACT_LENGTH),
    ...first('place', MAX_FACT_LENGTH),
  };
}
