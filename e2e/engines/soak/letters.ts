import {letterIn, recordLetter} from '@/lib/answers/reading';
import {groundsOn, hasMonth, LETTER_PAPERS, type LetterPaper} from '@/lib/letter';
import {type IsoDate} from '@/lib/rules';
import {TODAY} from '../../support/test';
import {DAYS} from './cases';
import {typedOf} from './entering';
import {moved} from './moving';
import {pick} from './random';
import {chance} from './state';
import {LIMIT_MS, type Walk} from './walk';

export async function describeLetter(walk: Walk): Promise<void> {
  const paper = pick(walk.random, LETTER_PAPERS);
  const grounds = groundsNamed(walk, paper);
  const [received, filed] = [
    pick(walk.random, [...DAYS, undefined]),
    pick(walk.random, [...DAYS, undefined])
  ];
  const letter = {paper, grounds};
  walk.steps.push(`letter ${JSON.stringify({...letter, received, filed})}`);
  const none = grounds.length === 0 && paper !== 'reply' ? ['none'] : [];
  const ticked = [paper, ...grounds, ...none];
  const isDated = hasMonth(letter) && paper !== 'reply';
  const texts = {received: textsOf(received), filed: textsOf(filed)};
  await walk.person.run(
    'fillIn',
    [
      {ticked: [paper]},
      ...(ticked.length > 1 ? [{ticked}] : []),
      ...(isDated ? [{typed: {...named('received', texts.received), ...named('filed', texts.filed)}}] : [])
    ],
    LIMIT_MS
  );
  const values = {paper, grounds: [...grounds, ...none], ...texts};
  const outcome = letterIn(values, walk.draft.answers, TODAY);
  if ('error' in outcome) {
    walk.isRefused = true;
    return;
  }
  walk.draft = recordLetter(outcome.letter, outcome.days)(walk.draft);
  moved(walk, 'letterAnswer');
}

function groundsNamed(walk: Walk, paper: LetterPaper) {
  if (paper === 'reply' || chance(walk, 0.2)) return [];
  const ticked = [pick(walk.random, groundsOn(paper)), pick(walk.random, groundsOn(paper))];
  return groundsOn(paper).filter((id) => ticked.includes(id));
}

const textsOf = (day: IsoDate | undefined) =>
  day === undefined ? {day: '', month: '', year: ''} : typedOf(day);

const named = (name: string, texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).map(([part, text]) => [`${name}.${part}`, text]));
