import {
  countOf,
  deviceOf,
  GRAIN,
  isStamp,
  stampOf,
  timeOf,
  type Device,
  type Stamp,
} from '@/lib/network/clock';

import { Bit, codeRaw, Numbers } from './chances';
import type { Coder } from './range-coder';

/** A stamp in its parts; `rest` are the milliseconds within the minute, 0 in all that our clock gives. */
interface Parts {
  readonly minute: number;
  readonly rest: number;
  readonly count: number;
  readonly device: Device;
}

/**
 * The stamps of one record after the other, exact to the last bit, for a rounded one would compare otherwise than the
 * one it copies. Minutes as the way from the stamp before, the first of a record from the first of the record before
 * (records come in the order of their latest change), the device as its place in a table of those met so far.
 */
export class StampsCode {
  readonly #many = new Numbers();
  readonly #isLater = new Bit();
  readonly #jump = new Numbers();
  readonly #steps = [new Numbers(), new Numbers(), new Numbers()];
  readonly #isOdd = new Bit();
  readonly #count = new Numbers();
  readonly #countBack = new Numbers();
  readonly #device = new Numbers();
  readonly #devices: Device[] = [];
  #latest = 0;

  /**
   * @param stamps latest first, each once
   * @throws {RangeError} reading what is no stamp
   */
  code(coder: Coder, stamps?: readonly Stamp[]): Stamp[] {
    const many = this.#many.codeCount(coder, stamps?.length);
    const coded: Stamp[] = [];
    let before: Parts | undefined;
    for (let at = 0; at < many; at++) {
      const stamp = stamps?.[at];
      before = this.#codeParts(coder, before, at, stamp === undefined ? undefined : partsOf(stamp));
      const made = stampOf(before.minute * GRAIN + before.rest, before.count, before.device);
      if (!isStamp(made)) throw new RangeError('No stamp');
      coded.push(made);
    }
    return coded;
  }

  #codeParts(coder: Coder, before: Parts | undefined, at: number, parts?: Parts): Parts {
    const minute = before ? this.#codeStep(coder, before.minute, at, parts) : this.#codeJump(coder, parts);
    const isOdd = this.#isOdd.is(coder, parts && parts.rest !== 0);
    const rest = isOdd ? codeRaw(coder, 16, parts?.rest) : 0;
    const isTogether = before?.minute === minute && before.rest === rest;
    const count = isTogether
      ? before.count - this.#countBack.code(coder, parts && before.count - parts.count)
      : this.#count.code(coder, parts?.count);
    return { minute, rest, count, device: this.#codeDevice(coder, parts?.device) };
  }

  #codeJump(coder: Coder, parts?: Parts): number {
    const way = parts && parts.minute - this.#latest;
    const isLater = this.#isLater.is(coder, way === undefined ? undefined : way > 0);
    const length = this.#jump.code(coder, way === undefined ? undefined : Math.abs(way));
    this.#latest += isLater ? length : -length;
    return this.#latest;
  }

  #codeStep(coder: Coder, from: number, at: number, parts?: Parts): number {
    const step = this.#steps[Math.min(at, this.#steps.length) - 1];
    return from - (step?.code(coder, parts && from - parts.minute) ?? 0);
  }

  #codeDevice(coder: Coder, device?: Device): Device {
    const known = device === undefined ? undefined : this.#devices.indexOf(device);
    const place = this.#device.code(coder, known === -1 ? this.#devices.length : known);
    const met = this.#devices[place];
    if (met !== undefined) return met;
    const fresh = codeRaw(coder, 32, device === undefined ? undefined : Number.parseInt(device, 36));
    this.#devices.push(fresh.toString(36).padStart(6, '0'));
    return this.#devices.at(-1) ?? '';
  }
}

function partsOf(stamp: Stamp): Parts {
  const time = timeOf(stamp);
  const minute = Math.floor(time / GRAIN);
  return { minute, rest: time - minute * GRAIN, count: countOf(stamp), device: deviceOf(stamp) };
}

/** Where on a record's line of stamps its registers lie: mostly where the one before lay. */
export class PlaceCode {
  readonly #place = new Numbers();

  /** @param isSame learns for one field how often it was written along with the field coded before it */
  code(coder: Coder, line: StampLine, isSame: Bit, stamp?: Stamp): Stamp {
    const place = stamp === undefined ? undefined : line.stamps.indexOf(stamp);
    if (!isSame.is(coder, place === undefined ? undefined : place === line.last)) {
      line.last = this.#place.code(coder, place);
    }
    const found = line.stamps[line.last];
    if (found === undefined) throw new RangeError('A stamp that is not there');
    return found;
  }
}

export interface StampLine {
  readonly stamps: readonly Stamp[];
  last: number;
}
