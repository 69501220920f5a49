/** Roles that the contract of accessible names speaks of. */
export type Role =
  'button' | 'checkbox' | 'combobox' | 'heading' | 'link' | 'list' | 'radio' | 'searchbox' | 'textbox';

/**
 * A page as a person meets it, by roles and accessible names, the same whatever drives the browser.
 * Each call waits until the control is there, and fails in words where it does not come.
 */
export interface Screen {
  press(role: Role, name: string): Promise<void>;
  /** Waits for a control, or for any of the role where no name is given, and gives its text. */
  read(role: Role, name?: string): Promise<string>;
  /** The texts of the items of a list, in order, spaces made single. */
  readItems(list: string): Promise<string[]>;
  isChecked(role: 'radio' | 'checkbox', name: string): Promise<boolean>;
  fill(role: 'textbox' | 'searchbox' | 'combobox', name: string, text: string): Promise<void>;
  /** Brings the page before the others. */
  show(): Promise<void>;
  /** Gives the page that many CSS pixels, as a panel or a popup has fewer than a tab. */
  resize(width: number, height: number): Promise<void>;
  /** Saves what is seen as a PNG. */
  savePicture(file: string): Promise<void>;
}

/** A browser with the built extension in it. */
export interface LiantBrowser {
  /** Opens a page of the extension in a tab, such as `popup.html?tab=3`. */
  openPage(page: string): Promise<Screen>;
  /** Opens a site's page in a tab, served from what was given at launch, and says the tab's id. */
  openSite(address: string): Promise<{ readonly screen: Screen; readonly tab: number }>;
  /** The words of a message, as Liant says them in this browser's language. */
  say(message: string): Promise<string>;
  /** What pages of the extension complained of so far: errors thrown and `console.error`, in words. */
  readonly complaints: readonly string[];
  /** Ends the browser, or gives it back without Liant where it was borrowed. */
  close(): Promise<void>;
  /** Settled when the browser has gone, whoever closed it. */
  readonly closed: Promise<unknown>;
}

/** What opens by itself in a tab of its own once Liant is installed; whatever is opened next comes before it. */
export const firstPage = 'network.html#welcome';

/** What to start a browser with. */
export interface StartOptions {
  readonly headed?: boolean;
  /** Folder of the browser's profile, to start again on the same one. A new one otherwise. */
  readonly profile?: string;
  /** Chromium has them all; Firefox speaks its own, and another only with a package of it. English where none is asked for. */
  readonly language?: string;
}

/** What to install Liant with. */
export interface InstallOptions {
  /** HTML by the real address under which it is served. Every other address of the web answers 404; nothing leaves. */
  readonly sites?: Readonly<Record<string, string>>;
  /** Folder of the extension, where it is not what was built last. */
  readonly extension?: string;
}

export type LaunchOptions = StartOptions & InstallOptions;

export function withSingleSpaces(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
