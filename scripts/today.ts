import {toIsoDate, type IsoDate} from '@/lib/rules';

/** Today in Kazakhstan, where the time limits run. */
export function todayInKazakhstan(): IsoDate {
  const [year = '', month = '', day = ''] = new Intl.DateTimeFormat('en-CA', {timeZone: 'Asia/Almaty'})
    .format(new Date())
    .split('-');
  return toIsoDate({year: Number(year), month: Number(month), day: Number(day)});
}
