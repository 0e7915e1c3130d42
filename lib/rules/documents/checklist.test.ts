import {describe, expect, test} from 'vitest';
import {goodAnswers} from '../cases/anyAnswers.fixture';
import {redactionOn} from '../law';
import type {Answers} from '../questions';
import {papersOn, type PaperState} from './checklist';
import {DOCUMENT_IDS, documentOf, documentOn, type DocumentId} from '.';

const TODAY = '2026-11-23';
const papers = (changed: Answers = {}) => papersOn({...goodAnswers(TODAY), ...changed}, TODAY, TODAY);
const states = (changed?: Answers) => papers(changed).map(({document, state}) => ({document, state}));
const ids = (changed: Answers) => papers(changed).map(({document}) => document);

test('a person who signs alone attaches the act and both court acts', () => {
  expect(states()).toEqual([
    {document: 'actText', state: 'have'},
    {document: 'courtAct', state: 'have'},
    {document: 'appellateAct', state: 'have'}
  ]);
});

/** Each paper with answers with which it is needed, and with which it is not. */
const NEEDED: readonly [DocumentId, needed: Answers, not: Answers][] = [
  ['courtAct', {}, {appliedBy: 'authority'}],
  ['appellateAct', {}, {appellateAct: 'appealOpen'}],
  ['powerOfAttorney', {signer: 'advocate'}, {signer: 'parentOrGuardian'}],
  ['charter', {signer: 'organisation'}, {signer: 'advocate'}],
  ['lawyerStatus', {signer: 'legalConsultant'}, {signer: 'organisation'}],
  ['guardianStatus', {signer: 'parentOrGuardian'}, {signer: 'rightsHolder'}],
  ['returnNotice', {earlierApplication: 'returnedForForm'}, {earlierApplication: 'returnedOtherwise'}],
  ['translation', {paperTranslation: 'notYet'}, {paperTranslation: 'notNeeded'}]
];

describe('each paper', () => {
  test('that is not always needed has such answers', () => {
    const named = NEEDED.map(([id]) => id);
    const conditional = DOCUMENT_IDS.filter((id) => documentOn(id, TODAY)?.when !== undefined);
    expect(named.toSorted()).toEqual(conditional.toSorted());
  });

  test.each(NEEDED)('%s is listed where it is needed, and not elsewhere', (id, needed, not) => {
    expect(ids(needed)).toContain(id);
    expect(ids(not)).not.toContain(id);
  });

  test.each(DOCUMENT_IDS)('%s cites an act in force', (id) => {
    for (const {citations, inForce} of documentOf(id).versions) {
      for (const {act} of citations) expect(redactionOn(act, inForce.from)).toBeDefined();
    }
  });
});

test('an organisation attached no charter under the law before', () => {
  const then = papersOn({...goodAnswers(TODAY), signer: 'organisation'}, TODAY, '2026-06-30');
  expect(then.map(({document}) => document)).not.toContain('charter');
});

describe('the state of a paper', () => {
  test.each<[Answers, PaperState]>([
    [{paperActText: 'have'}, 'have'],
    [{paperActText: 'canGet'}, 'canGet'],
    [{paperActText: 'notYet'}, 'missing'],
    [{paperActText: 'unknown'}, 'open']
  ])('follows from %j: %s', (changed, state) =>
    expect(states(changed)).toContainEqual({document: 'actText', state})
  );

  test('is open before anything is answered, and where no question asks for it', () => {
    expect(papersOn({}, TODAY, TODAY)).toMatchObject([{document: 'actText', state: 'open'}]);
    expect(states({signer: 'parentOrGuardian'})).toContainEqual({document: 'guardianStatus', state: 'open'});
  });

  test('of a power of attorney follows from the authority of the representative', () => {
    expect(states({signer: 'advocate', authority: 'inHand'})).toContainEqual({
      document: 'powerOfAttorney',
      state: 'have'
    });
  });
});
