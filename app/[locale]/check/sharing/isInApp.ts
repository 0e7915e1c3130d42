/** How views inside messengers and social networks name themselves; the first is any view of Android. */
const APPS =
  /; wv\)|\b(?:FBAN|FBAV|FB_IAB|Instagram|Telegram|WhatsApp|Viber|VKAndroidApp|VKiOS|OKApp|OKiOS|TikTok|musical_ly|BytedanceWebview|Snapchat|LinkedInApp|MicroMessenger)\b|\bLine\//i;

const isAppleMobile = (userAgent: string) => /\b(?:iPhone|iPad|iPod)\b/.test(userAgent);

/**
 * Whether a page is read inside another app, as far as that can be told: each browser of iOS names Safari, a view does
 * not.
 */
export const isInApp = (userAgent: string): boolean =>
  APPS.test(userAgent) || (isAppleMobile(userAgent) && !userAgent.includes('Safari/'));
