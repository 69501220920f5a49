import { browser } from 'wxt/browser';

import { CHOSEN_COLUMNS, COLUMNS_AT_FIRST, type Column } from '@/lib/network/columns';
import { wholeNumber, z } from '@/lib/network/zod';

import { listen } from './listen';

/** A view of the inventory that the person keeps under a name. */
export interface SavedView {
  readonly name: string;
  /** As `writeView` says it. */
  readonly view: string;
}

/** What the person set for all windows, on this device. */
export interface Settings {
  /** The keys `s`, `w`, `d`… act in panel and round. */
  readonly letters: boolean;
  /** Ties, readings and notes are blurred while a screen is shared. */
  readonly hideLabels: boolean;
  /** Tagging also reads headline and company from the page. */
  readonly fillOnTag: boolean;
  /** Which network is shown and written to: the person's own, or the invented one. */
  readonly mode: 'real' | 'sample';
  /** The browser's own sync carries the network; see entrypoints/background/mirror.ts. */
  readonly sync: boolean;
  /** The first-run page was seen. */
  readonly welcomed: boolean;
  /** How many people one wants to nourish; nothing until that was said. */
  readonly budget: number;
  /** How many people a review shows at most. */
  readonly reviewSize: number;
  /** On which day of the week the review is, from 1, Monday, to 7; and at which hour, from 0 to 23. */
  readonly reviewDay: number;
  readonly reviewHour: number;
  /** A dot on the toolbar's button says when it is time for it. */
  readonly reminder: boolean;
  /** What the inventory shows beside the name. */
  readonly columns: readonly Column[];
  readonly views: readonly SavedView[];
}

export type SettingName = keyof Settings;

export interface SettingsRead extends Settings {
  /** Those that are stored and cannot be read: they stand as at first, until they are set again. */
  readonly unread: readonly SettingName[];
}

/** One setting: its versions are counted alone, so that a change of one leaves the others as they are. */
interface Setting<T> {
  readonly version: number;
  readonly schema: z.ZodMiniType<T>;
  readonly atFirst: T;
}

/** More views than this nobody keeps: a file that brings them is not believed. */
const VIEWS = 1_000;

const settings: { readonly [N in SettingName]: Setting<Settings[N]> } = {
  letters: { version: 1, schema: z.boolean(), atFirst: true },
  hideLabels: { version: 1, schema: z.boolean(), atFirst: false },
  fillOnTag: { version: 1, schema: z.boolean(), atFirst: false },
  mode: { version: 1, schema: z.enum(['real', 'sample']), atFirst: 'real' },
  sync: { version: 1, schema: z.boolean(), atFirst: false },
  welcomed: { version: 1, schema: z.boolean(), atFirst: false },
  budget: { version: 1, schema: wholeNumber(), atFirst: 0 },
  reviewSize: { version: 1, schema: wholeNumber(), atFirst: 5 },
  reviewDay: { version: 1, schema: wholeNumber(1, 7), atFirst: 1 },
  reviewHour: { version: 1, schema: wholeNumber(0, 23), atFirst: 9 },
  reminder: { version: 1, schema: z.boolean(), atFirst: false },
  columns: { version: 1, schema: z.array(z.enum(CHOSEN_COLUMNS)), atFirst: COLUMNS_AT_FIRST },
  views: {
    version: 1,
    schema: z.array(z.object({ name: z.string(), view: z.string() })).check(z.maxLength(VIEWS)),
    atFirst: [],
  },
};

const NAMES = Object.keys(settings) as SettingName[];
const PREFIX = 'setting/';

export async function readSettings(): Promise<SettingsRead> {
  const stored = await browser.storage.local.get(NAMES.map((name) => PREFIX + name));
  const unread: SettingName[] = [];
  const read = <N extends SettingName>(name: N): Settings[N] => {
    const key = PREFIX + name;
    const value = stored[key] !== undefined ? readSetting(name, stored[key]) : settings[name].atFirst;
    if (value === undefined) unread.push(name);
    return value ?? settings[name].atFirst;
  };
  return {
    letters: read('letters'),
    hideLabels: read('hideLabels'),
    fillOnTag: read('fillOnTag'),
    mode: read('mode'),
    sync: read('sync'),
    welcomed: read('welcomed'),
    budget: read('budget'),
    reviewSize: read('reviewSize'),
    reviewDay: read('reviewDay'),
    reviewHour: read('reviewHour'),
    reminder: read('reminder'),
    columns: read('columns'),
    views: read('views'),
    unread,
  };
}

