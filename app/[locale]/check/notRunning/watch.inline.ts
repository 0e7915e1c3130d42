// Runs before any other script, in any browser, so it uses nothing newer than 2009; the build rejects newer syntax.
// Distinguishes browsers that can run the check from those that cannot.
(function (page) {
  function say(what: 'waiting' | 'failed' | 'tooOld') {
    // A certain cause is never replaced by a less certain one.
    var known = what === 'waiting' ? /running|tooOld|failed/ : /running|tooOld/;
    if (!known.test(String(page.getAttribute('data-check')))) page.setAttribute('data-check', what);
  }

  if (!('toSorted' in Array.prototype)) say('tooOld');

  addEventListener(
    'error',
    function (event) {
      if (event.target instanceof HTMLScriptElement) {
        if (!event.target.noModule) say('failed');
      } else if (event.message) say(/SyntaxError/.test(event.message) ? 'tooOld' : 'failed');
    },
    true
  );

  // Continue pressed too early: the answer is not lost, but nothing happens yet.
  addEventListener('submit', function () {
    say('waiting');
  });
})(document.documentElement);
