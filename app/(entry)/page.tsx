import {Ornament} from '../ui/Ornament';
import styles from './entry.module.css';

const LANGUAGES = [
  {
    locale: 'kk',
    name: 'Қазақша',
    about: 'Конституциялық Сотқа жүгіну: өтініш беру шарттарын тексеру'
  },
  {locale: 'ru', name: 'Русский', about: 'Обращение в Конституционный Суд: проверка условий'},
  {locale: 'en', name: 'English', about: 'Applying to the Constitutional Court: check the conditions'}
] as const;

/** A real page, because an exported redirect would need a script. */
export default function EntryPage() {
  return (
    <main className={styles['main']}>
      <h1>Жүгіну</h1>
      <p className={styles['ornament']}>
        <Ornament />
      </p>
      <ul className={styles['languages']}>
        {LANGUAGES.map(({locale, name, about}) => (
          <li key={locale} lang={locale}>
            <a href={`/${locale}/`} hrefLang={locale}>
              <strong>{name}</strong>
              <span>{about}</span>
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
