/** Every page except the check, below its language; one ruling represents all. */
export const PAGES_AROUND = [
  '',
  'conditions/',
  'conditions/earlier/',
  'letter/',
  'law/',
  'rulings/',
  'rulings/88/',
  'link/',
  'about/',
  'privacy/',
  'accessibility/'
] as const;
