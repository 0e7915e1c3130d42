/** The only address of the Court found in our sources; no postal address, telephone or e-mail was found. */
export const COURT_PAGE = 'https://www.gov.kz/memleket/entities/ksrk';
