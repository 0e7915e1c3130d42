import {useLocale, useTranslations} from 'next-intl';
import {ACTS, type Act, type ActId} from '@/lib/rules';
import {formatDate, linkFor} from '@/lib/text';
import {useRuleWords} from '../../i18n/useRuleWords';

/** An act with its official address, the redaction read and the day it was last compared with our rules. */
export function ActSource({act}: {readonly act: ActId}) {
  const t = useTranslations('conditions');
  const locale = useLocale();
  const {redactions}: Act = ACTS[act];
  const [redaction] = redactions;
  const {inForce, checkedOn} = redaction;
  const title = useRuleWords().acts[act];
  const href = linkFor(redaction, locale);
  return (
    <li>
      {href === undefined ? title : <a href={href}>{title}</a>}{' '}
      <span className="muted small">
        {t('asOf', {
          date: formatDate(locale, inForce.from, 'label'),
          checked: formatDate(locale, checkedOn, 'label')
        })}
      </span>
    </li>
  );
}
