import { Window } from 'happy-dom';

/** A page's text as a document that loads nothing and runs nothing. */
export function parsePage(html: string): Document {
  const window = new Window({
    settings: { disableJavaScriptEvaluation: true, handleDisabledFileLoadingAsSuccess: true },
  });
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}
