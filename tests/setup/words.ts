import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

export type Language = 'en' | 'fr';

const catalogues = { en: readCatalogue('en'), fr: readCatalogue('fr') };
let language: Language = 'en';

/** The language of every word from here to the end of the test; each test begins in English. */
export function speak(next: Language): void {
  language = next;
}

/** As the browser does it: the catalogue of the language, and `$1` to `$9` replaced by what is given, `$$` by a dollar. */
function getMessage(name: string, given: string | readonly string[] = []): string {
  if (name === '@@ui_locale') return language;
  const substitutions = typeof given === 'string' ? [given] : given;
  return (catalogues[language][name]?.message ?? '').replaceAll(/\$(\$|[1-9])/g, (_, place: string) =>
    place === '$' ? '$' : (substitutions[Number(place) - 1] ?? ''),
  );
}

/** The catalogue as it is built into the extension: keys joined by `_`, plural forms by ` | `. */
function readCatalogue(of: Language) {
  const file = resolve(import.meta.dirname, `../../lib/i18n/${of}.yml`);
  return generateChromeMessages(parseMessagesText(readFileSync(file, 'utf8'), 'YAML'));
}

beforeEach(() => {
  speak('en');
  fakeBrowser.i18n.getMessage = getMessage;
  fakeBrowser.i18n.getUILanguage = () => language;
});
