import {expect, test} from 'vitest';
import {isInApp} from './isInApp';

const IOS = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const ANDROID = 'Mozilla/5.0 (Linux; Android 10; SM-A105F';
const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36';
const VIEW = 'AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.6478.122 Mobile Safari/537.36';

test.each([
  ['a view of Android', `${ANDROID}; wv) ${VIEW}`],
  [
    'Telegram on Android',
    `${ANDROID}) ${CHROME} Telegram-Android/11.4.2 (Samsung SM-A105F; Android 10; SDK 29; AVERAGE)`
  ],
  ['Telegram on iOS', `${IOS} Version/17.5 Mobile/15E148 Safari/604.1 Telegram-iOS/10.14`],
  [
    'Instagram',
    `${IOS} Mobile/21F90 Instagram 339.0.3.12.91 (iPhone14,5; iOS 17_5_1; ru_RU; ru; scale=3.00)`
  ],
  ['Facebook', `${IOS} Mobile/15E148 [FBAN/FBIOS;FBAV/471.0.0.37.94;FBBV/613036231;FBDV/iPhone14,5]`],
  ['VK', `${ANDROID}) ${VIEW} VKAndroidApp/8.90-22000`],
  ['TikTok', `${ANDROID}; wv) ${VIEW} musical_ly_2023401010 BytedanceWebview/d8a21c6`],
  ['WhatsApp', `${IOS} Mobile/15E148 WhatsApp/24.14.85`],
  ['an unknown view of iOS', `${IOS} Mobile/15E148`]
])('%s is inside another app', (_, userAgent) => {
  expect(isInApp(userAgent)).toBe(true);
});

test.each([
  ['Chrome on Android', `${ANDROID}) ${CHROME}`],
  [
    'Samsung Internet',
    `${ANDROID}) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36`
  ],
  [
    'Yandex',
    `${ANDROID}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 YaBrowser/24.6.7.101.00 SA/3 Mobile Safari/537.36`
  ],
  ['Opera', `${ANDROID}) ${CHROME} OPR/83.0.0.0`],
  ['Firefox on Android', 'Mozilla/5.0 (Android 10; Mobile; rv:128.0) Gecko/128.0 Firefox/128.0'],
  ['Safari on an iPhone', `${IOS} Version/17.5 Mobile/15E148 Safari/604.1`],
  ['Chrome on iOS', `${IOS} CriOS/126.0.6478.108 Mobile/15E148 Safari/604.1`],
  [
    'Safari on a Mac',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15'
  ],
  [
    'Edge',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0'
  ]
])('%s is a browser of its own', (_, userAgent) => {
  expect(isInApp(userAgent)).toBe(false);
});
