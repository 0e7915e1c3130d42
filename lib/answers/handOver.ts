import {readDraft, writeDraft, type ReadDraft} from './draft';
import type {Draft} from './draft';

/** A draft as text that may stand in a fragment: for the change of language where storage is off. */
export function toFragment(draft: Draft): string {
  const bytes = new TextEncoder().encode(writeDraft(draft));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The draft in such a text; what is not one gives an empty, damaged draft. */
export function fromFragment(text: string): ReadDraft {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return readDraft(new TextDecoder().decode(Uint8Array.from(binary, (char) => char.charCodeAt(0))));
  } catch {
    return readDraft('');
  }
}
