import {describe, expect, it} from 'vitest';
import {constitution, type Citation} from '../rules';
import {formatCitation} from '../text';
import {gapsIn} from './document';
import {SECTIONS, type FieldTexts} from './fields';
import {draftOf, textOf} from './given.fixture';
import type {ApplicationDocument, FilingLanguage} from './model';
import {PAPER_WORDS} from './paperWords';

const CASES = ['clean-civil', 'parents', 'poa-missing'] as const;
const LANGUAGES: readonly FilingLanguage[] = ['kk', 'ru'];
const EVERY = CASES.flatMap((id) => LANGUAGES.map((language) => [id, language] as const));

/** A distinct typed text for every field of the form. */
const TYPED: FieldTexts = Object.fromEntries(
  Object.values(SECTIONS).flatMap(({fields}) => Object.keys(fields).map((field) => [field, `‹${field}›`]))
);

const sectionText = (draft: ApplicationDocument, section: string) =>
  textOf({
    ...draft,
    parties: [],
    sections: draft.sections.filter((one) => one.section === section),
    closing: []
  });

describe.each(EVERY)('the draft of %s in %s', (id, language) => {
  const words = PAPER_WORDS[language];
  const empty = draftOf(id, language);
  const filled = draftOf(id, language, TYPED);

  it('names the Court, and has every part of art. 44(2) in its place', () => {
    expect(empty.addressee).toBe(words.addressee);
    const parts = [
      ...empty.parties.map(({section}) => section),
      ...empty.sections.map(({section}) => section)
    ];
    const all = Object.keys(SECTIONS);
    expect(parts).toEqual(id === 'clean-civil' ? all.filter((part) => part !== 'representative') : all);
  });

  it('marks a gap for every field that may not be left out', () => {
    const {otherProvisions, furtherRequest, furtherAttachments, ...rest} = TYPED;
    const represented = id !== 'clean-civil';
    const shown = Object.keys(rest).filter((field) => represented || !field.startsWith('representative'));
    for (const field of shown) {
      const hint = words.gaps[field as keyof typeof rest];
      const own = field === 'representativePowers' && id === 'parents';
      expect(textOf(empty), field).toContain(`[${own ? words.gaps.legalRepresentativePowers : hint}]`);
    }
    expect(textOf(empty)).not.toContain('undefined');
  });

  it('puts every typed text into the paper, and only gaps for what cannot be known are left', () => {
    const represented = id !== 'clean-civil';
    for (const [field, text] of Object.entries(TYPED))
      expect(textOf(filled).includes(text), field).toBe(represented || !field.startsWith('representative'));
    expect(gapsIn(filled)).toBeLessThan(gapsIn(empty));
    const left = textOf(filled).match(/\[[^\]]+\]/g) ?? [];
    const {gaps} = words;
    expect(
      left.filter(
        (gap) =>
          ![
            gaps.caseKind,
            gaps.earlierOfTwoDates,
            gaps.signature,
            gaps.signedOn,
            ...Object.values(gaps.paper)
          ]
            .map((hint) => `[${hint}]`)
            .includes(gap)
      )
    ).toEqual([]);
  });

  it('is the same for the same answers', () => {
    expect(draftOf(id, language, TYPED)).toEqual(filled);
  });
});

