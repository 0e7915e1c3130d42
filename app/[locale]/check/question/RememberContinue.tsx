// Kept to one line: it is part of the page itself, so that it runs before anything else has come.
const REMEMBER = "addEventListener('submit',function(e){e.target.dataset.sent=''})";

/** Remembers that Continue was pressed while the script of the check was still on its way. */
export function RememberContinue() {
  return <script dangerouslySetInnerHTML={{__html: REMEMBER}} />;
}
