import { HIDDEN, namesHidden, type Correspondents } from './correspondents';
import { createMomentReader } from './dates';
import type { ColumnOf } from './layouts';
import type { MessageLog } from './message-log';
import type { OpenTable, Outcome } from './table';

/** How LinkedIn's own advertisements begin; they come from nobody. */
const SPONSORED = '<p class="spinmail-quill-editor';

/** messages.csv: who wrote to whom, and when. Of the text, only its beginning is looked at, and nothing is kept. */
export const readMessages: OpenTable<ColumnOf<'messages'>> = (
  at,
  { correspondents, log, reach },
  { file, dating },
) => {
  const [conversation, from, senderUrl, to] = [at('conversation'), at('from'), at('senderUrl'), at('to')];
  const [recipientUrls, date, content, folder] = [
    at('recipientUrls'),
    at('date'),
    at('content'),
    at('folder'),
  ];
  const [isDraft, isDraftConversation] = [at('isDraft'), at('isDraftConversation')];
  const readMoment = createMomentReader(dating);
  const readRecipients = createRecipients(correspondents, log);

  return (cells): Outcome => {
    if (isYes(cells[isDraft]) || isYes(cells[isDraftConversation])) return 'draft';
    if (cells[folder] === 'SPAM') return 'spam';
    const address = cells[senderUrl];
    if (!address && cells[content]?.startsWith(SPONSORED)) return 'sponsored';
    const moment = readMoment(cells[date] ?? '');
    if (moment === undefined) return 'date';

    const number = log.conversation(cells[conversation] ?? '');
    const name = cells[from] ?? '';
    const sender = address ? correspondents.at(address, name) : (correspondents.named(name) ?? HIDDEN);
    log.join(number, sender);
    readRecipients(number, cells[recipientUrls] ?? '', cells[to] ?? '');
    log.add(number, sender, moment, file);
    reach.note(file, moment);
    return 'waiting';
  };
};

function isYes(cell: string | undefined): boolean {
  return cell !== undefined && cell !== 'No' && cell !== '' && /^(?:yes|true|oui|ja)$/i.test(cell);
}

/**
 * Notes who is written to. Addresses are joined by commas or semicolons, names by commas that names may hold too: so a
 * name is told by its address only where both stand alone, and names without any address count as one.
 */
function createRecipients(correspondents: Correspondents, log: MessageLog) {
  const several = (conversation: number, urls: string, names: string) => {
    const addresses = urls.split(/[,;]\s*/).filter((url) => url !== '');
    for (const url of addresses) log.join(conversation, correspondents.at(url));
    const byName = addresses.length === 0 ? correspondents.named(names) : undefined;
    if (byName !== undefined) log.join(conversation, byName);
  };
  return (conversation: number, urls: string, names: string): void => {
    if (urls === '' || urls.includes(',') || urls.includes(';')) several(conversation, urls, names);
    else log.join(conversation, correspondents.at(urls, names.includes(',') ? undefined : names));
    if (namesHidden(names)) log.join(conversation, HIDDEN);
  };
}
