import { i18n } from '#i18n';

import { sayNumber } from '@/lib/i18n/numbers';

/** What a file is, by what the readers call it. The catalogue has each of them; a test asks for all. */
export function sayKind(kind: string): string {
  return i18n.t(`files.kind.${kind}` as never);
}

/** How many rows were set aside, and why: "4 without a name". */
export function sayReason(reason: string, count: number): string {
  return i18n.t(`files.reason.${reason}` as never, count as never, [sayNumber(count)] as never);
}

/** Why a file was not read, or not to its end, and what was expected where nothing was known. */
export function sayProblem(problem: {
  readonly code: string;
  readonly expected?: readonly string[];
  readonly seen?: readonly string[];
}): string {
  const { code, expected = [], seen = [] } = problem;
  const says = i18n.t(`files.problem.${code}` as never);
  if (code !== 'nothingKnown') return says;
  const what = seen.length > 0 ? seen.join(', ') : '—';
  return `${says} ${i18n.t('files.seen', { expected: expected.join(', '), seen: what })}`;
}
