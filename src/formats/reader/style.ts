/** How a text looks that was taken along as HTML: on a screen, on a phone, on paper. */
export const READER_STYLE = `
:root{color-scheme:light dark;--line:light-dark(#e2dccf,#3a3e47);--muted:light-dark(#655f55,#a39d91);--blue:light-dark(#1d4f91,#93b8ee)}
*{box-sizing:border-box}
body{max-width:72rem;margin:0 auto;padding:1.5rem;font:1.0625rem/1.6 Literata,Georgia,serif;background:light-dark(#fbfaf6,#14161a);color:light-dark(#1e1c19,#e7e2d7);overflow-wrap:anywhere}
header,section{display:grid;grid-template-columns:minmax(0,1fr) 3.5rem minmax(0,1fr)}
header>:last-child{grid-column:3}
header{padding-bottom:1rem}
.one section{grid-template-columns:minmax(0,40rem)}
.title{margin:0;font:600 1.75rem/1.2 Literata,Georgia,serif}
.sub{margin:.3rem 0;color:var(--muted)}
section>div>*,.title,.sub,dt,dd{unicode-bidi:isolate;overflow:clip;overflow-clip-margin:.6rem;hyphens:auto}
section{background:linear-gradient(var(--line),var(--line)) center/1px 100% no-repeat}
.one section{background:none}
section>div{padding:.4rem 0}
section>div>*{margin:0 0 .5rem}
h2,h3{font-size:1.2rem;line-height:1.3;padding-top:.7rem}
h3{font-size:1.05rem}
blockquote{border-left:3px solid var(--line);padding-left:.9rem}
blockquote p{margin:0}
ul,ol{padding-left:1.3rem}
.caption,.blank,dl,.hinge{font-family:"Source Sans 3",system-ui,sans-serif;color:var(--muted);font-size:.875rem}
.blank{border:1px dashed;padding:.4rem .8rem;border-radius:6px}
.hinge{text-align:center}
.hinge b{font-weight:400;background:light-dark(#fbfaf6,#14161a);padding:.2rem .3rem}
dl{margin:.4rem 0 0}
dl div{display:flex;gap:.4rem}
dt::after{content:":"}
dd{margin:0}
a{color:var(--blue)}
footer{margin-top:1.5rem;border-top:1px solid var(--line)}
@media screen and (max-width:700px){header,section{display:block;background:none}section>:last-child:not(:first-child){border-left:2px solid var(--line);padding-left:.9rem;margin-bottom:.8rem}.hinge{text-align:left;padding:0}}
@media print{:root{color-scheme:light}body{max-width:none;padding:0;font-size:10pt;background:none}section{break-inside:avoid}h2,h3{break-after:avoid}.hinge b{background:#fff}a{color:inherit}}
`;
