import {expect, test} from 'vitest';
import {usedStyles} from './usedStyles.mjs';

const CSS = `
  p { margin: 0 }
  .a1_row { color: red }
  .a1_row > .b2-x_note { color: blue }
  .b2-x_note, .c3_sheet { padding: 0.5rem }
  .d4_list[data-kind=x] li { margin: 1px }
  @media print { .c3_sheet { display: none } .a1_row { color: #000 } }
`;

test('a rule stays exactly where every class it needs is named', () => {
  expect(usedStyles(CSS, '<p class="a1_row">')).toBe(
    'p{margin:0}.a1_row{color:red}@media print{.a1_row{color:#000}}'
  );
  expect(usedStyles(CSS, '<p class="a1_row">{note:"b2-x_note"}')).toBe(
    'p{margin:0}.a1_row{color:red}.a1_row>.b2-x_note{color:#00f}.b2-x_note,.c3_sheet{padding:.5rem}@media print{.a1_row{color:#000}}'
  );
});

test('what is not about a class stays', () => {
  expect(usedStyles(CSS, '')).toBe('p{margin:0}');
  expect(usedStyles(CSS, 'd4_list')).toBe('p{margin:0}.d4_list[data-kind=x] li{margin:1px}');
});

test('what is said of elements without a class stays', () => {
  const css = 'p:not(.a1_row){margin:0}p:not(:has(.a1_row)){color:red}';
  expect(usedStyles(css, '')).toBe(css);
});
