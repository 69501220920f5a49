import type { Invented } from './people';

/** A profile as heavy as real ones are: some 3,000 nodes, and posts that a script adds while it loads. */
export function drawProfilePage({
  edit: { name, headline = '', company = '', place = '' },
}: Invented): string {
  const post = (index: number) =>
    `<article><header><a href="/in/somebody-${index}/"><span>Somebody ${index}</span></a><span>${index} h</span></header>` +
    `<p>${'What was said about glass, light and the sea. '.repeat(6)}</p>` +
    `<ul>${'<li><button type="button"><span>Like</span></button></li>'.repeat(4)}</ul></article>`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${name} | LinkedIn</title>
    <style>article { border: 1px solid; margin: 8px; border-radius: 8px } body { font: 14px sans-serif }</style>
  </head>
  <body>
    <main>
      <h1>${name}</h1>
      <p>${headline}</p>
      <p>${company.replace('&', '&amp;')} · ${place}</p>
      ${Array.from({ length: 100 }, (_, index) => post(index)).join('\n')}
      <section id="later"></section>
    </main>
    <script>
      const later = document.getElementById('later');
      for (let i = 0; i < 300; i += 1) {
        const paragraph = later.appendChild(document.createElement('p'));
        paragraph.append(document.createElement('b'), 'Experience ' + i);
      }
    </script>
  </body>
</html>`;
}
