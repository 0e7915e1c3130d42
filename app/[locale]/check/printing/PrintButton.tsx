import {useTranslations} from 'next-intl';

/** Prints the screen; `isMain` where printing is the main action. */
export function PrintButton({isMain = false}: {readonly isMain?: boolean}) {
  const t = useTranslations('ui');
  return (
    <button
      type="button"
      className={isMain ? 'button' : 'button equal'}
      onClick={() => {
        window.print();
      }}
    >
      {t('print')}
    </button>
  );
}
