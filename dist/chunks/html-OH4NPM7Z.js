import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as S,b as L,c as h,d as P,e as v,g as _,h as M,j as B,k as V,l as N,m as R,n as G}from"./chunk-2TFTBU26.js";import"./chunk-NU2TP36X.js";import{b as D,c as W,d as $,i as x,j,k as y,l as w,m as z}from"./chunk-ENLE7SRW.js";import"./chunk-6G7CKFX6.js";import{createHash as Re}from"node:crypto";var m=class{constructor(n){this.text=n}text},U=4e3;function o(e,...n){return new m(e.map((t,i)=>t+(i<n.length?Y(n[i]):"")).join(""))}function Y(e){return e===void 0?"":e instanceof m?e.text:typeof e=="object"?e.map(Y).join(""):q(ge($(String(e),U)))}function ge(e){let n=D(e);return n===""?/\s/.test(e)?" ":"":`${/^\s/.test(e)?" ":""}${n}${/\s$/.test(e)?" ":""}`}function q(e){return e.replace(/[&<>"'`]/g,n=>`&#${n.charCodeAt(0)};`)}function J(e){return new m(`<pre><code>${q($(W(e).join(`
`),2e4))}</code></pre>`)}function d(e){return o`<code>${$(D(e),300)}</code>`}function f(e){let n=$(D(e),U).split(/`([^`]+)`/);return new m(n.map((t,i)=>i%2===1?d(t).text:o`${t}`.text).join(""))}function g(e,n){return e.flatMap((t,i)=>i===0?[t]:[n,t])}function Q(e,n){if(e.length!==0)return o`<section id="to-do"><h2>What to do</h2><ol class="cards">${e.map(t=>be(t,n))}</ol></section>`}function be(e,n){let{finding:t}=e;return o`<li><h3>${d(t.indicator??t.code)}${t.indicator===void 0?"":o` <span class="code">${t.code}</span>`}</h3>
${X(e,n)}<p>${f(t.message)}</p>${he(t.fix)}</li>`}function X({finding:e,releases:n},t){let i=w(e),r=[...e.pairing===void 0?[]:[o`pairing ${d(e.pairing)}`],...e.stage===void 0?[]:[o`from stage ${d(e.stage)}`],...i===void 0?[]:[d(i)],...t?n.map(a=>d(y(a))):[]];return r.length===0?o``:o`<p class="faint">${g(r,o` · `)}</p>`}function he(e){if(e===void 0)return;let n=z(e).map(({kind:t,text:i})=>t==="snippet"?J(i):o`<p>${f(i)}</p>`);return o`<div class="fix"><span class="label">What clears it</span>${n}</div>`}function A(e,n,t){if(n.length===0)return;let i=n.map(r=>{let{finding:a}=r,s=a.indicator===void 0?"":o`${d(a.indicator)} `;return o`<li><p>${s}<span class="code">${a.code}</span> ${f(a.message)}</p>${X(r,t)}${$e(a.fix)}</li>`});return o`<section><h2>${e}</h2><ul class="notices">${i}</ul></section>`}function $e(e){if(e!==void 0)return z(e).flatMap(({kind:n,text:t})=>n==="prose"?[o`<p class="faint">${f(t)}</p>`]:[])}var H=180,T=22;function Z(e){let n=Object.values(e.limits??{}).flatMap(l=>ne(l,!0)),[t]=n;if(typeof e.value!="number"||t===void 0)return;let i=typeof e.bound=="number"?e.bound:e.value,r=t.badAbove?e.margin??0:-(e.margin??0),{value:a,bound:s}=N(e);return te(e.value,i+r,n,`value ${a??""}, bound with margin ${s??a??""}`)}function ee(e){let n=e.limit===void 0?[]:ne(e.limit,!1);if(typeof e.value!="number"||n.length===0)return;let{value:t,bound:i}=R(e);return te(e.value,typeof e.bound=="number"?e.bound:e.value,n,`value ${t??""}, bound ${i??t??""}`)}function ne(e,n){let[,t,i,r]=/^\s*([<>])=?\s*([-+\d.eE]+)(%?)\s*$/.exec(e)??[],a=Number(i)/(r==="%"?100:1);return t===void 0||!Number.isFinite(a)?[]:[{at:a,badAbove:t===">"===n}]}function te(e,n,t,i){let r=[0,e,n,...t.map(({at:p})=>p)];if(!r.every(Number.isFinite))return;let[a,s]=[Math.min(...r),Math.max(...r)],l=(s-a||1)*1.2,c=p=>((p-a)/l*H).toFixed(1),E=t.map(({at:p,badAbove:k})=>C("zone",k?c(p):"0",k?String(H):c(p),3,T-6)),ue=t.map(({at:p})=>C("mark",c(p),(Number(c(p))+1).toFixed(1),1,T-2)),[fe,pe]=[Math.min(e,n),Math.max(e,n)],me=t.some(({at:p,badAbove:k})=>k?n>=p:n<=p);return o`<svg class="gauge" viewBox="0 0 ${H} ${T}" width="${H}" height="${T}" role="img" aria-label="${i}">${[C("track","0",String(H),9,4),...E,C(me?"range beyond":"range",c(fe),c(pe),8,6),...ue,new m(`<circle class="value" cx="${c(e)}" cy="11" r="4.5"/>`)]}</svg>`}function C(e,n,t,i,r){let a=Math.max(0,Number(t)-Number(n)).toFixed(1);return new m(`<rect class="${e}" x="${n}" y="${i}" width="${a}" height="${r}"/>`)}var ve={crossed:"bad","not-ruled-out":"doubtful",unmeasured:"bad",clear:"good","not-applicable":"idle"},xe={unmet:"bad",inadmissible:"bad",missing:"bad",pending:"doubtful",waived:"doubtful",met:"good"};function b(e,n){let t=e.map(r=>o`<th scope="col">${r}</th>`),i=n.map(r=>o`<tr>${r.map(a=>o`<td>${a}</td>`)}</tr>\n`);return o`<div class="scroll"><table><thead><tr>${t}</tr></thead><tbody>\n${i}</tbody></table></div>`}function u(e,n){return o`<span class="badge ${e}">${n}</span>`}function oe(e){if(e.length===0)return;let n=e.map(t=>{let{value:i,bound:r,samples:a}=N(t),s=t.advisory===void 0?"":o`<p class="faint">advisory, fires nothing: ${f(t.advisory)}</p>`,l=Object.entries(t.thresholds).map(([c,E])=>o`<div class="threshold">${d([c,t.limits?.[c]??""].join(" ").trim())} ${P[E]}</div>`);return[o`${d(t.id)}<div>${f(t.title)}</div>${s}`,o`${u(ve[t.state],P[t.state])}${ie(t.decided_by)}`,o`${Z(t)}${l}`,i,r,a]});return o`<h3>KRIs</h3>${b(["KRI","State","Thresholds","Value","Bound with margin","Samples"],n)}`}function ie(e){if(e===void 0||e.kind==="measurement")return;let n=e.kind==="event"?"by an event":o`by a determination${e.by===void 0?"":o` of ${e.by}`}`;return o`<p class="faint">${n}, ${d(w(e)??e.file)}</p>`}function re(e){if(e.length===0)return;let n=e.filter(s=>s.needed_by.length>0),t=e.filter(s=>s.needed_by.length===0),i=n.length===0?o`<p>No fired pairing needs a control.</p>`:ye(n),r=t.map(s=>o`<li>${d(s.id)} ${s.title} <span class="faint">(${s.category}): ${s.state}</span></li>`),a=t.length===0?"":o`<details><summary>Controls not needed now (${t.length})</summary><ul>${r}</ul></details>`;return o`<h3>Controls needed</h3>${i}${a}`}function ye(e){let n=e.map(t=>{let{value:i,bound:r,samples:a}=R(t),s=[t.threshold,t.limit].filter(c=>c!==void 0).join(" "),l=t.due===void 0?"":o`<p class="faint">due ${t.due}</p>`;return[o`${d(t.id)}<div>${f(t.title)}</div><p class="faint">${t.category}</p>`,o`${u(xe[t.state],t.state)}${l}${ie(t.decided_by)}`,o`${ee(t)}<div class="threshold">${s===""?"":d(s)}</div>`,i,r,a,g(t.needed_by.map(d),o`<br>`)]});return b(["Control","State","Must reach","Value","Bound","Samples","Needed by"],n)}function ae(e){let n=e.flatMap(i=>i.evidence.map(r=>we(i,r)));if(n.length===0)return;let t=["For","Where","Value","Samples","Assessed","Whose word","Admissible"];return o`<details><summary>Every measurement (${n.length})</summary>${b(t,n)}</details>`}function we(e,n){let t="limits"in e?Object.values(e.limits??{}):"limit"in e&&e.limit!==void 0?[e.limit]:[],i=n.low===void 0||n.high===void 0?"":` [${S(n.low,t)}, ${S(n.high,t)}]`,r=[n.tool,n.task,n.metric].filter(s=>s!==void 0).join(" "),a=n.reasons.map((s,l)=>o`<div><span class="code">${s}</span> ${f(n.detail?.[l]??"")}</div>`);return[d(e.id),o`${d(w(n)??n.file)}<div class="faint">${r}</div>`,n.value===void 0?void 0:S(n.value,t)+i,n.samples===void 0?void 0:L(n.samples),o`${n.assessed}${n.expires===void 0?"":o`<div class="faint">lapses ${n.expires}</div>`}`,v[n.channel],n.admissible?u("good","yes"):o`${u("bad","no")}${a}`]}var I=`
:root{color-scheme:light dark;--back:#f6f7f9;--card:#fff;--ink:#1a1d21;--faint:#5c6570;--line:#dde1e6;--code:#eef0f3;--good:#1a7f37;--doubtful:#9a6700;--bad:#c4202b;--idle:#6b7480;--good-back:#e3f5e8;--doubtful-back:#fdf3d3;--bad-back:#fde8e8;--idle-back:#eceff2}
@media (prefers-color-scheme:dark){:root{--back:#0f1216;--card:#171b21;--ink:#e4e8ec;--faint:#98a2ae;--line:#2c333c;--code:#232930;--good:#58c476;--doubtful:#e0b343;--bad:#ff7b78;--idle:#98a2ae;--good-back:#15301d;--doubtful-back:#352a10;--bad-back:#3d191c;--idle-back:#232930}}
*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:1120px;margin:0 auto;padding:24px 20px 64px}
header.verdict{background:var(--card);border:1px solid var(--line);border-left:8px solid var(--mood);border-radius:10px;padding:20px 24px}
header.good{--mood:var(--good)}header.doubtful{--mood:var(--doubtful)}header.bad{--mood:var(--bad)}
h1{margin:0 0 4px;font-size:30px;line-height:1.2;color:var(--mood)}
h2{margin:36px 0 12px;font-size:20px}
h3{margin:24px 0 8px;font-size:16px}
p{margin:6px 0;overflow-wrap:anywhere}
ul{padding-left:20px;margin:6px 0}
li{overflow-wrap:anywhere}
.target{font-size:18px}
.stages{display:flex;flex-wrap:wrap;gap:8px;margin:12px 0}
.tiles{display:flex;flex-wrap:wrap;gap:12px;margin:14px 0 0}
.tile{flex:1 1 200px;background:var(--back);border-radius:8px;padding:10px 14px}
.tile b{display:block;font-size:20px}
.notice{background:var(--doubtful-back);border-radius:8px;padding:8px 12px}
.faint,.label{color:var(--faint);font-size:13px}
.code{font:12.5px/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;color:var(--faint)}
code{font:12.5px/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--code);border-radius:4px;padding:1px 5px;unicode-bidi:isolate;overflow-wrap:anywhere}
pre{background:var(--code);border-radius:6px;padding:10px 12px;overflow-x:auto;margin:8px 0}
pre code{background:none;padding:0;white-space:pre}
.badge{display:inline-block;white-space:nowrap;border-radius:999px;padding:1px 10px;font-size:13px;font-weight:600}
.badge.good{color:var(--good);background:var(--good-back)}
.badge.doubtful{color:var(--doubtful);background:var(--doubtful-back)}
.badge.bad{color:var(--bad);background:var(--bad-back)}
.badge.idle{color:var(--idle);background:var(--idle-back)}
ol.cards{list-style:none;counter-reset:card;padding:0;margin:0;display:grid;grid-template-columns:minmax(0,1fr);gap:12px}
ol.cards>li{counter-increment:card;position:relative;background:var(--card);border:1px solid var(--line);border-radius:10px;padding:14px 20px 14px 60px}
ol.cards>li::before{content:counter(card);position:absolute;left:18px;top:15px;width:26px;height:26px;border-radius:50%;background:var(--bad-back);color:var(--bad);font-weight:700;text-align:center;line-height:26px}
ol.cards h3{margin:0 0 2px}
h2 code{font-size:17px}h3 code{font-size:14px}
.fix{border-left:3px solid var(--good);padding-left:12px;margin-top:10px}
ul.notices{list-style:none;padding:0;margin:0;background:var(--card);border:1px solid var(--line);border-radius:10px}
ul.notices>li{padding:8px 16px}
ul.notices>li+li{border-top:1px solid var(--line)}
.scroll{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:10px}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:8px 12px;border-top:1px solid var(--line);overflow-wrap:break-word}
thead th{border-top:0;font-size:13px;color:var(--faint);font-weight:600;white-space:nowrap}
td p{margin:2px 0}
.threshold{font-size:13px;color:var(--faint)}
.gauge{display:block;margin:3px 0 4px}
.gauge .track{fill:var(--line)}
.gauge .zone{fill:var(--bad);opacity:.14}
.gauge .mark{fill:var(--bad)}
.gauge .range{fill:var(--good);opacity:.75}
.gauge .range.beyond{fill:var(--bad)}
.gauge .value{fill:var(--ink);stroke:var(--card);stroke-width:1.5}
details{margin:12px 0}
summary{cursor:pointer;color:var(--faint);margin-bottom:8px}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 16px;background:var(--card);border:1px solid var(--line);border-radius:10px;padding:14px 18px;margin:0}
dt{color:var(--faint)}
dd{margin:0;overflow-wrap:anywhere;min-width:0}
@media (max-width:600px){ol.cards>li{padding-left:18px;padding-top:48px}dl{grid-template-columns:1fr}}
@media print{:root{color-scheme:light}body{background:#fff;font-size:11px}main{max-width:none;padding:0}header.verdict,ol.cards>li,tr{break-inside:avoid}h2,h3{break-after:avoid}.scroll{overflow:visible}pre code{white-space:pre-wrap}details::details-content{content-visibility:visible;height:auto}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;var K=o`, `;function de(e){let n=G(e).map(({channel:i,admissible:r,inadmissible:a,decides:s})=>{let l=s.length===0?"":o`; decides ${g(s.map(d),K)}`;return o`<li><strong>${v[i]}:</strong> ${M(r,"admissible measurement")}${a>0?`, ${a} not admissible`:""}${l}</li>`}),t=e.findings.filter(i=>j({finding:i,releases:[]})).map(({code:i,message:r})=>o`<li><span class="code">${i}</span> ${f(r)}</li>`);return n.length+t.length===0?void 0:o`<h3>Whose word it rests on</h3><ul>${[...n,...t]}</ul>`}function se({signoffs:e,withdrawals:n,waivers:t,pairings:i}){return o`${He(e)}${ke(n)}${De(t)}${Se(i)}`}function He(e){let n=e.filter(({state:r})=>r!=="idle");if(n.length===0)return;let t={given:"good",missing:"bad",pending:"doubtful",idle:"idle"},i=n.map(({id:r,state:a,quorum:s,approved_by:l})=>o`<li>${d(r)} ${u(t[a],a)} ${l.length} of ${s} approved${l.length>0?": ":""}${g(l.map(d),K)}</li>`);return o`<h3>Sign-offs</h3><ul>${i}</ul>`}function ke(e){if(e.length===0)return;let n={used:u("idle","does not count"),unapproved:u("bad","not approved, so it counts"),forbidden:u("bad","forbidden by the policy, so it counts"),unmatched:u("idle","names nothing that is there")},t=e.map(({file:i,record:r,state:a,reason:s,by:l,source:c})=>[o`${d(i)}${r===void 0?"":o` ${d(r)}`}`,n[a],l,f(s),d(c)]);return o`<h3>Withdrawals</h3>${b(["Evidence","Effect","Withdrawn by","Reason","Stated in"],t)}`}function De(e){if(e.length===0)return;let n={used:"doubtful",unused:"idle",expired:"bad",invalid:"bad"},t=e.map(({id:i,indicator:r,state:a,expires:s,reason:l,approved_by:c})=>[d(i),d(r),u(n[a],a),s,l===void 0?void 0:f(l),g((c??[]).map(d),K)]);return o`<h3>Waivers</h3>${b(["Waiver","Waives","State","Holds through","Reason","Accepted by"],t)}`}function Se(e){if(e.length===0)return;let t=["fired","pending","idle","not-applicable"].flatMap(i=>{let r=e.filter(a=>a.state===i).map(({id:a})=>d(a));return r.length===0?[]:[o`<li><strong>${i.replace("-"," ")}:</strong> ${g(r,K)}</li>`]});return o`<h3>Pairings</h3><ul>${t}</ul>`}function le(e){let{policy:n,tool:t}=e,i=[["Decision",o`${d(e.sha256)} <span class="faint">SHA-256 of the canonical JSON of the report</span>`],["Policy",Me(n)],["Enforcement",o`${e.enforcement}`],["Decided at",o`${e.evaluated_at} by ${t.name} ${t.version}`],...e.valid_until===void 0?[]:[["Holds until",o`${e.valid_until}, when the first evidence or waiver lapses`]],...e.decisions.map(({release:r})=>["Manifest",o`${d(r.file)}${r.digest===void 0?"":o`<br>weights ${d(r.digest)}`}`])];return o`<section><h2>Which decision this is, exactly</h2><dl>${i.map(([r,a])=>o`<dt>${r}</dt><dd>${a}</dd>`)}</dl>${Ne(e)}</section>`}function Me(e){if(e===void 0)return o`none found`;let n=e.ref===void 0?"":o`<br>at commit ${d(e.ref)}`,t=e.sha256===void 0?"":o`<br>SHA-256 ${d(e.sha256)}`;return o`${e.name??""} ${d(e.file)}${n}${t}`}function Ne({evidence:e}){if(e.length===0)return;let n=e.map(({file:t,format:i,channel:r,measurements:a,sha256:s})=>[d(t),i??"none",a,v[r],s===""?"could not be read":d(s)]);return o`<details><summary>Every file that was read (${n.length})</summary>${b(["File","Format","Measurements","Whose word","SHA-256"],n)}</details>`}var O={pass:"good","pass-with-waivers":"doubtful",blocked:"bad",undecided:"bad"};function bn(e){let n=e.decisions.length>1,t=x(e,"warning").filter(r=>!j(r)),i=o`<main>
${Ce(e)}
${Q(x(e,"block"),n)}
${e.decisions.map(r=>ze(r))}
${A("Warnings",t,n)}
${A("Notes",x(e,"note"),n)}
${le(e)}
</main>`;return je(Te(e),i).text}function je(e,n){let i=`default-src 'none'; style-src 'sha256-${Re("sha256").update(I).digest("base64")}'; base-uri 'none'; form-action 'none'`;return o`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new m(i)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${e}</title>
<style>${new m(I)}</style>
</head>
<body>
${n}
</body>
</html>
`}function Te(e){let[n,...t]=e.decisions,i=n===void 0?"no release":t.length===0?y(n):M(e.decisions.length,"release");return`${h[e.verdict]}: ${i}`}function Ce(e){let n=_(e),t=x(e,"block").length,[i,...r]=e.decisions,a=i===void 0?o`<p class="target">${Ke(e)}</p>`:r.length===0?Ee(i):Pe(e.decisions),s=i!==void 0&&r.length===0&&i.verdict!=="undecided"?[B(i.kris),V(i.kcis)].map(Oe):[];return o`<header class="verdict ${O[e.verdict]}">
<h1>${h[e.verdict]}</h1>
${a}
${n===void 0?"":o`<p class="notice">${n}</p>`}
<div class="tiles">${t===0?"":o`<div class="tile"><b>${t}</b>${t===1?"finding":"findings"} to clear</div>`}${s}</div>
<p class="faint">Decision ${d(e.sha256.slice(0,12))}${e.policy?.name===void 0?"":o` · ${e.policy.name}`} · ${e.evaluated_at}</p>
</header>`}function Ke(e){return e.verdict==="pass"?"There is no release to judge, and nothing was measured.":"No release was judged."}function Oe(e){let[,n,t,i]=/^(\d+) ([^:]+): (.*)$/s.exec(e)??[];return n===void 0?o`<div class="tile">${e}</div>`:o`<div class="tile"><b>${n} ${t}</b>${i}</div>`}function Ee(e){return o`<p class="target">${F(e)}</p><div class="stages">${ce(e)}</div>`}function Pe(e){let n=e.map(t=>o`<li>${F(t)} ${u(O[t.verdict],h[t.verdict].toLowerCase())}</li>`);return o`<ul>${n}</ul>`}function F(e){let{stage:n}=e.release;return o`${d(y(e))}${n===void 0?"":o` → ${d(n)}`}`}function ce({stages:e}){return e.map(({name:n,verdict:t})=>u(O[t],`${n}: ${h[t].toLowerCase()}`))}function ze(e){let n=e.kris.length+e.kcis.length===0;return o`<section>
<h2>${F(e)} ${u(O[e.verdict],h[e.verdict].toLowerCase())}</h2>
<div class="stages">${ce(e)}</div>
${n?o`<p>No indicator was judged.</p>`:""}
${oe(e.kris)}
${re(e.kcis)}
${de(e)}
${se(e)}
${ae([...e.kris,...e.kcis])}
</section>`}export{bn as renderHtml};
