/** Parts that not every visit needs, each a chunk of its own. */
export const loadSharing = () => import('@/lib/answers/sharing');
export const loadCalendarFile = () => import('../clocks/calendarFile');
export const loadQrCode = () => import('uqr');
export const loadRegister = () => import('../rulings/register');
export const loadDocx = () => import('@/lib/application/docx');
