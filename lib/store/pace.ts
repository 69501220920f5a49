import type { Writing } from './stored';

/** Who waits for a large change: is told how far it is, and may stop it. */
export interface Watch {
  /** Stops it: then nothing of it was done. Not any more once all of it was sent to the disk. */
  readonly signal?: AbortSignal | undefined;
  /** Told now and then of how many people it has done its work, as far as can be told. */
  readonly onPeople?: ((done: number, of: number) => void) | undefined;
  /** Told when all of it goes to the disk, before it is there. */
  readonly onSent?: (() => void) | undefined;
}

/**
 * How far a change of 30,000 is after each of its steps, as a part of the time it takes. The rest goes by while the
 * browser writes.
 */
const REACHED = { read: 0.25, turned: 0.4, weighed: 0.55, written: 0.6, counted: 0.75 } as const;

export type Step = keyof typeof REACHED;

/** Of how many people a step goes on before anybody is heard: with each of them, it would take much longer. */
const STRIDE = 500;

/** The pace of one change. Where nobody watches, it goes through without a pause. */
export class Pace {
  readonly #watch: Watch;
  readonly #transaction: Writing;
  #reached = 0;
  /** How many people it is about, once that is known. */
  people = 0;

  constructor(watch: Watch, transaction: Writing) {
    this.#watch = watch;
    this.#transaction = transaction;
  }

  /** Takes a step, one after the other. */
  async through<T>(step: Step, all: Iterable<T>, act: (one: T) => Promise<void> | void): Promise<void> {
    const each = [...all];
    const [from, to] = [this.#reached, REACHED[step]];
    for (const [at, one] of each.entries()) {
      await act(one);
      if ((at + 1) % STRIDE === 0) await this.#tell(from + ((to - from) * (at + 1)) / each.length);
    }
    await this.reach(step);
  }

  /** A step is taken. */
  reach(step: Step): Promise<void> {
    return this.#tell(Math.max(this.#reached, REACHED[step]));
  }

  /** Everything is on its way to the disk: whoever waits can do nothing but wait. */
  send(): void {
    this.#watch.onSent?.();
  }

  /** @throws the signal's reason, when it is aborted */
  async #tell(reached: number): Promise<void> {
    this.#reached = reached;
    const { signal, onPeople } = this.#watch;
    if (!signal && !onPeople) return;
    if (this.people > 0) onPeople?.(Math.floor(this.people * reached), this.people);
    // Until the database answers, whoever is asked to stop hears it; without a question, the transaction would end.
    await this.#transaction.objectStore('state').getKey('head');
    signal?.throwIfAborted();
  }
}
