const KEY = 'zhuginu.secondLanguage';

/** The second language of this tab, which is not part of the draft. */
export function storedSecondLanguage(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

export function storeSecondLanguage(locale: string | undefined): void {
  try {
    if (locale === undefined) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, locale);
  } catch {
    // Without storage it lasts until the page is left.
  }
}
