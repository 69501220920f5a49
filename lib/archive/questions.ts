import type { FoundPerson, Question } from './findings';

/** What a question is known by, also where files are read anew in another way and people stand at other places. */
export function questionId({
  kind,
  name,
  company = '',
  writtenOn = '',
}: Omit<Question, 'candidates' | 'file'>): string {
  return [kind, name, company, writtenOn].join('\n');
}

/** What somebody who may be meant is known by. Who has no address is whoever has their name and company. */
export function candidateId({ here, profiles, name = '', company = '' }: FoundPerson): string {
  return here ?? profiles[0]?.key ?? [name, company].join('\n');
}
