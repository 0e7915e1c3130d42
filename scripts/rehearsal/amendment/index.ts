import {LOCALES} from '@/lib/text';
import {append, inTurn, replace, say, together, type Edit, type Edits} from '../edits';
import {ABOUT, QUESTIONS, RULES} from './written';
import {newWords, SINCE, UNTIL} from './words';

const PERIOD = `{from: '${SINCE}'}`;

/** Puts a version on top of a rule, and ends the one before it. */
const version = (added: string): Edit =>
  inTurn(
    replace('inForce: SINCE_REFORM', `inForce: {...SINCE_REFORM, until: '${UNTIL}'}`),
    replace('versions: [\n', `versions: [\n{inForce: ${PERIOD}, ${added}},\n`)
  );

const OFFENCE = `answered('caseKind', 'administrativeOffence')`;
const FIRST_COURT_ONLY = `answered('appellateAct', 'appealTimeOver', 'noAppealByLaw')`;

const appellateAct = version(`
  citations: [courtLaw('45(2)(1)')],
  when: answered('appliedBy', 'court'),
  met: any(answered('appellateAct', 'inForce'), given(${FIRST_COURT_ONLY}, ${OFFENCE})),
  returned: 5,
  refused: 1,
  failures: [
    pendingOnReform,
    {
      id: 'appealPending',
      when: answered('appellateAct', 'appealPending'),
      consequence: 'premature',
      mendedBy: {appellateAct: 'inForce', courtActDate: 'today'}
    },
    {
      id: 'appealOpen',
      when: answered('appellateAct', 'appealOpen'),
      consequence: 'premature',
      mendedBy: {appellateAct: 'inForce', courtActDate: 'today'}
    },
    {
      id: 'noAppealByLaw',
      when: answered('appellateAct', 'noAppealByLaw'),
      consequence: 'unsettled',
      mendedBy: 'nothing'
    },
    {id: 'timeOver', consequence: 'bars', mendedBy: {appellateAct: 'inForce', courtActDate: 'today'}}
  ]`);

const filing = version(`
  citations: [courtLaw('45(2)(2)')],
  runs: given(
    answered('appliedBy', 'court'),
    any(answered('appellateAct', 'inForce'), given(${FIRST_COURT_ONLY}, ${OFFENCE}))
  ),
  from: 'courtActDate',
  term: {months: 6},
  keptBy: [correctedInTime, {when: PENDING_ON_REFORM, filedOn: 'pendingFiledOn'}],
  filed: PENDING_ON_REFORM`);

const person = {
  request: 'checkNorm',
  applicant: 'citizen',
  whoseRights: 'mine',
  actKind: 'law',
  actState: 'inForce',
  provision: 'named',
  earlierApplication: 'none',
  appliedBy: 'court',
  participation: 'yes',
  effect: 'limitedMyRight',
  courtRuling: 'none',
  caseKind: 'administrativeOffence',
  constitutionalRight: ['property'],
  signer: 'rightsHolder',
  paperActText: 'have',
  paperCourtAct: 'have',
  paperTranslation: 'notNeeded',
  appellateAct: 'appealTimeOver',
  courtActDate: '2026-10-05'
};

/** The day before and the day of entry into force. */
const cases = append(
  {
    id: 'rehearsal-eve',
    title: 'A fine, no appeal, the day before the amendment',
    source: 'constructed',
    story: 'I was fined on 5 October 2026 and did not appeal in time.',
    today: UNTIL,
    answers: person,
    expected: {
      verdict: 'inadmissible',
      failed: [{criterion: 'appellateAct', mended: 'never', returned: '47(2)(5)', refused: '48(3)(1)'}],
      unknown: [],
      doubtful: [],
      deadline: null,
      remedies: ['restoreAppealTerm'],
      alsoFitting: ['ombudsman', 'prosecutorGeneral']
    }
  },
  {
    id: 'rehearsal-day',
    title: 'A fine, no appeal, the day of the amendment',
    source: 'constructed',
    story: 'I was fined on 5 October 2026 and did not appeal in time.',
    today: SINCE,
    answers: person,
    expected: {
      verdict: 'noObstacleFound',
      failed: [],
      unknown: [],
      doubtful: [],
      deadline: '2027-04-05',
      remedies: ['restoreAppealTerm'],
      alsoFitting: ['ombudsman', 'prosecutorGeneral']
    }
  }
);

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
  'lib/rules/criteria/appellateAct.ts': inTurn(
    appellateAct,
    replace('import {answered, given,', 'import {answered, any, given,')
  ),
  'lib/rules/criteria/papers.ts': inTurn(
    replace('inForce: SINCE_OPENING', `inForce: {...SINCE_OPENING, until: '${UNTIL}'}`),
    (text) => withPapers(text)
  ),
  ...words,
  'lib/rules/cases/cases.json': cases
};

/** The papers are asked for where an act of the first court is enough, too. */
function withPapers(text: string): string {
  const [head = '', rest = ''] = text.split('versions: [\n');
  const version = rest.slice(0, rest.lastIndexOf('\n  ]'));
  const added = version
    .replace(/inForce: \{[^}]*\}/, () => `inForce: ${PERIOD}`)
    .replace(
      /answered\('appellateAct', 'inForce', 'noAppealByLaw', 'appealReturned', 'unknown'\)/,
      () => `any(
          answered('appellateAct', 'inForce', 'noAppealByLaw', 'appealReturned', 'unknown'),
          given(answered('appellateAct', 'appealTimeOver'), ${OFFENCE})
        )`
    );
  return `${head}versions: [\n${added},\n${rest}`;
}
