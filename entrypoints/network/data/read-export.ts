import { gather, settle, type ColumnChoice, type Gathered, type Progress } from '@/lib/archive';
import { Here } from '@/lib/archive/here';
import { withoutLeftOut } from '@/lib/archive/left-out';
import { candidateId, questionId } from '@/lib/archive/questions';
import { planImport, type Answers, type Plan } from '@/lib/archive/plan';
import { dayOf, type Day } from '@/lib/network/day';
import { latestExport, type ExportDay } from '@/lib/network/export-day';
import { identify, sight } from '@/lib/sites';
import { scanRecords, type Network } from '@/lib/store';
import type { ExportFound } from './messages';

/** How many of each list of what was found are shown. */
export const SHOWN = 200;

export type Choices = Readonly<Record<string, ColumnChoice>>;

/** Files of which none is a backup, read; answers make plans of them. */
export interface ExportRead {
  readonly gathered: Gathered;
  /** The latest day on which one of the files was made. */
  readonly day: Day;
  /** Of when it is, as far as names or rows tell. */
  readonly exported: ExportDay | undefined;
}

/** @throws the signal's reason, when it is aborted */
export async function readExport(
  files: readonly File[],
  how: {
    readonly choices: Choices;
    readonly signal: AbortSignal;
    readonly onProgress: (progress: Progress) => void;
  },
): Promise<ExportRead> {
  const today = dayOf(new Date());
  const gathered = await gather(files, { ...how, today, identify: profilesAt });
  const made = gathered.files.flatMap(({ exportedOn }) => exportedOn ?? []);
  const modified = dayOf(new Date(Math.max(...files.map(({ lastModified }) => lastModified))));
  const day = made.sort().at(-1) ?? modified;
  const notAfter = (one: Day) => (one < today ? one : today);
  const exported = gathered.files.flatMap(({ exportedOn, reachesTo }) => {
    const said = exportedOn ?? reachesTo;
    return said === undefined ? [] : { day: notAfter(said), isMade: exportedOn !== undefined };
  });
  return { gathered, day: notAfter(day), exported: latestExport(exported) };
}

/** What the files would bring, as far as answers were given. */
export async function planExport(
  network: Network,
  { gathered, day, exported }: ExportRead,
  answers: Answers,
): Promise<{ readonly plan: Plan; readonly found: ExportFound }> {
  const here = new Here();
  for await (const slice of scanRecords(network)) here.add(slice);
  const findings = settle(gathered, answers.user, here);
  const plan = planImport(findings, here, answers, { day, nameFrom });
  return { plan, found: { exported, ...tell(plan, answers) } };
}

function profilesAt(address: string) {
  return identify(address)?.profiles ?? [];
}

function nameFrom(address: string): string {
  return sight(address, undefined)?.name ?? address;
}

function tell(plan: Plan, answers: Answers): Omit<ExportFound, 'exported'> {
  const { questions, people, user } = plan.findings;
  const { files, turns } = withoutLeftOut(plan.findings, plan.leftOut);
  const { joined, left, moved, isLater } = plan.comparison;
  const first = <T>(all: readonly T[]) => ({ count: all.length, first: all.slice(0, SHOWN) });
  return {
    files,
    user,
    turns,
    answers,
    passedOver: plan.passedOver,
    notes: plan.notes,
    // Whoever goes through them with one key each comes to the next ones.
    proposals: {
      count: plan.proposals.length,
      first: plan.proposals.slice(0, SHOWN + Object.keys(answers.doubles).length),
    },
    questions: questions.map(({ candidates, ...question }) => ({
      ...question,
      id: questionId(question),
      candidates: candidates.flatMap((place) => {
        const person = people[place];
        if (!person) return [];
        const { name = '', company, profiles } = person;
        return [{ id: candidateId(person), name, company, address: profiles[0]?.url }];
      }),
    })),
    since: isLater
      ? { joined: first(joined), left: first(left.map(({ name }) => name)), moved: first(moved) }
      : undefined,
  };
}