describe('what the answers fill in', () => {
  it.each([
    ['kk', 'Қабылданған (жария етілген) күні: 2026 жылғы 14 мамыр', '2027 жылғы 14 мамыр'],
    ['ru', 'Дата принятия (оглашения): 14 мая 2026 года', '14 мая 2027 года']
  ] as const)('the appellate act with its day, and the year from it (%s)', (language, day, last) => {
    const text = sectionText(draftOf('clean-civil', language), 'case');
    expect(text).toContain(day);
    expect(text).toContain(last);
    expect(text).toContain(PAPER_WORDS[language].appellateInForce);
  });

  it.each(LANGUAGES)('the rights with their articles (%s)', (language) => {
    const text = sectionText(draftOf('parents', language), 'rights');
    const {rights} = PAPER_WORDS[language];
    const plain = (article: string) =>
      formatCitation(language, constitution(article)).replaceAll('\u00a0', ' ');
    expect(text).toContain(`${rights.family} (${plain('30')})`);
    expect(text).toContain(`${rights.socialSecurity} (${plain('31')})`);
    expect(sectionText(draftOf('parents', language), 'request')).toContain(
      language === 'kk' ? 'Конституцияның 30 және 31-баптары.' : 'статьи 30 и 31 Конституции.'
    );
  });

  it('the formula, in Kazakh with the endings that the sentence requires', () => {
    const kk = sectionText(draftOf('clean-civil', 'kk'), 'request');
    const ru = sectionText(draftOf('clean-civil', 'ru'), 'request');
    // The accusative is the citation plus a suffix.
    const ending = (citation: Citation) =>
      `${formatCitation('kk', citation).replaceAll('\u00a0', ' ').split(' ').slice(1).join(' ')}н`;
    expect(kk).toContain(ending(constitution('73(3)')));
    expect(kk).toContain('Конституциялық заңының 23-бабы 4-тармағының 3) тармақшасын және 45-бабын');
    expect(kk).toContain('СҰРАЙМЫН:');
    expect(ru).toContain(
      'руководствуясь пунктом 3 статьи 73 Конституции Республики Казахстан, подпунктом 3) пункта 4 статьи 23 и статьей 45'
    );
    expect(ru).toContain('ПРОШУ:');
  });

  it('the representative and, for a parent, no power of attorney', () => {
    const advocate = textOf(draftOf('poa-missing', 'ru'));
    expect(advocate).toContain('Представитель (адвокат)');
    expect(advocate).toContain('доверенность или иной документ о полномочиях представителя [пока нет');
    const parent = textOf(draftOf('parents', 'ru'));
    expect(parent).toContain('Полномочия: законный представитель; [');
    expect(parent).not.toContain('доверенность или иной документ о полномочиях');
    expect(textOf(draftOf('clean-civil', 'ru'))).toContain('Обращение подаю лично.');
  });

  it('the whole act where no provision was meant', () => {
    const whole = textOf(draftOf('clean-civil', 'ru', {}, {provision: 'wholeAct'}));
    expect(whole).toContain('Оспариваемое положение: акт в целом');
    expect(whole).toContain('следующий нормативный правовой акт:');
  });

  it('an earlier filing whose day is preserved', () => {
    const text = textOf(draftOf('returned-in-time', 'kk'));
    expect(text).toContain('Бұрын берілген өтініш');
    expect(text).toContain('47-бабының 4-тармағы бойынша беріледі');
  });

  it('one date only where an act is in force the day it is announced', () => {
    const {earlierOfTwoDates} = PAPER_WORDS.ru.gaps;
    expect(textOf(draftOf('clean-civil', 'ru'))).toContain(earlierOfTwoDates);
    expect(textOf(draftOf('clean-civil', 'ru', {}, {caseKind: 'civil'}))).not.toContain(earlierOfTwoDates);
  });
});

describe('what the answers do not say', () => {
  it.each(LANGUAGES)('stays a gap when nothing was answered (%s)', (language) => {
    const nothing = draftOf('clean-civil', language, {}, undefinedAnswers());
    const text = textOf(nothing);
    const {gaps, appellateInForce, appealUsed, actKinds, citizenship} = PAPER_WORDS[language];
    for (const hint of [gaps.actKind, gaps.actState, gaps.appellateDate, gaps.appellateInForce, gaps.right])
      expect(text).toContain(`[${hint}]`);
    expect(text).not.toContain(appellateInForce);
    expect(text).not.toContain(appealUsed);
    expect(text).not.toContain(`: ${actKinds.law}\n`);
    expect(text).not.toContain(`: ${citizenship}\n`);
  });

  it('is no year that has run out', () => {
    expect(textOf(draftOf('too-late', 'ru'))).not.toContain('истекает');
  });
});

function undefinedAnswers() {
  return {
    applicant: 'unknown',
    actKind: 'unknown',
    actState: 'unknown',
    appellateAct: 'unknown',
    appellateDate: 'unknown',
    constitutionalRight: 'unknown',
    signer: 'unknown'
  } as const;
}
