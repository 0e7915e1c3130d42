import {strFromU8, unzipSync} from 'fflate';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {toDocx} from './docx';
import {draftOf} from './given.fixture';
import {problemInXml} from './xml.fixture';

const TODAY = '2026-11-23';

async function partsOf(...draft: Parameters<typeof draftOf>) {
  const parts = unzipSync(await toDocx(draftOf(...draft), TODAY));
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const ENTITIES: Readonly<Record<string, string>> = {lt: '<', gt: '>', quot: '"', apos: "'", amp: '&'};

const textIn = (xml = '') =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => text.replaceAll(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? ''))
    .join('');

afterEach(() => {
  vi.useRealTimers();
});

describe('the DOCX', () => {
  it.each(['kk', 'ru'] as const)('has headings, the language and marked gaps (%s)', async (language) => {
    const parts = await partsOf('parents', language);
    const document = parts['word/document.xml'] ?? '';
    expect(document.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(8);
    expect(document.match(/<w:pStyle w:val="Title"\/>/g)).toHaveLength(1);
    expect(document).toContain('<w:highlight w:val="yellow"/>');
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(parts['word/styles.xml']).toContain(`w:val="${language === 'kk' ? 'kk-KZ' : 'ru-RU'}"`);
    expect(parts['docProps/core.xml']).toContain(`<dc:language>${language}</dc:language>`);
    expect(parts['docProps/core.xml']).not.toContain('creator');
    expect(Object.values(parts).map(problemInXml).filter(Boolean)).toEqual([]);
  });

  it('has the same bytes for the same draft, whenever it is generated', async () => {
    vi.useFakeTimers({toFake: ['Date']});
    vi.setSystemTime('2026-11-23T10:00:00Z');
    const first = await toDocx(draftOf('poa-missing', 'kk'), TODAY);
    vi.setSystemTime('2031-02-03T04:05:06Z');
    expect(await toDocx(draftOf('poa-missing', 'kk'), TODAY)).toEqual(first);
  });

  it.each([
    ['markup', '<script>alert(1)</script> & <!-- --> ]]> &amp; "\'', undefined],
    ['emoji', '👩‍👧‍👦 👍🏽 🇰🇿', undefined],
    ['text from right to left', 'שלום عربي', undefined],
    ['50,000 characters', 'ұзақ '.repeat(10_000).trim(), undefined],
    ['one long word', 'ы'.repeat(50_000), undefined],
    ['what is not text', 'а\u0000б\u202eв\ud83dг\u0008д', 'абвгд']
  ])('takes %s as text, and stays valid', async (_, text, expected = text) => {
    const parts = await partsOf('clean-civil', 'ru', {story: text, fullName: text, actTitle: text});
    expect(Object.values(parts).map(problemInXml).filter(Boolean)).toEqual([]);
    expect(textIn(parts['word/document.xml']).split(expected).length - 1).toBeGreaterThanOrEqual(5);
  });
});

describe('the check for valid XML', () => {
  it('finds errors', () => {
    expect(problemInXml('<a b="1"><c/>x &lt; y</a>')).toBeUndefined();
    for (const wrong of [
      '<a><b></a></b>',
      '<a>',
      '<a>1 < 2</a>',
      '<a>&</a>',
      '<a>\u0000</a>',
      '<a>\ud800</a>'
    ])
      expect(problemInXml(wrong), wrong).toBeDefined();
  });
});
