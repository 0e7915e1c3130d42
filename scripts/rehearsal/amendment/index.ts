import {LOCALES} from '@/lib/text';
import {append, inTurn, replace, say, together, type Edit, type Edits} from '../edits';
import {STORIES} from '../stories';
import {ABOUT, QUESTIONS, RULES} from './written';
import {newWords, SINCE, UNTIL} from './words';

const PERIOD = `{from: '${SINCE}'}`;

/**
 * Copies the newest version of a rule, as a person would, with what is different in it, and ends the one before.
 */
const newVersion =
  (...changes: readonly Edit[]): Edit =>
  (text) => {
    const [, head = '', indent = '', period = ''] =
      /^(.*?versions: \[\n)( +)\{\n +inForce: (\w+),/s.exec(text) ?? [];
    const end = text.indexOf(`\n${indent}}`, head.length) + `\n${indent}}`.length;
    const newest = text.slice(head.length, end);
    const ended = replace(`inForce: ${period}`, `inForce: {...${period}, until: '${UNTIL}'}`)(newest);
    const added = inTurn(replace(`inForce: ${period}`, `inForce: ${PERIOD}`), ...changes)(newest);
    return `${head}${added},\n${ended}${text.slice(end)}`;
  };

/** Gives a condition, up to the next field of its version, another way of coming true. */
const orAlso =
  (name: string, condition: string): Edit =>
  (text) =>
    text.replace(
      new RegExp(`^( +)${name}: (\\w+\\(.*?\\)),\\n(?=\\1[\\w.])`, 'ms'),
      (_, indent: string, old: string) => `${indent}${name}: any(${old}, ${condition}),\n`
    );

const importing =
  (name: string): Edit =>
  (text) =>
    new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '../questions'`).test(text)
      ? text
      : text.replace(
          /import \{([^}]*?),?\s*\} from '..\/questions'/,
          (_, names: string) => `import {${names}, ${name}} from '../questions'`
        );

const IN_OFFENCES = `given(
  answered('appellateAct', 'appealTimeOver', 'noAppealByLaw'),
  answered('caseKind', 'administrativeOffence')
)`;

const appellateAct = inTurn(newVersion(orAlso('met', IN_OFFENCES)), importing('any'), importing('given'));

const filing = inTurn(
  newVersion(
    orAlso('runs', `given(answered('appliedBy', 'court'), ${IN_OFFENCES})`),
    orAlso('alsoToldIf', `given(answered('appliedBy', 'unknown'), ${IN_OFFENCES})`),
    replace(`...fromPronouncing({years: 1}, 'appellateDate')`, `from: 'courtActDate', term: {months: 6}`),
    replace('      parts: OF_PARTS,\n', '')
  ),
  importing('any')
);

/** The papers are asked for where an act of the first court is enough, too. */
const papers = newVersion(orAlso('when', `given(answered('appliedBy', 'court'), ${IN_OFFENCES})`));

const FINED = {
  caseKind: 'administrativeOffence',
  appellateAct: 'appealTimeOver',
  courtActDate: '2026-10-05'
};

/** The day before and the day of entry into force. */
const cases: Edit = (text) => {
  const clean = STORIES.parse(JSON.parse(text)).find(({id}) => id === 'clean-civil');
  const story = {
    source: 'constructed',
    story: 'I was fined on 5 October 2026 and did not appeal in time.',
    answers: {...clean?.answers, ...FINED}
  };
  const remedies = {
    remedies: ['restoreAppealTerm'],
    alsoFitting: ['ombudsman', 'prosecutorGeneral', 'prosecutorPetition']
  };
  return append(
    {
      id: 'rehearsal-eve',
      title: 'A fine, no appeal, the day before the amendment',
      ...story,
      today: UNTIL,
      expected: {
        verdict: 'inadmissible',
        failed: [{criterion: 'appellateAct', mended: 'never', returned: '47(2)(5)', refused: '48(3)(1)'}],
        unknown: [],
        doubtful: [],
        deadline: null,
        ...remedies
      }
    },
    {
      id: 'rehearsal-day',
      title: 'A fine, no appeal, the day of the amendment',
      ...story,
      today: SINCE,
      expected: {
        verdict: 'noObstacleFound',
        failed: [],
        unknown: [],
        doubtful: [],
        deadline: '2027-04-05',
        ...remedies
      }
    }
  )(text);
};

const words: Edits = Object.fromEntries(
  LOCALES.flatMap((locale): [string, Edit][] => [
    [
      `messages/${locale}/questions.json`,
      say((messages) => together(newWords(locale, messages), QUESTIONS[locale]))
    ],
    [`messages/${locale}/rules.json`, say((messages) => together(newWords(locale, messages), RULES[locale]))],
    [`messages/${locale}/pages.json`, say(() => ABOUT[locale])]
  ])
);

/**
 * An amendment that nobody has made: from 1 January 2027 six months instead of a year, counted from the last court act,
 * and in cases about administrative offences no act of the appeal court.
 */
export const amendment: Edits = {
  'lib/rules/law/acts.ts': replace(
    `{inForce: {from: REFORM}, links: zan(173456, '01.07.2026')`,
    `{inForce: ${PERIOD}, readIn: 'officialCopy', checkedOn: CHECKED},\n` +
      `{inForce: {from: REFORM, until: '${UNTIL}'}, links: zan(173456, '01.07.2026')`
  ),
  'lib/rules/timeLimits/filing.ts': filing,
  'lib/rules/criteria/timeLimit.ts': replace(
    'asOf(SINCE_REFORM)',
    `asOf(${PERIOD}), asOf({...SINCE_REFORM, until: '${UNTIL}'})`
  ),
  'lib/rules/criteria/appellateAct.ts': appellateAct,
  'lib/rules/criteria/papers.ts': papers,
  'lib/lawWatch/unpinned.ts': replace(
    `const UNPINNED: readonly Unpinned[] = [`,
    `const UNPINNED: readonly Unpinned[] = [
  {act: 'courtLaw', since: '${SINCE}', languages: ['kk', 'ru'], reason: 'notKept'},`
  ),
  ...words,
  'lib/rules/cases/cases.json': cases
};
