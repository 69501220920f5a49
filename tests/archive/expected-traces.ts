/** What a trace has to say, counted by the letter of the definition, with no regard to time or memory. */
export interface Expected {
  readonly out: number;
  readonly in: number;
  readonly firstMe: number;
  readonly firstThem: number;
  readonly answeredMe: number;
  readonly answeredThem: number;
  readonly lastOut: string | undefined;
  readonly lastIn: string | undefined;
  readonly lastBoth: string | undefined;
}

interface Message {
  readonly isMine: boolean;
  readonly at: number;
}

const DAY = 86_400_000;

/** Keeps every message, and counts only when asked: nothing of how the reader counts is used here. */
export class Ledger {
  readonly #people = new Map<string, Map<string, Message[]>>();

  get addresses(): readonly string[] {
    return [...this.#people.keys()];
  }

  note(address: string, conversation: string, isMine: boolean, at: number): void {
    const conversations = this.#people.get(address) ?? new Map<string, Message[]>();
    const messages = conversations.get(conversation) ?? [];
    this.#people.set(address, conversations.set(conversation, [...messages, { isMine, at }]));
  }

  expect(address: string): Expected {
    const conversations = [...(this.#people.get(address)?.values() ?? [])];
    const all = conversations.flat();
    const turns = conversations.flatMap(takeTurns);
    const count = (fits: (turn: Turn) => boolean) => turns.filter(fits).length;
    return {
      out: count(({ isMine }) => isMine),
      in: count(({ isMine }) => !isMine),
      firstMe: count(({ isMine, isFirst }) => isMine && isFirst),
      firstThem: count(({ isMine, isFirst }) => !isMine && isFirst),
      answeredMe: count(({ isMine, isFirst, isAnswered }) => !isMine && isFirst && isAnswered),
      answeredThem: count(({ isMine, isFirst, isAnswered }) => isMine && isFirst && isAnswered),
      lastOut: lastDay(all.filter(({ isMine }) => isMine)),
      lastIn: lastDay(all.filter(({ isMine }) => !isMine)),
      lastBoth: lastDay(
        all.filter((one) =>
          all.some(
            (other) => other.isMine !== one.isMine && other.at <= one.at && one.at - other.at <= 30 * DAY,
          ),
        ),
      ),
    };
  }
}

interface Turn {
  readonly isMine: boolean;
  readonly isFirst: boolean;
  readonly isAnswered: boolean;
}

function takeTurns(messages: readonly Message[]): Turn[] {
  const inOrder = messages.toSorted((a, b) => a.at - b.at);
  return inOrder.flatMap(({ isMine, at }, place) => {
    const before = inOrder[place - 1];
    const isFirst = before === undefined || at - before.at >= 30 * DAY;
    if (before?.isMine === isMine && !isFirst) return [];
    const silent = (one: number) => (inOrder[one]?.at ?? Infinity) - (inOrder[one - 1]?.at ?? 0) >= 30 * DAY;
    let end = place;
    while (inOrder[end + 1]?.isMine === isMine && !silent(end + 1)) end += 1;
    const [last, next] = [inOrder[end], inOrder[end + 1]];
    const isAnswered = last !== undefined && next?.isMine === !isMine && next.at - last.at <= 14 * DAY;
    return [{ isMine, isFirst, isAnswered }];
  });
}

function lastDay(messages: readonly Message[]): string | undefined {
  const last = messages.toSorted((a, b) => b.at - a.at)[0];
  return last && new Date(last.at).toISOString().slice(0, 10);
}
