import type { Account } from './account';
import type { Findings, FoundPerson } from './findings';
import { candidateId, questionId } from './questions';

/**
 * What was found, with each recommendation of which was said whose it is: it stands with them as if the file had said
 * so, and counts as used.
 * @param said by the id of a question, the id of who is meant
 */
export function heedQuestions(findings: Findings, said: Readonly<Record<string, string>>): Findings {
  const people: FoundPerson[] = [...findings.people];
  const files = [...findings.files];
  for (const { kind, file, candidates, ...question } of findings.questions) {
    const meant = said[questionId({ kind, ...question })];
    const who = candidates.find((place) => people[place] && candidateId(people[place]) === meant);
    const [person, from] = [who === undefined ? undefined : people[who], files[file]];
    if (who === undefined || !person || !from) continue;
    const { trace = { months: '' } } = person;
    people[who] = { ...person, trace: { ...trace, [kind]: (trace[kind] ?? 0) + 1 } };
    files[file] = { ...from, account: withOneUsed(from.account) };
  }
  return { ...findings, people, files };
}

function withOneUsed({ used, aside: { unsureName = 0, ...aside }, ...account }: Account): Account {
  return {
    ...account,
    used: used + 1,
    aside: unsureName > 1 ? { ...aside, unsureName: unsureName - 1 } : aside,
  };
}
