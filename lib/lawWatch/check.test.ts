import {expect, test} from 'vitest';
import {checkFiles} from './check';
import {PINNED} from './pins';
import {reasonOf} from './unpinned';

const NAME = 'administrative-procedure-code.2027-01-01.rus.md';
const PART = `# Административный процедурно-процессуальный кодекс Республики Казахстан

#### Статья 136. Срок на подачу иска

1. Слова.
`;

test('names every provision cited, even one that was never pinned or given', () => {
  const {texts, problems} = checkFiles([{name: NAME, bytes: new TextEncoder().encode(PART)}], PINNED);
  expect(problems).toEqual([]);
  const citations = texts.flatMap((text) => text.citations);
  const elsewhere = citations.filter(({citation}) => citation.article !== '136');
  const redaction = {inForce: {from: '2026-01-16'}} as const;
  expect(elsewhere.filter(({citation}) => reasonOf(citation, 'ru', redaction)).length).toBeGreaterThan(0);
  expect(new Set(elsewhere.map(({fate}) => fate.state))).toEqual(new Set(['absent']));
});
