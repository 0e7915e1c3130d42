import {useLocale, useTranslations} from 'next-intl';
import type {Answers, IsoDate} from '@/lib/rules';
import {sharedLink} from '../sharing/sharedLink';
import {QrCode} from '../sharing/QrCode';

/** The link as a QR code, so that a lawyer with the printout can open the same result. */
export function PrintedLink({
  answers,
  assessedOn
}: {
  readonly answers: Answers;
  readonly assessedOn: IsoDate;
}) {
  const t = useTranslations('handOver');
  const locale = useLocale();
  return <QrCode text={sharedLink(locale, answers, assessedOn)} label={t('qrLabel')} />;
}
