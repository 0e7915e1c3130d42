/** The DOCX writer, a chunk of its own: fetched while the page is at rest, or when it is asked for. */
export const loadDocx = () => import('@/lib/application/docx');
