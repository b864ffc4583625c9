import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{Ba as M,Ca as B,Da as y,Ia as w,Ja as T,Ka as H,La as D,Pa as V,Qa as G,Ra as U,Ta as I,Ua as $,Wa as q,Xa as b,Ya as z,Za as Y,_a as R,ab as J,bb as K,db as Q,eb as X,fb as E,gb as k,hb as Z,ib as ee,lb as ne,mb as te,nb as oe,ob as ie}from"./chunk-BUVI6FIY.js";import"./chunk-KY6H7JUL.js";import"./chunk-SJW3KMUS.js";import"./chunk-T7PDZDG7.js";import"./chunk-6G7CKFX6.js";import{createHash as Ye}from"node:crypto";var p=class{constructor(n){this.text=n}text},re=4e3;function o(e,...n){return new p(e.map((t,i)=>t+(i<n.length?ae(n[i]):"")).join(""))}function ae(e){return e===void 0?"":e instanceof p?e.text:typeof e=="object"?e.map(ae).join(""):de(Me(y(String(e),re)))}function Me(e){let n=M(e);return n===""?/\s/.test(e)?" ":"":`${/^\s/.test(e)?" ":""}${n}${/\s$/.test(e)?" ":""}`}function de(e){return e.replace(/[&<>"'`]/g,n=>`&#${n.charCodeAt(0)};`)}function W(e){return new p(`<pre><code>${de(y(B(e).join(`
`),2e4))}</code></pre>`)}function s(e){return o`<code>${y(M(e),300)}</code>`}function u(e){let n=y(M(e),re).split(/`([^`]+)`/);return new p(n.map((t,i)=>i%2===1?s(t).text:o`${t}`.text).join(""))}function v(e){return o`${e.map(n=>typeof n=="string"?n:"id"in n?s(n.id):u(n.says))}`}function g(e,n){return e.flatMap((t,i)=>i===0?[t]:[n,t])}function se(e,n){if(e.length!==0)return o`<section id="to-do"><h2>What to do</h2><ol class="cards">${e.map(t=>Te(t,n))}</ol></section>`}function Te(e,n){let{finding:t}=e;return o`<li><h3>${s(t.indicator??t.code)}${t.indicator===void 0?"":o` <span class="code">${t.code}</span>`}</h3>
${le(e,n)}<p>${u(t.message)}</p>${Re(t.fix)}</li>`}function le({finding:e,releases:n},t){let i=D(e),r=[...e.pairing===void 0?[]:[o`pairing ${s(e.pairing)}`],...e.stage===void 0?[]:[o`from stage ${s(e.stage)}`],...i===void 0?[]:[s(i)],...t?n.map(a=>s(H(a))):[]];return r.length===0?o``:o`<p class="faint">${g(r,o` · `)}</p>`}function Re(e){if(e===void 0)return;let n=I(e).map(({kind:t,text:i})=>t==="snippet"?W(i):o`<p>${u(i)}</p>`);return o`<div class="fix"><span class="label">What clears it</span>${n}</div>`}function L(e,n,t){if(n.length===0)return;let i=n.map(r=>{let{finding:a}=r,d=a.indicator===void 0?"":o`${s(a.indicator)} `;return o`<li><p>${d}<span class="code">${a.code}</span> ${u(a.message)}</p>${le(r,t)}${Ke(a.fix)}</li>`});return o`<section><h2>${e}</h2><ul class="notices">${i}</ul></section>`}function Ke(e){if(e!==void 0)return I(e).map(({kind:n,text:t})=>n==="prose"?o`<p class="faint">${u(t)}</p>`:W(t))}var O=180,N=22;function ce(e){let n=Object.values(e.limits??{}).flatMap(l=>fe(l,!0)),[t]=n;if(typeof e.value!="number"||t===void 0)return;let i=typeof e.bound=="number"?e.bound:e.value,r=t.badAbove?e.margin??0:-(e.margin??0),{value:a,bound:d}=E(e);return me(e.value,i+r,n,`value ${a??""}, bound with margin ${d??a??""}`)}function ue(e){let n=e.limit===void 0?[]:fe(e.limit,!1);if(typeof e.value!="number"||n.length===0)return;let{value:t,bound:i}=k(e);return me(e.value,typeof e.bound=="number"?e.bound:e.value,n,`value ${t??""}, bound ${i??t??""}`)}function fe(e,n){let[,t,i,r]=/^\s*([<>])=?\s*([-+\d.eE]+)(%?)\s*$/.exec(e)??[],a=Number(i)/(r==="%"?100:1);return t===void 0||!Number.isFinite(a)?[]:[{at:a,badAbove:t===">"===n}]}function me(e,n,t,i){let r=[0,e,n,...t.map(({at:m})=>m)];if(!r.every(Number.isFinite))return;let[a,d]=[Math.min(...r),Math.max(...r)],l=(d-a||1)*1.2,c=m=>((m-a)/l*O).toFixed(1),x=t.map(({at:m,badAbove:P})=>j("zone",P?c(m):"0",P?String(O):c(m),3,N-6)),C=t.map(({at:m})=>j("mark",c(m),(Number(c(m))+1).toFixed(1),1,N-2)),[Oe,Se]=[Math.min(e,n),Math.max(e,n)],Pe=t.some(({at:m,badAbove:P})=>P?n>=m:n<=m);return o`<svg class="gauge" viewBox="0 0 ${O} ${N}" width="${O}" height="${N}" role="img" aria-label="${i}">${[j("track","0",String(O),9,4),...x,j(Pe?"range beyond":"range",c(Oe),c(Se),8,6),...C,new p(`<circle class="value" cx="${c(e)}" cy="11" r="4.5"/>`)]}</svg>`}function j(e,n,t,i,r){let a=Math.max(0,Number(t)-Number(n)).toFixed(1);return new p(`<rect class="${e}" x="${n}" y="${i}" width="${a}" height="${r}"/>`)}var Ee={crossed:"bad","not-ruled-out":"doubtful",unmeasured:"bad",clear:"good","not-applicable":"idle"},Ne={unmet:"bad",inadmissible:"bad",missing:"bad",pending:"doubtful",waived:"doubtful",met:"good",reported:"idle"};function h(e,n){let t=e.map(r=>o`<th scope="col">${r}</th>`),i=n.map(r=>o`<tr>${r.map(a=>o`<td>${a}</td>`)}</tr>\n`);return o`<div class="scroll"><table><thead><tr>${t}</tr></thead><tbody>\n${i}</tbody></table></div>`}function f(e,n){return o`<span class="badge ${e}">${n}</span>`}function pe(e){if(e.length===0)return;let n=e.map(t=>{let{value:i,bound:r,samples:a}=E(t),d=t.advisory===void 0?"":o`<p class="faint">advisory, fires nothing: ${u(t.advisory)}</p>`,l=Object.entries(t.thresholds).map(([c,x])=>o`<div class="threshold">${s([c,t.limits?.[c]??""].join(" ").trim())} ${z[x]}</div>`);return[o`${s(t.id)}<div>${u(t.title)}</div>${ge(t)}${d}${he(t)}`,o`${f(Ee[t.state],z[t.state])}${$e(t.decided_by)}`,o`${ce(t)}${l}`,i,r,a]});return o`<h3>KRIs</h3>${h(["KRI","State","Thresholds","Value","Bound with margin","Samples"],n)}`}function je(e){let{value:n}=k(e);if(e.advisory!==void 0)return o`${n===void 0?"":o`, ${n}`}; advisory, required of nobody: ${u(e.advisory)}`}function ge({source:e}){return e===void 0?void 0:o`<p class="faint">from ${u(e)}</p>`}function he(e){return ne(e).map(({worries:n,phrase:t})=>o`<p class="${n?"worry":"faint"}">${v(t)}</p>`)}function $e(e){if(e===void 0||e.kind==="measurement")return;let n=e.kind==="event"?"by an event":o`by a determination${e.by===void 0?"":o` of ${e.by}`}`;return o`<p class="faint">${n}, ${s(D(e)??e.file)}</p>`}function be(e){if(e.length===0)return;let n=e.filter(d=>d.needed_by.length>0),t=e.filter(d=>d.needed_by.length===0),i=n.length===0?o`<p>No fired pairing needs a control.</p>`:Ae(n),r=t.map(d=>o`<li>${s(d.id)} ${d.title} <span class="faint">(${d.category}): ${d.state}${je(d)}</span></li>`),a=t.length===0?"":o`<details><summary>Controls not needed now (${t.length})</summary><ul>${r}</ul></details>`;return o`<h3>Controls needed</h3>${i}${a}`}function Ae(e){let n=e.map(t=>{let{value:i,bound:r,samples:a}=k(t),d=[t.threshold,t.limit].filter(c=>c!==void 0).join(" "),l=t.due===void 0?"":o`<p class="faint">due ${t.due}</p>`;return[o`${s(t.id)}<div>${u(t.title)}</div><p class="faint">${t.category}</p>${ge(t)}${he(t)}`,o`${f(Ne[t.state],t.state)}${l}${$e(t.decided_by)}`,o`${ue(t)}<div class="threshold">${d===""?"":s(d)}</div>`,i,r,a,g(t.needed_by.map(s),o`<br>`)]});return h(["Control","State","Must reach","Value","Bound","Samples","Needed by"],n)}function ve(e){let n=oe(e).map(t=>o`<li>${v(t)}</li>`);return n.length===0?void 0:o`<details><summary>Reasons that the policy gives (${n.length})</summary><ul>${n}</ul></details>`}function xe(e){let n=e.flatMap(i=>i.evidence.map(r=>Ie(i,r)));if(n.length===0)return;let t=["For","Where","Value","Samples","Assessed","Whose word","Admissible"];return o`<details><summary>Every measurement (${n.length})</summary>${h(t,n)}</details>`}function Ce({relative:e},n){if(e===void 0)return;let{as:t,value:i,low:r,high:a,baseline:d,source:l}=e,c=`[${$(r,n)}, ${$(a,n)}]`;return o`<div class="faint">${t} ${$(i,n)} ${c} to ${$(d,n)} from ${s(l)}</div>`}function Ie(e,n){let t=Z(e),i=n.low===void 0||n.high===void 0?"":` [${$(n.low,t)}, ${$(n.high,t)}]`,r=[n.tool,n.task,n.metric].filter(d=>d!==void 0).join(" "),a=n.reasons.map((d,l)=>o`<div><span class="code">${d}</span> ${u(n.detail?.[l]??"")}</div>`);return[s(e.id),o`${s(D(n)??n.file)}<div class="faint">${r}</div>${te(n).map(d=>o`<div class="faint">${v(d)}</div>`)}`,n.value===void 0?void 0:o`${$(n.value,t)+i}${Ce(n,t)}`,n.samples===void 0?void 0:q(n.samples),o`${n.assessed}${n.expires===void 0?"":o`<div class="faint">lapses ${n.expires}</div>`}`,o`${R(n.channel,n.signed_by)}${n.independent===void 0?"":o`<div class="faint">independent: ${s(n.independent)}</div>`}`,n.admissible?f("good","yes"):o`${f("bad","no")}${a}`]}var ze={sufficient:"good",insufficient:"bad","not-needed":"doubtful"},We={met:"good",overdue:"bad",due:"doubtful",open:"idle"};function ye(e=[]){if(e.length===0)return;let n=e.map(({id:t,statement:i,state:r,because:a,milestones:d})=>o`<p>${s(t)} ${f(ze[r],V[r])}</p><p>${u(i)}</p>${a===void 0?"":o`<p class="faint">because: ${u(a)}</p>`}${Le(d)}`);return o`<h3>Assurance plans</h3>${n}`}function Le(e){if(e.length===0)return;let n=e.map(t=>{let{id:i,title:r,due:a,state:d,forecast:l}=t,c=U(t);return[o`${s(i)}<div>${u(r)}</div>`,f(We[d],G[d]),o`${a}${l===void 0?"":o`<div class="faint">${u(l)}</div>`}`,c===""?void 0:s(c)]});return h(["Milestone","State","By","Shown by"],n)}var _=`
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
.worry{color:var(--doubtful);font-size:13px}
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
`;var S=o`, `;function we(e){let n=ee(e).map(({channel:r,admissible:a,inadmissible:d,decides:l,signers:c})=>{let x=c.length===0?"":o`, signed by ${g(c.map(s),S)}`,C=l.length===0?"":o`; decides ${g(l.map(s),S)}`;return o`<li><strong>${Y[r]}:</strong> ${K(a,"admissible measurement")}${d>0?`, ${d} not admissible`:""}${x}${C}</li>`}),t=ie(e).map(r=>o`<li>${v(r)}</li>`),i=e.findings.filter(r=>T({finding:r,releases:[]})).map(({code:r,message:a})=>o`<li><span class="code">${r}</span> ${u(a)}</li>`);return n.length+i.length===0?void 0:o`<h3>Whose word it rests on</h3><ul>${[...n,...t,...i]}</ul>`}function He({signoffs:e,withdrawals:n,waivers:t,pairings:i}){return o`${_e(e)}${Fe(n)}${Be(t)}${Ve(i)}`}function _e(e){let n=e.filter(({state:r})=>r!=="idle");if(n.length===0)return;let t={given:"good",missing:"bad",pending:"doubtful",idle:"idle"},i=n.map(({id:r,state:a,quorum:d,approved_by:l})=>o`<li>${s(r)} ${f(t[a],a)} ${l.length} of ${d} approved${l.length>0?": ":""}${g(l.map(s),S)}</li>`);return o`<h3>Sign-offs</h3><ul>${i}</ul>`}function Fe(e){if(e.length===0)return;let n={used:f("idle","does not count"),unapproved:f("bad","not approved, so it counts"),forbidden:f("bad","forbidden by the policy, so it counts"),unmatched:f("idle","names nothing that is there")},t=e.map(({file:i,record:r,state:a,reason:d,by:l,source:c})=>[o`${s(i)}${r===void 0?"":o` ${s(r)}`}`,n[a],l,u(d),s(c)]);return o`<h3>Withdrawals</h3>${h(["Evidence","Effect","Withdrawn by","Reason","Stated in"],t)}`}function Be(e){if(e.length===0)return;let n={used:"doubtful",unused:"idle",expired:"bad",invalid:"bad"},t=e.map(({id:i,indicator:r,state:a,expires:d,reason:l,approved_by:c})=>[s(i),s(r),f(n[a],a),d,l===void 0?void 0:u(l),g((c??[]).map(s),S)]);return o`<h3>Waivers</h3>${h(["Waiver","Waives","State","Holds through","Reason","Accepted by"],t)}`}function Ve(e){if(e.length===0)return;let t=e.filter(({state:a})=>a==="fired").map(({id:a,reason:d})=>o`<li><strong>fired:</strong> ${s(a)}${d===void 0?"":o`: ${u(d)}`}</li>`),r=["pending","idle","not-applicable"].flatMap(a=>{let d=e.filter(l=>l.state===a).map(({id:l})=>s(l));return d.length===0?[]:[o`<li><strong>${a.replace("-"," ")}:</strong> ${g(d,S)}</li>`]});return o`<h3>Pairings</h3><ul>${t}${r}</ul>`}function De(e){let{policy:n,tool:t}=e,i=[["Decision",o`${s(e.sha256)} <span class="faint">SHA-256 of the canonical JSON of the report</span>`],["Policy",Ge(n)],["Enforcement",o`${e.enforcement}`],["Decided at",o`${e.evaluated_at} by ${t.name} ${t.version}`],...e.valid_until===void 0?[]:[["Holds until",o`${e.valid_until}, when the first thing lapses that it rests on`]],...e.decisions.map(({release:r})=>["Manifest",o`${s(r.file)}${r.digest===void 0?"":o`<br>weights ${s(r.digest)}`}`])];return o`<section><h2>Which decision this is, exactly</h2><dl>${i.map(([r,a])=>o`<dt>${r}</dt><dd>${a}</dd>`)}</dl>${qe(e)}${Ue(e)}</section>`}function Ge(e){if(e===void 0)return o`none found`;let n=e.ref===void 0?"":o`<br>at commit ${s(e.ref)}`,t=e.sha256===void 0?"":o`<br>SHA-256 ${s(e.sha256)}`;return o`${e.name??""} ${s(e.file)}${n}${t}`}function Ue({signatures:e=[]}){if(e.length===0)return;let n=e.map(({file:t,line:i,predicate:r,signers:a,identity:d,rejected:l,covers:c})=>[s(i===void 0?t:`${t}:${i}`),r===void 0?"":s(r),l===void 0?o`${a.join(", ")}<div class="faint">${d??"by key"}</div>`:o`does not count: ${u(l)}`,c.join(", ")||"no file that is there"]);return o`<details><summary>Every signature (${n.length})</summary>${h(["Where","Predicate","Whose","Over"],n)}</details>`}function qe({evidence:e}){if(e.length===0)return;let n=e.map(({file:t,format:i,channel:r,measurements:a,sha256:d,signed_by:l})=>[s(t),i??"none",a,R(r,l),d===""?"could not be read":s(d)]);return o`<details><summary>Every file that was read (${n.length})</summary>${h(["File","Format","Measurements","Whose word","SHA-256"],n)}</details>`}var A={pass:"good","pass-with-waivers":"doubtful",blocked:"bad",undecided:"bad"};function Bn(e){let n=e.decisions.length>1,t=w(e,"warning").filter(r=>!T(r)),i=o`<main>
${Xe(e)}
${se(w(e,"block"),n)}
${e.decisions.map(r=>on(r))}
${L("Warnings",t,n)}
${L("Notes",w(e,"note"),n)}
${De(e)}
</main>`;return Je(Qe(e),i).text}function Je(e,n){let i=`default-src 'none'; style-src 'sha256-${Ye("sha256").update(_).digest("base64")}'; base-uri 'none'; form-action 'none'`;return o`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new p(i)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${e}</title>
<style>${new p(_)}</style>
</head>
<body>
${n}
</body>
</html>
`}function Qe(e){let[n,...t]=e.decisions,i=n===void 0?"no release":t.length===0?H(n):K(e.decisions.length,"release");return`${b[e.verdict]}: ${i}`}function Xe(e){let n=J(e),t=w(e,"block").length,[i,...r]=e.decisions,a=i===void 0?o`<p class="target">${Ze(e)}</p>`:r.length===0?nn(i):tn(e.decisions),d=i!==void 0&&r.length===0&&i.verdict!=="undecided"?[Q(i.kris),X(i.kcis)].map(en):[];return o`<header class="verdict ${A[e.verdict]}">
<h1>${b[e.verdict]}</h1>
${a}
${n===void 0?"":o`<p class="notice">${n}</p>`}
<div class="tiles">${t===0?"":o`<div class="tile"><b>${t}</b>${t===1?"finding":"findings"} to clear</div>`}${d}</div>
<p class="faint">Decision ${s(e.sha256.slice(0,12))}${e.policy?.name===void 0?"":o` · ${e.policy.name}`} · ${e.evaluated_at}</p>
</header>`}function Ze(e){return e.verdict==="pass"?"There is no release to judge, and nothing was measured.":"No release was judged."}function en(e){let[,n,t,i]=/^(\d+) ([^:]+): (.*)$/s.exec(e)??[];return n===void 0?o`<div class="tile">${e}</div>`:o`<div class="tile"><b>${n} ${t}</b>${i}</div>`}function nn(e){return o`<p class="target">${F(e)}</p><div class="stages">${ke(e)}</div>`}function tn(e){let n=e.map(t=>o`<li>${F(t)} ${f(A[t.verdict],b[t.verdict].toLowerCase())}</li>`);return o`<ul>${n}</ul>`}function F(e){let{stage:n}=e.release;return o`${s(H(e))}${n===void 0?"":o` → ${s(n)}`}`}function ke({stages:e}){return e.map(({name:n,verdict:t})=>f(A[t],`${n}: ${b[t].toLowerCase()}`))}function on(e){let n=e.kris.length+e.kcis.length===0;return o`<section>
<h2>${F(e)} ${f(A[e.verdict],b[e.verdict].toLowerCase())}</h2>
<div class="stages">${ke(e)}</div>
${n?o`<p>No indicator was judged.</p>`:""}
${pe(e.kris)}
${be(e.kcis)}
${ye(e.plans)}
${we(e)}
${He(e)}
${ve(e)}
${xe([...e.kris,...e.kcis])}
</section>`}export{Bn as renderHtml};
