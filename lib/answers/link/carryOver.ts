/** Encodes text for a fragment, which carries a draft to the page in another language where storage is off. */
export function toFragment(text: string): string {
  const binary = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The text in such a fragment; empty if there is none. */
export function fromFragment(fragment: string): string {
  try {
    const binary = atob(fragment.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder().decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
  } catch {
    return '';
  }
}
