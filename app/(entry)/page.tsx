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
    <main>
      <h1>Zhuginu</h1>
      <ul>
        {LANGUAGES.map(({locale, name, about}) => (
          <li key={locale} lang={locale}>
            <a href={`/${locale}/`} hrefLang={locale} lang={locale}>
              {name}
            </a>
            <p>{about}</p>
          </li>
        ))}
      </ul>
    </main>
  );
}
