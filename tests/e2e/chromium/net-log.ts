import { readFileSync } from 'node:fs';

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly initiator?: string };
  }[];
}

/**
 * The requests that pages, extensions and their backgrounds sent to the web, as `initiator url`. What the browser wants
 * for itself, such as its updates, has no origin and is left out.
 * @param file a log in Chromium's own form, complete once the browser is closed
 */
export function listSent(file: string): string[] {
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as NetLog;
  const { URL_REQUEST_START_JOB: start } = constants.logEventTypes;
  return events.flatMap(({ type, params: { url, initiator } = {} }) =>
    type === start && initiator !== 'not an origin' && /^(https?|wss?):/.test(url ?? '')
      ? [`${initiator} ${url}`]
      : [],
  );
}