export async function writeSetting<N extends SettingName>(name: N, value: Settings[N]): Promise<void> {
  await browser.storage.local.set({ [PREFIX + name]: { version: settings[name].version, value } });
}

/** The settings that a backup carries: all but those of this device alone, and of which network is shown. */
const CARRIED = [
  'letters',
  'hideLabels',
  'fillOnTag',
  'budget',
  'reviewSize',
  'reviewDay',
  'reviewHour',
  'reminder',
  'columns',
  'views',
] as const satisfies readonly SettingName[];

export type CarriedSettings = Partial<Pick<Settings, (typeof CARRIED)[number]>>;

/** Of all settings, those that a backup carries. */
export function carriedOf(all: Settings): CarriedSettings {
  return Object.fromEntries(CARRIED.map((name) => [name, all[name]]));
}

/** Of some settings, those that were never set here and can be: a file may say anything. */
export async function findUnset(
  carried: Partial<Readonly<Record<keyof CarriedSettings, unknown>>>,
): Promise<CarriedSettings> {
  const names = CARRIED.filter((name) => settings[name].schema.safeParse(carried[name]).success);
  const stored = await browser.storage.local.get(names.map((name) => PREFIX + name));
  const unset = names.filter((name) => stored[PREFIX + name] === undefined);
  return Object.fromEntries(unset.map((name) => [name, carried[name]]));
}

/** Sets what an import brought, but what was set here meanwhile. */
export async function takeSettings(brought: Readonly<Record<string, unknown>>): Promise<void> {
  const taken = Object.entries(await findUnset(brought));
  await Promise.all(taken.map(([name, value]) => writeSetting(name as keyof CarriedSettings, value)));
}

/**
 * Takes back what an import brought: settings that are still as it left them are as at first again. Of views, those
 * stay that were kept beside its own, or over one of them.
 * @param names of which others than carried ones are left
 * @param brought their values; nothing of imports that kept the names alone, whose views stay
 */
export async function unsetSettings(
  names: readonly string[],
  brought: Readonly<Record<string, unknown>> | undefined,
): Promise<void> {
  const known = CARRIED.filter((name) => names.includes(name));
  const stored = await browser.storage.local.get(known.map((name) => PREFIX + name));
  const isAsBrought = (name: SettingName) =>
    brought
      ? isEqual(readSetting(name, stored[PREFIX + name]), settings[name].schema.safeParse(brought[name]).data)
      : name !== 'views';
  const unset = known.filter(isAsBrought);
  await browser.storage.local.remove(unset.map((name) => PREFIX + name));
  const theirs = settings.views.schema.safeParse(brought?.['views']).data ?? [];
  const views = readSetting('views', stored[`${PREFIX}views`]) ?? [];
  const left = views.filter((view) => !theirs.some((one) => isEqual(one, view)));
  if (!unset.includes('views') && left.length < views.length) await writeSetting('views', left);
}

/** Whether two values of settings are one: they are plain, and were written alike. */
function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Says the settings as they are, and again whenever one was set, by whatever page.
 * @returns stops it
 */
export function watchSettings(onSettings: (settings: SettingsRead) => void): () => void {
  let watching = true;
  const say = async () => {
    const now = await readSettings();
    if (watching) onSettings(now);
  };
  const stop = listen(browser.storage.onChanged, (changes, area) => {
    if (area === 'local' && NAMES.some((name) => PREFIX + name in changes)) void say();
  });
  void say();
  return () => {
    watching = false;
    stop();
  };
}

function readSetting<N extends SettingName>(name: N, stored: unknown): Settings[N] | undefined {
  const { version, schema }: Setting<Settings[N]> = settings[name];
  return z.object({ version: z.literal(version), value: schema }).safeParse(stored).data?.value;
}
