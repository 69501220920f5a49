import { ownText } from './text';

/** Messages without a word of them: who wrote when, in which conversation. */
export interface Conversation {
  /** Numbers of all who write or are written to, those beyond {@link MOST} left out. */
  readonly people: readonly number[];
  /** In the order of time. */
  readonly messages: readonly Written[];
}

export interface Written {
  readonly sender: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly file: number;
}

/** A conversation of more is a group's, however many more. */
const MOST = 6;

/** Who wrote when: some twenty bytes a message, so that millions of them can be counted once all is read. */
export class MessageLog {
  readonly #conversations = new Map<string, number>();
  readonly #people: number[][] = [];
  #size = 0;
  #conversation = new Uint32Array(1_024);
  #sender = new Uint32Array(1_024);
  #file = new Uint16Array(1_024);
  #at = new Float64Array(1_024);

  get size(): number {
    return this.#size;
  }

  /** The number of a conversation, by the text that names it. */
  conversation(name: string): number {
    const known = this.#conversations.get(name);
    if (known !== undefined) return known;
    const number = this.#people.push([]) - 1;
    this.#conversations.set(ownText(name), number);
    return number;
  }

  /** Notes that somebody takes part. */
  join(conversation: number, person: number): void {
    const people = this.#people[conversation];
    if (people && people.length < MOST && !people.includes(person)) people.push(person);
  }

  add(conversation: number, sender: number, at: number, file: number): void {
    if (this.#size === this.#at.length) this.#grow();
    this.#conversation[this.#size] = conversation;
    this.#sender[this.#size] = sender;
    this.#file[this.#size] = file;
    this.#at[this.#size] = at;
    this.#size += 1;
  }

  /** Conversation by conversation, each in the order of time. */
  *conversations(): Generator<Conversation> {
    const { starts, places } = this.#sort();
    for (const [number, people] of this.#people.entries()) {
      const own = places.subarray(starts[number], starts[number + 1]);
      if (own.length > 0) yield { people, messages: this.#read(own) };
    }
  }

  #read(places: Uint32Array): Written[] {
    const messages = Array.from(places, (place) => ({
      sender: this.#sender[place] ?? 0,
      at: this.#at[place] ?? 0,
      file: this.#file[place] ?? 0,
    }));
    return messages.sort((a, b) => a.at - b.at);
  }

  /** Places by conversation: counted first, then dealt out. */
  #sort(): { starts: Uint32Array; places: Uint32Array } {
    const starts = new Uint32Array(this.#people.length + 1);
    for (let at = 0; at < this.#size; at += 1) bump(starts, (this.#conversation[at] ?? 0) + 1);
    for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
    const next = starts.slice();
    const places = new Uint32Array(this.#size);
    for (let at = 0; at < this.#size; at += 1) {
      const conversation = this.#conversation[at] ?? 0;
      places[next[conversation] ?? 0] = at;
      bump(next, conversation);
    }
    return { starts, places };
  }

  #grow(): void {
    const length = this.#at.length * 2;
    const grown = <A extends Uint32Array | Uint16Array | Float64Array>(old: A, larger: A): A => {
      larger.set(old);
      return larger;
    };
    this.#conversation = grown(this.#conversation, new Uint32Array(length));
    this.#sender = grown(this.#sender, new Uint32Array(length));
    this.#file = grown(this.#file, new Uint16Array(length));
    this.#at = grown(this.#at, new Float64Array(length));
  }
}

function bump(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
