import { i18n } from '#i18n';

/**
 * The language that the words are in, for `Intl` and for the document's `lang`. The catalogue says it itself:
 * the browser's own idea (`navigator.language`, `@@ui_locale`) can differ from the catalogue it chose.
 */
export function locale(): string {
  return i18n.t('words.locale');
}

/**
 * What `Intl` makes for a language, made when it is first asked for and kept: it takes longer to make than a screen full
 * of figures takes to say.
 */
export function inLocale<Form>(make: (locale: string) => Form): () => Form {
  let kept: { readonly language: string; readonly form: Form } | undefined;
  return () => {
    const language = locale();
    if (kept?.language !== language) kept = { language, form: make(language) };
    return kept.form;
  };
}

/** Tells the page which language it speaks, so that it is read aloud in the right voice. */
export function speakIn(page: Document): void {
  page.documentElement.lang = locale();
}
