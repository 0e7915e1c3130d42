import {useEffect} from 'react';

/** Opens collapsed sections before printing and collapses them afterwards. */
export function useUnfoldedPrint(): void {
  useEffect(() => {
    const folded = new Set<HTMLDetailsElement>();
    const unfold = () => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
        details.open = true;
        folded.add(details);
      }
    };
    const fold = () => {
      for (const details of folded) details.open = false;
      folded.clear();
    };
    window.addEventListener('beforeprint', unfold);
    window.addEventListener('afterprint', fold);
    return () => {
      window.removeEventListener('beforeprint', unfold);
      window.removeEventListener('afterprint', fold);
    };
  }, []);
}
