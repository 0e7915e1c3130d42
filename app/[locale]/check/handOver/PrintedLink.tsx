import {useLocale, useTranslations} from 'next-intl';
import type {Answers, IsoDate} from '@/lib/rules';
import {handedLink} from './handedLink';
import {QrCode} from './QrCode';

/** The link as a QR code, so that a lawyer with the paper in hand can open the same result. */
export function PrintedLink({answers, today}: {readonly answers: Answers; readonly today: IsoDate}) {
  const t = useTranslations('handOver');
  const locale = useLocale();
  return <QrCode text={handedLink(locale, answers, today)} label={t('qrLabel')} />;
}
