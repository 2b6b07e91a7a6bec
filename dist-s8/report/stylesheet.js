/** Of the HTML digest: system fonts, light and dark by preference, contrast at WCAG AA or better, fit for print and 400 px. */
export const STYLESHEET = `
:root{--ink:#1b1b1f;--paper:#fdfdfb;--soft:#55555f;--line:#d4d4d8;--ins:#d3f0d6;--insink:#0b4a16;--del:#fbdada;--delink:#7a1010;--link:#0b4f9e;--bar:#44618b;--mark:#eceef3}
@media (prefers-color-scheme:dark){:root{--ink:#ececf0;--paper:#17181b;--soft:#b4b4bf;--line:#3c3d44;--ins:#123d1c;--insink:#b7f0c1;--del:#4a1717;--delink:#ffc9c9;--link:#8fc0ff;--bar:#8fb0dd;--mark:#2a2c33}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:60rem;padding:1rem 1.25rem 3rem;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.2;margin:.5rem 0}
h2{font-size:1.25rem;margin:2rem 0 .5rem;border-bottom:2px solid var(--line);padding-bottom:.25rem}
h3{font-size:1rem;margin:1.25rem 0 .25rem;color:var(--soft)}
a{color:var(--link)}
.skip{position:absolute;left:-100vw}
.skip:focus{position:static}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;margin:.5rem 0}
article{margin:0 0 1rem;padding:.25rem 0}
article p{margin:.15rem 0}
.facts,.why,.note,footer{color:var(--soft);font-size:.875rem}
code{font-size:.8rem;color:var(--soft)}
.printings{margin:.35rem 0 0;padding-left:1.1rem;font-size:.925rem}
.verdict{background:var(--mark);border-radius:.25rem;padding:.05rem .4rem;font-size:.8rem;font-weight:600}
blockquote{margin:.25rem 0 .5rem;padding-left:.75rem;border-left:3px solid var(--line)}
ins{background:var(--ins);color:var(--insink);text-decoration:underline}
del{background:var(--del);color:var(--delink);text-decoration:line-through}
.scroll{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;font-size:.875rem}
caption,figcaption{text-align:left;font-weight:600;margin-bottom:.25rem}
th,td{border:1px solid var(--line);padding:.2rem .5rem;text-align:right;overflow-wrap:normal;font-variant-numeric:tabular-nums}
th{font-weight:500;text-align:left}
figure{margin:1rem 0}
svg{width:100%;height:auto;max-height:12rem}
svg rect{fill:var(--bar)}
svg text{fill:var(--ink);font-size:11px;text-anchor:middle}
@media print{body{max-width:none;padding:0;font-size:10pt}nav,.skip{display:none}article{break-inside:avoid}a{color:inherit;text-decoration:none}}
`;
