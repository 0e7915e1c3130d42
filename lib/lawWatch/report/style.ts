/** Plain, for paper as for the screen. */
export const STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 64rem; margin: 1.5rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { font-size: 1.2rem; margin-top: 2.5rem; }
h3 { font-size: 1.05rem; margin: 0; }
h3 b { border: 1px solid; padding: 0 0.4em; font-size: 0.8em; }
h4 { margin: 1rem 0 0.25rem; font-size: 0.9rem; }
.outcome { border-left: 0.3rem solid; padding: 0.5rem 0.75rem; font-weight: 600; }
.files { overflow-wrap: anywhere; }
article { margin-top: 1.5rem; padding-top: 1rem; border-top: 1px solid; }
blockquote { margin: 0; padding-left: 0.75rem; border-left: 2px solid; white-space: pre-wrap; }
dt { font-weight: 600; margin-top: 0.5rem; }
dd { margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin-top: 1rem; font-size: 0.85rem; table-layout: fixed; }
caption { text-align: left; font-weight: 600; }
th, td { border: 1px solid; padding: 0.25rem 0.4rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { font-weight: 400; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
@media (max-width: 40rem) { thead { display: none; } tr, th, td { display: block; border: 0; } td { padding-left: 1rem; } }
@media print { body { margin: 0; max-width: none; font-size: 10pt; } h2, h3, h4, caption { break-after: avoid; } }
`;
