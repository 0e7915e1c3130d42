/** Downloads a file without any request; where the browser refuses, the page says what to do. */
export function saveAs(name: string, content: BlobPart, type: string): void {
  let url: string;
  try {
    url = URL.createObjectURL(new Blob([content], {type}));
  } catch {
    return;
  }
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Safari reads the address only once the person has agreed, however long that takes.
  window.addEventListener('pagehide', () => URL.revokeObjectURL(url), {once: true});
}
