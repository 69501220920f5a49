import { readBalanceCopy } from '@/lib/browser/balance-copy';
import { readKeptMap } from '@/lib/browser/map-copy';

/** A copy from which a room is drawn at first. The room that a page opens with finds it asked for already. */
interface EarlyCopy<T> {
  readonly ask: () => void;
  /** @returns what was asked for, once; later, what is stored then */
  readonly read: () => Promise<T>;
}

export const mapCopy = early(readKeptMap);
export const balanceCopy = early(readBalanceCopy);

const ofRooms: Readonly<Record<string, EarlyCopy<unknown>>> = { map: mapCopy, balance: balanceCopy };

/** The browser takes its time to answer: longer than the script of the room takes to come. */
export function askForCopy(room: string): void {
  ofRooms[room]?.ask();
}

function early<T>(read: () => Promise<T>): EarlyCopy<T> {
  let asked: Promise<T> | undefined;
  return {
    ask: () => {
      asked ??= read();
    },
    read: () => {
      const reading = asked ?? read();
      asked = undefined;
      return reading;
    },
  };
}
