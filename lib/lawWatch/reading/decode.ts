/** How KZ-1048 differs from windows-1251: letters of Kazakh in places that neither language uses otherwise. */
const KZ_1048: Readonly<Record<string, string>> = {
  Ќ: 'Қ',
  Ћ: 'Һ',
  ќ: 'қ',
  ћ: 'һ',
  Ў: 'Ұ',
  ў: 'ұ',
  Ј: 'Ә',
  Ґ: 'Ө',
  Є: 'Ғ',
  Ї: 'Ү',
  ґ: 'ө',
  є: 'ғ',
  ј: 'ә',
  Ѕ: 'Ң',
  ѕ: 'ң',
  ї: 'ү'
};
const FOREIGN = new RegExp(`[${Object.keys(KZ_1048).join('')}]`, 'g');

/** The characters of a text file in UTF-8, UTF-16, windows-1251 or its Kazakh variant, whether it says so or not. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const utf16 = guessUtf16(bytes);
  if (utf16 !== undefined) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251')
      .decode(bytes)
      .replace(FOREIGN, (letter) => KZ_1048[letter] ?? letter);
  }
}

const SAMPLE = 2000;

/** In UTF-16 every second byte of Cyrillic is 4, of everything plain 0. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, SAMPLE - (SAMPLE % 2));
  const high = (first: 0 | 1) => {
    const places = Array.from({length: Math.floor(sample.length / 2)}, (_, pair) => 2 * pair + first);
    return places.filter((place) => sample[place] === 4 || sample[place] === 0).length / (places.length || 1);
  };
  if (high(1) > 0.9) return 'utf-16le';
  return high(0) > 0.9 ? 'utf-16be' : undefined;
}
