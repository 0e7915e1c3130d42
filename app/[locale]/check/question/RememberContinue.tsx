// One line, inlined in the page, so that it runs before anything else has loaded.
const REMEMBER = "addEventListener('submit',function(e){e.target.dataset.sent=''})";

/** Remembers that Continue was pressed while the check's script was still loading. */
export function RememberContinue() {
  return <script dangerouslySetInnerHTML={{__html: REMEMBER}} />;
}
