import {useTranslations} from 'next-intl';

/** Prints the screen; `isMain` where printing is the main action. */
export function PrintButton({isMain = false}: {readonly isMain?: boolean}) {
  const t = useTranslations('ui');
  return (
    <button
      type="button"
      className={isMain ? 'button' : 'button equal'}
      onClick={() => {
        // Browsers within other programs may lack it; the page says what to do then.
        if ('print' in window) window.print();
      }}
    >
      {t('print')}
    </button>
  );
}
