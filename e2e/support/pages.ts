/** Every page beside the check, below its language; one ruling stands for all. */
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
