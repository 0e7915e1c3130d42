interface Doctored {
  readonly head?: string;
  readonly styles?: string;
  readonly scripts?: string;
  readonly legacy?: string;
  readonly body?: string;
}

/** A page as `next build` writes it today, or with one part of it otherwise. */
export const nextPage = ({
  head = '<meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/>',
  styles = '<link rel="stylesheet" href="/_next/static/chunks/0e.css" data-precedence="next"/><link rel="stylesheet" href="/_next/static/chunks/1c.css" data-precedence="next"/>',
  scripts = '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/0j.js"/><script src="/_next/static/chunks/16.js" async=""></script><script src="/_next/static/chunks/turbopack-2u.js" async=""></script>',
  legacy = '<script src="/_next/static/chunks/0c.js" noModule=""></script>',
  body = '<main id="main"><p>Text</p></main>'
}: Doctored = {}): string =>
  `<!DOCTYPE html><html lang="kk"><head>${head}${styles}${scripts}<title>Title</title>${legacy}</head>` +
  `<body><div hidden=""><!--$--><!--/$--></div>${body}<script>(self.__next_f=self.__next_f||[]).push([0])</script>` +
  '<script id="_R_">requestAnimationFrame(function(){})</script>' +
  '<script src="/_next/static/chunks/0j.js" async=""></script>' +
  '<script>self.__next_f.push([1,"0:\\u003c/script>"])</script></body></html>';
