import type {ReportWords} from '../words';

export const en: ReportWords = {
  title: 'The law against what was pinned',
  outcome: {
    same: 'Every citation says the same.',
    changed: 'The law no longer says what was pinned. Look at each place below.',
    unfinished: 'Nothing was found changed, but not everything could be compared.'
  },
  language: {kk: 'in Kazakh', ru: 'in Russian'},
  state: {
    same: 'same',
    moved: 'moved',
    changed: 'changed',
    gone: 'gone',
    absent: 'not in this text',
    notPinned: 'not pinned yet'
  },
  how: {
    movedTo: 'The same words are now at {place}.',
    frame: 'Its own words are the same; what introduces it or follows it is not.',
    repealed: 'The text says that it was repealed.',
    leftOut: 'This place no longer exists.',
    replaced: 'Its words are gone; another place now has its number.'
  },
  uses: {
    criterion: 'Conditions',
    question: 'Questions',
    remedy: 'Other ways',
    paper: 'Papers',
    right: 'Rights',
    term: 'Time limits',
    step: 'Steps',
    form: 'Draft application',
    letter: 'Letters from the Court'
  },
  problem: {
    unreadable: 'cannot be read: save it as HTML, DOCX, Markdown or plain text',
    noArticles: 'no article was found in it',
    unknownAct: 'it is not one of the acts that the product cites'
  },
  files: 'Files',
  comparedWith: 'Closest to the text of {textOf}, compared on {comparedOn}.',
  neverPinned: 'No text of this act in this language has been pinned yet: pin it with npm run law:pin.',
  places: '{same} of {of} pinned places say the same.',
  amendment: 'Its notes name a later amendment: No. {number} of {on}.',
  headings: 'Headings that changed: articles {articles}.',
  now: 'Current text',
  nothingRests: 'Nothing in the product depends on it.',
  words: 'Words that depend on it'
};
