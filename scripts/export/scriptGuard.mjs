// @ts-check

/** The one policy that Trusted Types may have on a page; "default" is the name the browser asks for by itself. */
export const POLICY_NAME = 'default';

/** The files of this build that may run: the framework's chunks and the workers for use without network. */
const OWN_SCRIPT = String.raw`^\/(_next\/static\/[\w./~-]+|worker(-\w\w)?)\.js$`;

/**
 * Runs before any other script: what is loaded as a script must be a file of this build, and text never becomes
 * script or markup, but for what the framework makes where something has changed the page before it (a translation,
 * an extension) and it makes the page anew: an empty script, and in it the text of one that the page already has. Such
 * a script never runs. Browsers without Trusted Types skip it. Its names are short, as it is sent with each page.
 */
export const GUARD =
  `self.trustedTypes&&trustedTypes.createPolicy('${POLICY_NAME}',{createScriptURL:function(a){` +
  `var u=new URL(a,location.href);if(u.origin===location.origin&&/${OWN_SCRIPT}/.test(u.pathname))return a},` +
  String.raw`createHTML:function(a){if(a==='<script>\x3c/script>'||` +
  `[].some.call(document.scripts,function(s){return s.text===a}))return a}})`;
