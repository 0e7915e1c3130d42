import {useTranslations} from 'next-intl';

/** Prints the screen, or says where it can be printed; `isMain` where printing is the main action. */
export function PrintButton({isMain = false}: {readonly isMain?: boolean}) {
  const t = useTranslations();
  // As in a view of Android inside another app.
  if (!('print' in window)) return <span>{t('handOver.cannotPrint')}</span>;
  return (
    <button
      type="button"
      className={isMain ? 'button' : 'button equal'}
      onClick={() => {
        window.print();
      }}
    >
      {t('ui.print')}
    </button>
  );
}
