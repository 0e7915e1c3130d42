import {useTranslations} from 'next-intl';

/** The time limit of a remedy in words; one line for each kind of case where they differ. */
export function RemedyLimits({limits}: {readonly limits: readonly string[]}) {
  const t = useTranslations('result');
  const [only] = limits;
  if (limits.length === 1) {
    return (
      <p>
        <strong>{t('remedyLimit')}</strong> {only}.
      </p>
    );
  }
  return (
    <>
      <p>
        <strong>{t('remedyLimit')}</strong>
      </p>
      <ul>
        {limits.map((limit) => (
          <li key={limit}>{limit}.</li>
        ))}
      </ul>
    </>
  );
}
