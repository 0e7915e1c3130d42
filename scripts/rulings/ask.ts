import {isIsoDate, type IsoDate} from '@/lib/rules';
import {RULING_ACTS, rulingOf, type RulingAct, type RulingSource} from '@/lib/rulings';
import {parseReference} from '@/lib/rulings/reference';
import type {AnsweredProvision, Answers} from './answers';
import {oneOf, type Dialogue} from './dialogue';

const OUTCOMES = ['', 'constitutional', 'inInterpretation', 'unconstitutional', 'interpretation'] as const;
const SOURCES = ['', 'adilet', 'actNote', 'actText', 'copy', 'press', 'abridged'] as const;
const DIVISIONS = ['points', 'parts', 'partsWithPoints', 'noArticles'] as const;
const WHOLE = '*';

/** Asks everything that an entry needs and the register does not know yet. */
export async function askAll(dialogue: Dialogue): Promise<Answers> {
  const {words} = dialogue;
  const number = await dialogue.ask('number', words.number, (answer) =>
    /^[1-9]\d*$/.test(answer) ? Number(answer) : undefined
  );
  const known = rulingOf(number);
  if (known?.subject !== undefined) throw new Error(words.known);
  const date = known?.date ?? (await dialogue.ask('date', words.date, dateIn));
  const subject = await dialogue.askInEveryLanguage('subject', words.subject);
  const newActs: Record<string, RulingAct> = {};
  const provisions: AnsweredProvision[] = [];
  for (;;) {
    const act = await askAct(dialogue, newActs);
    if (act === undefined) break;
    provisions.push(await askProvision(dialogue, act, {...RULING_ACTS, ...newActs}[act]));
  }
  const isRead = provisions.some(({outcome}) => outcome === 'inInterpretation');
  return {
    number,
    date,
    subject,
    newActs,
    provisions,
    interpretation: isRead
      ? await dialogue.mayAskInEveryLanguage('interpretation', words.interpretation)
      : undefined,
    listed:
      (await dialogue.ask('listed', words.listed, oneOf('title', 'note'))) === 'title' ? 'inTitle' : 'inNote',
    sources: await askSources(dialogue, provisions),
    isInferred: (await dialogue.ask('inferred', words.ours, oneOf('yes', 'no'))) === 'yes'
  };
}

function dateIn(answer: string): IsoDate | undefined {
  return isIsoDate(answer) ? answer : undefined;
}

/** An act of the register by its id or by part of its title, or a new one; undefined when there are no more. */
async function askAct(dialogue: Dialogue, newActs: Record<string, RulingAct>): Promise<string | undefined> {
  const {words} = dialogue;
  for (;;) {
    const typed = await dialogue.ask('act', words.act, (answer) => answer);
    if (typed === '') return undefined;
    const found = actsNamed(typed, {...RULING_ACTS, ...newActs});
    const [only] = found;
    if (found.length === 1) return only;
    if (found.length > 1) {
      dialogue.say(`${words.several}: ${found.join(', ')}`);
      continue;
    }
    const id = await dialogue.ask('new-act', words.newAct, (answer) =>
      /^([a-z][A-Za-z0-9]*)?$/.test(answer) ? answer : undefined
    );
    if (id === '') continue;
    newActs[id] = {
      division: await dialogue.ask('division', words.division, oneOf(...DIVISIONS)),
      title: await dialogue.askInEveryLanguage('title', words.title),
      short: await dialogue.askInEveryLanguage('short', words.short)
    };
    return id;
  }
}

/** The acts that are called so; where none is, those whose name contains it. */
function actsNamed(typed: string, acts: Readonly<Record<string, RulingAct>>): readonly string[] {
  if (Object.hasOwn(acts, typed)) return [typed];
  const query = typed.toLowerCase();
  const where = (fits: (name: string) => boolean) =>
    Object.entries(acts).flatMap(([id, {title, short, abbreviations = []}]) =>
      [...Object.values(title), ...Object.values(short), ...abbreviations].some((name) =>
        fits(name.toLowerCase())
      )
        ? [id]
        : []
    );
  const called = where((name) => name === query);
  return called.length > 0 ? called : where((name) => name.includes(query));
}

async function askProvision(
  dialogue: Dialogue,
  act: string,
  known: RulingAct | undefined
): Promise<AnsweredProvision> {
  const {words} = dialogue;
  const hasArticles = known?.division !== 'noArticles';
  const place = await dialogue.ask('place', hasArticles ? words.place : words.point, (answer) => {
    if (answer === WHOLE) return answer;
    if (!hasArticles) return /^\d+(-\d+)*$/.test(answer) ? answer : undefined;
    return 'reference' in parseReference(answer, known?.division, known?.abbreviations) ? answer : undefined;
  });
  const outcome = await dialogue.ask('outcome', words.outcome, oneOf(...OUTCOMES));
  const isStruckDown = outcome === 'unconstitutional';
  return {
    act,
    place: place === WHOLE ? undefined : place,
    outcome: outcome === '' ? undefined : outcome,
    limitedTo: outcome === '' ? undefined : await dialogue.mayAskInEveryLanguage('limit', words.limit),
    meanwhile: isStruckDown ? await dialogue.mayAskInEveryLanguage('meanwhile', words.meanwhile) : undefined
  };
}

async function askSources(
  dialogue: Dialogue,
  provisions: readonly AnsweredProvision[]
): Promise<readonly RulingSource<string>[]> {
  const {words} = dialogue;
  const sources: RulingSource<string>[] = [];
  const question = words.source.replace('{kinds}', SOURCES.slice(1).join(', '));
  for (;;) {
    const kind = await dialogue.ask('source', question, (answer) =>
      answer === '' && sources.length === 0 ? undefined : oneOf(...SOURCES)(answer)
    );
    if (kind === '') return sources;
    const at = await dialogue.ask('at', words.at, (answer) => answer);
    const act = kind === 'actNote' || kind === 'actText' ? provisions[0]?.act : undefined;
    sources.push({
      kind,
      ...(at !== '' && {at}),
      ...(act !== undefined && {act})
    });
  }
}
