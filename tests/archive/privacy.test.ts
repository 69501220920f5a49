import { expect, it } from 'vitest';

import { gather, settle } from '@/lib/archive';
import { identify } from '@/lib/sites';

import { csv, fileOf } from './reading';

const HEADER =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER'.split(
    ',',
  );

/** A word that stands nowhere but in the texts. */
const WORD = 'Quixotry';

const texts = {
  'messages.csv': csv(
    HEADER,
    ...Array.from({ length: 300 }, (_, at) => {
      const them = [`Person ${at % 30}`, `https://www.linkedin.com/in/person-${at % 30}`] as const;
      const me = ['Me Owner', 'https://www.linkedin.com/in/me-owner'] as const;
      const [from, to] = at % 2 ? [me, them] : [them, me];
      const words = `${WORD} ${at}, and ${WORD}\nonce more`;
      return [`c${at % 30}`, WORD, ...from, ...to, '2024-01-02 10:00:00 UTC', WORD, words, 'INBOX'];
    }),
    // Broken rows go where bad rows go: by line, never by what they say.
    ['c1', '', 'Me', 'https://www.linkedin.com/in/me-owner', '', '', 'no date', WORD, WORD, 'INBOX'],
    [...Array<string>(10).fill(''), WORD],
  ),
  'coach_messages.csv': csv(HEADER, [
    'c',
    '',
    'Coach',
    '',
    'Me',
    '',
    '2024-01-02 10:00:00 UTC',
    '',
    WORD,
    '',
  ]),
  'Invitations.csv': csv(
    ['From', 'To', 'Sent At', 'Message', 'Direction', 'inviterProfileUrl', 'inviteeProfileUrl'],
    [
      'Me',
      'Person 1',
      '1/2/24',
      WORD,
      'OUTGOING',
      'https://www.linkedin.com/in/me-owner',
      'https://www.linkedin.com/in/person-1',
    ],
  ),
  'Recommendations_Given.csv': csv(
    ['First Name', 'Last Name', 'Company', 'Job Title', 'Text', 'Creation Date', 'Status'],
    ['Person', '1', '', '', WORD, '08/23/24, 09:04 PM', 'VISIBLE'],
    ['No', 'Body', '', '', WORD, '08/23/24, 09:04 PM', 'VISIBLE'],
  ),
};

/** All texts that can be reached from a value: keys, elements of maps and sets, private fields apart. */
function* textsIn(value: unknown, seen = new Set<unknown>()): Generator<string> {
  if (typeof value === 'string') yield value;
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  const parts = value instanceof Map ? [...value].flat() : value instanceof Set ? [...value] : [];
  for (const part of [...parts, ...Object.keys(value), ...Object.values(value)]) yield* textsIn(part, seen);
}

it('no word of a message is in what is found, nor in what is kept to settle it anew', async () => {
  const files = Object.entries(texts).map(([name, text]) => fileOf(name, text));
  const gathered = await gather(files, {
    identify: (one) => identify(one)?.profiles ?? [],
    today: '2026-11-24',
  });
  const findings = settle(gathered);
  expect(findings.people.length).toBeGreaterThan(29);
  expect(findings.files.map(({ account }) => account.rows)).toEqual([302, 0, 1, 2]);
  expect([...textsIn(findings)].filter((text) => text.includes(WORD))).toEqual([]);
  expect([...textsIn(gathered)].filter((text) => text.includes(WORD))).toEqual([]);
});

it('names that are kept do not keep the file alive that they were cut out of', async () => {
  const collect = globalThis.gc;
  const { setFlagsFromString } = await import('node:v8');
  const { runInNewContext } = await import('node:vm');
  setFlagsFromString('--expose-gc');
  const sweep = collect ?? (runInNewContext('gc') as () => void);
  const words = `${WORD} `.repeat(3_000);
  const rows = Array.from({ length: 1_500 }, (_, at) => {
    const url = `https://www.linkedin.com/in/somebody-with-a-long-name-${at}`;
    return [
      `conversation-with-a-long-name-${at}`,
      '',
      `Somebody With A Long Name ${at}`,
      url,
      'Me Owner',
      'https://www.linkedin.com/in/me-owner',
      '2024-01-02 10:00:00 UTC',
      '',
      words,
      'INBOX',
    ];
  });
  const file = fileOf('messages.csv', csv(HEADER, ...rows));
  expect(file.size).toBeGreaterThan(40_000_000);
  rows.length = 0;
  sweep();
  const before = process.memoryUsage().heapUsed;
  const gathered = await gather([file], {
    identify: (one) => identify(one)?.profiles ?? [],
    today: '2026-11-24',
  });
  sweep();
  // Fifteen hundred people take some two megabytes; the texts around them would take forty.
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(12_000_000);
  expect(gathered.files[0]?.kind).toBe('messages');
}, 60_000);
