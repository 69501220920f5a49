import { HIDDEN, namesHidden, type Correspondents } from './correspondents';
import { readMoment } from './dates';
import type { ColumnOf } from './layouts';
import type { OpenTable, Outcome } from './table';

/** How LinkedIn's own advertisements begin; they come from nobody. */
const SPONSORED = '<p class="spinmail-quill-editor';

/** messages.csv: who wrote to whom, and when. Of the text, only its beginning is looked at, and nothing is kept. */
export const readMessages: OpenTable<ColumnOf<'messages'>> = (
  at,
  { correspondents, log },
  { file, dating },
) => {
  const [conversation, from, senderUrl, to] = [at('conversation'), at('from'), at('senderUrl'), at('to')];
  const [recipientUrls, date, content, folder] = [
    at('recipientUrls'),
    at('date'),
    at('content'),
    at('folder'),
  ];
  const drafts = [at('isDraft'), at('isDraftConversation')];
  const readRecipients = createRecipients(correspondents);

  return (cells): Outcome => {
    if (drafts.some((draft) => isYes(cells[draft]))) return 'draft';
    if (cells[folder] === 'SPAM') return 'spam';
    const address = cells[senderUrl];
    if (!address && cells[content]?.startsWith(SPONSORED)) return 'sponsored';
    const moment = readMoment(cells[date], dating);
    if (moment === undefined) return 'date';

    const number = log.conversation(cells[conversation] ?? '');
    const name = cells[from] ?? '';
    const sender = address ? correspondents.at(address, name) : (correspondents.named(name) ?? HIDDEN);
    log.join(number, sender);
    for (const one of readRecipients(cells[recipientUrls] ?? '', cells[to] ?? '')) log.join(number, one);
    log.add(number, sender, moment, file);
    return 'waiting';
  };
};

function isYes(cell: string | undefined): boolean {
  return cell !== undefined && cell !== '' && /^(?:yes|true|oui|ja)$/i.test(cell);
}

/**
 * Who is written to. Addresses are joined by commas or semicolons, names by commas that names may hold too: so names
 * count one by one only where a single address stands beside them, or none, and then as one name.
 */
function createRecipients(
  correspondents: Correspondents,
): (urls: string, names: string) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  const read = (urls: string, names: string): number[] => {
    const addresses = urls.split(/[,;]\s*/).filter((url) => url !== '');
    const only = addresses.length === 1 && !names.includes(',') ? names : undefined;
    const people = addresses.map((url) => correspondents.at(url, only));
    if (namesHidden(names)) people.push(HIDDEN);
    const byName = addresses.length === 0 ? correspondents.named(names) : undefined;
    return byName === undefined ? people : [...people, byName];
  };
  return (urls, names) => {
    const key = `${urls}\n${names}`;
    const found = known.get(key);
    if (found) return found;
    const people = read(urls, names);
    known.set(key, people);
    return people;
  };
}
