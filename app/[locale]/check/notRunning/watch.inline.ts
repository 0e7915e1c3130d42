// Runs before any other script, in whatever browser there is, and so without anything that is newer than 2009: the
// build refuses what it would have to translate. Tells a browser that cannot run the check from one that can.
(function (page) {
  function say(what: 'waiting' | 'failed' | 'tooOld') {
    // Nothing that is known for certain gives way to what is less so.
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

  // Continue pressed too early: the answer is not lost, but nothing moves yet.
  addEventListener('submit', function () {
    say('waiting');
  });
})(document.documentElement);
