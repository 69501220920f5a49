import type { Tally } from './account';
import { CardTexts } from './card-texts';
import { readCard } from './read-card';
import type { Gathering, Place } from './table';

/** Reads a file of cards to its end and keeps account of every one. */
export async function readCards(
  pieces: AsyncIterable<string>,
  gathering: Gathering,
  place: Place,
  tally: Tally,
  onRows: (count: number) => Promise<void>,
): Promise<void> {
  const reader = new CardTexts();
  const take = async (text: string, isLast: boolean) => {
    const cards = reader.read(text, isLast);
    for (const { text: card, line } of cards) {
      const outcome = card === undefined ? 'card' : readCard(card, gathering, place);
      if (outcome === 'used') tally.used += 1;
      else if (outcome !== 'undated' && outcome !== 'waiting') tally.setAside(outcome, 1, () => line);
    }
    await onRows(cards.length);
  };
  for await (const piece of pieces) await take(piece, false);
  await take('', true);
}
