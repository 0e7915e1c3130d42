import type {Metadata} from 'next';
import {NextIntlClientProvider, type Messages} from 'next-intl';
import {getLocale, getMessages, getTranslations} from 'next-intl/server';
import {Frame} from '../../ui/Frame';
import {Check} from './Check';
import {EarlySend} from './EarlySend';
import {CheckLanguages} from './CheckLanguages';

/** What the check says in the browser; the words of the other pages stay on the server. */
const NEEDED = [
  'app',
  'ui',
  'errors',
  'check',
  'notice',
  'answersPage',
  'result',
  'steps',
  'calendar',
  'handOver',
  'application',
  'verdicts',
  'questions',
  'rightGroups',
  'rights',
  'criteria',
  'remedies',
  'documents',
  'acts',
  'changed',
  'earlier',
  'ruling',
  'lookup',
  'knownRulings'
] as const satisfies readonly (keyof Messages)[];

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return {title: `${t('check.title')} – ${t('app.name')}`, robots: {index: true}};
}

export default async function CheckPage() {
  const locale = await getLocale();
  const messages = await getMessages();
  const t = await getTranslations('check');
  const needed = Object.fromEntries(NEEDED.map((key) => [key, messages[key]])) as Partial<Messages>;
  return (
    <NextIntlClientProvider locale={locale} messages={needed}>
      <Frame path="check/" languages={<CheckLanguages />}>
        <noscript>
          <h2>{t('noScriptTitle')}</h2>
          <p>{t('noScript')}</p>
          <p>
            <a href={`/${locale}/conditions/`}>{t('noScriptLink')}</a>
          </p>
        </noscript>
        <EarlySend />
        <Check />
      </Frame>
    </NextIntlClientProvider>
  );
}
