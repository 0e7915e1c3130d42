import {useTranslations} from 'next-intl';

/** Shown if the register could not be fetched: says where else to look. */
export function RegisterMissing() {
  return <p role="alert">{useTranslations('check')('registerMissing')}</p>;
}
