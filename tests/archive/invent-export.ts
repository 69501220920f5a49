import { seedChance, type Chance } from '../bench/chance';
import { drawName } from '../bench/names';
import { Ledger } from './expected-traces';

/** An export as LinkedIn would make it, and what there is to be found in it, computed another way. */
export interface InventedExport {
  readonly files: Readonly<Record<string, Iterable<string>>>;
  readonly user: string;
  /** Filled while the files are drawn: look once they are. */
  readonly ledger: Ledger;
  readonly connections: number;
  readonly messages: number;
}

export interface Size {
  readonly connections: number;
  readonly messages: number;
}

const USER = { name: 'Me Owner', url: 'https://www.linkedin.com/in/me-owner' };

/** The same export for the same seed. */
export function inventExport({ connections, messages }: Size, seed = 11): InventedExport {
  const chance = seedChance(seed);
  const people = Array.from({ length: connections }, (_, place) => inventConnection(chance, place));
  const ledger = new Ledger();
  return {
    user: USER.url,
    ledger,
    connections,
    messages,
    files: {
      'Connections.csv': writeConnections(people),
      'messages.csv': writeMessages(chance, people, messages, ledger),
      'Invitations.csv': writeInvitations(people),
      'Profile.csv': [`First Name,Last Name,Maiden Name,Headline\n`, `Me,Owner,,"Somebody, somewhere"\n`],
    },
  };
}

interface Connection {
  readonly first: string;
  readonly last: string;
  readonly url: string;
  readonly company: string;
  readonly position: string;
  readonly connectedOn: string;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const COMPANIES = ['Brume & Fils', 'Nordlicht, GmbH', 'Ó "Vale"', '株式会社あおぞら', 'Фабрика', ''] as const;
const POSITIONS = ['Founder', 'Cheffe de projet', 'VP, "Things"', '经理', ''] as const;

function inventConnection(chance: Chance, place: number): Connection {
  const [first = '', ...rest] = drawName(chance).split(' ');
  const slug = encodeURIComponent(`${first}-${rest.join('-')}-${place.toString(36)}x`.toLowerCase());
  return {
    first,
    last: rest.join(' '),
    url: `https://www.linkedin.com/in/${slug}`,
    company: chance.among(COMPANIES),
    position: chance.among(POSITIONS),
    connectedOn: `${String(1 + chance.below(28)).padStart(2, '0')} ${MONTHS[chance.below(12)]} ${2010 + chance.below(16)}`,
  };
}

function* writeConnections(people: readonly Connection[]): Generator<string> {
  yield 'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing."\n\n';
  yield 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
  for (const { first, last, url, company, position, connectedOn } of people) {
    yield `${[first, last, url, '', company, position, connectedOn].map(quoteWhereNeeded).join(',')}\n`;
  }
  yield ',,,,,,07 Jun 2026';
}

function* writeInvitations(people: readonly Connection[]): Generator<string> {
  yield 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n';
  for (const { first, last, url } of people.slice(0, 500)) {
    const name = quoteWhereNeeded(`${first} ${last}`);
    yield `Me Owner,${name},"5/12/21, 3:14 PM","Let us\nmeet",OUTGOING,${USER.url},${url}\n`;
  }
}

const WORDS = [
  'Bonjour et merci',
  'it was good to meet',
  '"finally"',
  'on se voit, jeudi ?',
  '谢谢你',
  'До встречи',
  'as agreed,\nhere it is\n',
  'שלום',
  '<p class="spinmail-quill-editor__spin-break">yes</p>',
  'quarterly, weekly; daily',
  'supply chains and the water of cities',
] as const;

function* writeMessages(
  chance: Chance,
  people: readonly Connection[],
  count: number,
  ledger: Ledger,
): Generator<string> {
  yield 'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT\n';
  let written = 0;
  for (let conversation = 0; written < count; conversation += 1) {
    const person = people[chance.below(Math.ceil(people.length / 3))];
    if (!person) return;
    const length = Math.min(count - written, 1 + chance.below(conversation % 50 === 0 ? 400 : 24));
    const rows: string[] = [];
    let at = Date.UTC(2008 + chance.below(10), chance.below(12), 1 + chance.below(28));
    for (let message = 0; message < length; message += 1) {
      // Gaps of seconds, days and months, each with its own meaning for turns, answers and silences.
      at += 1_000 * (1 + chance.below(chance.is(0.9) ? 200_000 : 5_000_000));
      const isMine = chance.is(0.5);
      // LinkedIn keeps whole seconds.
      ledger.note(person.url, `c${conversation}`, isMine, at);
      rows.push(writeMessage(chance, person, `2-${conversation.toString(36)}==`, isMine, at));
    }
    // Newest first, as the export has them.
    yield rows.toReversed().join('');
    written += length;
  }
}

function writeMessage(
  chance: Chance,
  person: Connection,
  conversation: string,
  isMine: boolean,
  at: number,
): string {
  const them = { name: `${person.first} ${person.last}`, url: person.url };
  const [from, to] = isMine ? [USER, them] : [them, USER];
  const date = `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
  const content = Array.from({ length: 1 + chance.below(8) }, () => chance.among(WORDS)).join(' ');
  const cells = [
    conversation,
    '',
    from.name,
    from.url,
    to.name,
    to.url,
    date,
    '',
    content,
    'INBOX',
    '',
    'No',
    'No',
  ];
  return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`;
}

function quoteWhereNeeded(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
