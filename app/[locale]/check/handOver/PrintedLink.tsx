import {useLocale, useTranslations} from 'next-intl';
import type {Answers, IsoDate} from '@/lib/rules';
import {handedLink} from './handedLink';
import styles from './handOver.module.css';
import {QrCode} from './QrCode';

/** On paper: the link as a QR code, with what it holds, so that a lawyer can open the same result. */
export function PrintedLink({answers, today}: {readonly answers: Answers; readonly today: IsoDate}) {
  const t = useTranslations('handOver');
  const locale = useLocale();
  return (
    <div className={`print-only ${styles['qrPrint'] ?? ''}`}>
      <p>{t('qrCaption')}</p>
      <QrCode text={handedLink(locale, answers, today)} label={t('qrLabel')} />
    </div>
  );
}
