/** How every page here looks: calm, readable on a phone, in the dark and in print. */
export const style = `
:root { color-scheme: light dark; --ground: #f7f5f0; --surface: #fff; --ink: #1b2430; --muted: #4c5866;
  --line: #7c8794; --accent: #0b5a5e; --bad: #a61b2b; --focus: #1b2430; }
@media (prefers-color-scheme: dark) { :root { --ground: #12171d; --surface: #1a2129; --ink: #eceae4;
  --muted: #a9b4c0; --line: #76828f; --accent: #6cc5c1; --bad: #f58c93; --focus: #ffd23f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 'Source Sans 3', system-ui, sans-serif; overflow-wrap: anywhere; }
header, main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
header { border-bottom: 1px solid var(--line); }
header a { font: 600 1.125rem 'Source Serif 4', Georgia, serif; color: var(--ink); text-decoration: none; }
h1, h2 { font-family: 'Source Serif 4', Georgia, serif; line-height: 1.25; margin: 1.5rem 0 .75rem; }
h1 { font-size: 1.75rem; } h2 { font-size: 1.375rem; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; background: var(--surface); }
caption { text-align: start; color: var(--muted); padding-bottom: .25rem; }
th, td { text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); }
.wide { overflow-x: auto; }
ul.people { list-style: none; padding: 0; margin: 0; }
ul.people li { border-bottom: 1px solid var(--line); padding: .75rem 0; }
label { display: block; font-weight: 600; margin-top: 1rem; }
input { font: inherit; width: 100%; max-width: 24rem; padding: .5rem; color: inherit;
  background: var(--surface); border: 1px solid var(--line); border-radius: 2px; }
button { font: inherit; min-height: 2.75rem; padding: .5rem 1rem; margin-top: 1rem; border-radius: 2px;
  border: 1px solid var(--accent); background: var(--surface); color: var(--accent); cursor: pointer; }
button.first { background: var(--accent); color: var(--ground); }
.hint { color: var(--muted); margin: .25rem 0 0; }
.fault { color: var(--bad); border: 2px solid var(--bad); padding: .75rem; }
code { font-size: .9375em; }
@media print { header, button { display: none; } body { background: none; } }
`;
