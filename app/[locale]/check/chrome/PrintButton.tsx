import {useTranslations} from 'next-intl';

/** Prints the screen as it is; `isMain` where that is what most people come for. */
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
