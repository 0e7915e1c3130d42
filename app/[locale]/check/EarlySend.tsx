// Kept to one line: it stands in the page itself, so that it runs before anything else has come.
const REMEMBER = "addEventListener('submit',function(e){e.target.dataset.sent=''})";

/** Remembers that Continue was pressed while the script of the check was still on its way. */
export function EarlySend() {
  return <script dangerouslySetInnerHTML={{__html: REMEMBER}} />;
}
