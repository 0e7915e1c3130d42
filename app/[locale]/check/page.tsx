import type {Metadata} from 'next';
import {NextIntlClientProvider} from 'next-intl';
import {getLocale, getTranslations} from 'next-intl/server';
import {IN_PAGE} from '@/messages';
import {declared} from '@/messages/declared';
import {Frame} from '../../ui/Frame';
import {Check} from './Check';
import {RememberContinue} from './question/RememberContinue';
import {CheckLanguages} from './chrome/CheckLanguages';
import {SecondLanguageSelect} from './secondLanguage/SecondLanguageSelect';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return {title: `${t('check.title')} – ${t('app.name')}`, robots: {index: true}};
}

export default async function CheckPage() {
  const locale = await getLocale();
  const t = await getTranslations('check');
  return (
    <NextIntlClientProvider locale={locale} messages={declared(IN_PAGE[locale])}>
      <Frame
        path="check/"
        exportAs="interactive"
        languages={
          <>
            <CheckLanguages />
            <SecondLanguageSelect />
          </>
        }
      >
        <noscript>
          <h2>{t('noScriptTitle')}</h2>
          <p>{t('noScript')}</p>
          <p>
            <a href={`/${locale}/conditions/`}>{t('noScriptLink')}</a>
          </p>
        </noscript>
        <RememberContinue />
        <Check />
      </Frame>
    </NextIntlClientProvider>
  );
}
