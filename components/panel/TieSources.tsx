import { i18n } from '#i18n';

/** What is printed stands in the paper's own abstract or in a secondary source. */
const sources = ['closeness', 'jobs', 'novelty', 'dormant'] as const;

/** Where it is known from what strong and weak ties bring: loaded when the question is painted. */
export function TieSources() {
  return (
    <ul>
      {sources.map((source) => (
        <li key={source}>
          {i18n.t(`panel.why.${source}.says`)} <cite>{i18n.t(`panel.why.${source}.source`)}</cite>
        </li>
      ))}
    </ul>
  );
}
