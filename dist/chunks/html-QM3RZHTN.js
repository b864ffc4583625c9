var ee=require("node:crypto");const{$a:ne,Da:k,Ea:q,Fa:N,Ga:A,Ka:re,La:oe,Ma:de,Oa:E,Pa:v,Ra:se,Sa:h,Ta:H,Ua:le,Va:B,Xa:ce,Ya:O,_a:ue,ab:D,bb:C,cb:pe,db:fe,gb:$e,hb:ge,ib:ve,jb:be,wa:F,xa:me,ya:S}=require("./chunk-L4T3B4VE.js");require("./chunk-2JDSQQ2R.js"),require("./chunk-FJI6B5QB.js"),require("./chunk-YNCHYCDN.js"),require("./chunk-PHKIAKHS.js");var $=class{constructor(e){this.text=e}text},L=4e3;function a(e,...i){return new $(e.map((t,n)=>t+(n<i.length?V(i[n]):"")).join(""))}function V(e){return e===void 0?"":e instanceof $?e.text:typeof e=="object"?e.map(V).join(""):I(he(S(String(e),L)))}function he(e){let i=F(e);return i===""?/\s/.test(e)?" ":"":`${/^\s/.test(e)?" ":""}${i}${/\s$/.test(e)?" ":""}`}function I(e){return e.replace(/[&<>"'`]/g,i=>`&#${i.charCodeAt(0)};`)}function K(e){return new $(`<pre><code>${I(S(me(e).join(`
`),2e4))}</code></pre>`)}function s(e){return a`<code>${S(F(e),300)}</code>`}function u(e){let i=S(F(e),L).split(/`([^`]+)`/);return new $(i.map((t,n)=>n%2===1?s(t).text:a`${t}`.text).join(""))}function j(e){return a`${e.map(i=>typeof i=="string"?i:"id"in i?s(i.id):u(i.says))}`}function b(e,i){return e.flatMap((t,n)=>n===0?[t]:[i,t])}function xe(e,i){if(e.length!==0)return a`<section id="to-do"><h2>What to do</h2><ol class="cards">${e.map(t=>ye(t,i))}</ol></section>`}function ye(e,i){let{finding:t}=e;return a`<li><h3>${s(t.indicator??t.code)}${t.indicator===void 0?"":a` <span class="code">${t.code}</span>`}</h3>
${P(e,i)}<p>${u(t.message)}</p>${we(t.fix)}</li>`}function P({finding:e,releases:i},t){let n=A(e),r=[...e.pairing===void 0?[]:[a`pairing ${s(e.pairing)}`],...e.stage===void 0?[]:[a`from stage ${s(e.stage)}`],...n===void 0?[]:[s(n)],...t?i.map(o=>s(N(o))):[]];return r.length===0?a``:a`<p class="faint">${b(r,a` · `)}</p>`}function we(e){if(e===void 0)return;let i=E(e).map(({kind:t,text:n})=>t==="snippet"?K(n):a`<p>${u(n)}</p>`);return a`<div class="fix"><span class="label">What clears it</span>${i}</div>`}function T(e,i,t){if(i.length===0)return;let n=i.map(r=>{let{finding:o}=r,d=o.indicator===void 0?"":a`${s(o.indicator)} `;return a`<li><p>${d}<span class="code">${o.code}</span> ${u(o.message)}</p>${P(r,t)}${ke(o.fix)}</li>`});return a`<section><h2>${e}</h2><ul class="notices">${n}</ul></section>`}function ke(e){if(e!==void 0)return E(e).map(({kind:i,text:t})=>i==="prose"?a`<p class="faint">${u(t)}</p>`:K(t))}var x=180,M=22;function Se(e){let i=Object.values(e.limits??{}).flatMap(l=>U(l,!0)),[t]=i;if(typeof e.value!="number"||t===void 0)return;let n=typeof e.bound=="number"?e.bound:e.value,r=t.badAbove?e.margin??0:-(e.margin??0),{value:o,bound:d}=D(e);return G(e.value,n+r,i,`value ${o??""}, bound with margin ${d??o??""}`)}function je(e){let i=e.limit===void 0?[]:U(e.limit,!1);if(typeof e.value!="number"||i.length===0)return;let{value:t,bound:n}=C(e);return G(e.value,typeof e.bound=="number"?e.bound:e.value,i,`value ${t??""}, bound ${n??t??""}`)}function U(e,i){let[,t,n,r]=/^\s*([<>])=?\s*([-+\d.eE]+)(%?)\s*$/.exec(e)??[],o=Number(n)/(r==="%"?100:1);return t===void 0||!Number.isFinite(o)?[]:[{at:o,badAbove:t===">"===i}]}function G(e,i,t,n){let r=[0,e,i,...t.map(({at:f})=>f)];if(!r.every(Number.isFinite))return;let[o,d]=[Math.min(...r),Math.max(...r)],l=(d-o||1)*1.2,c=f=>((f-o)/l*x).toFixed(1),m=t.map(({at:f,badAbove:w})=>z("zone",w?c(f):"0",w?String(x):c(f),3,M-6)),_=t.map(({at:f})=>z("mark",c(f),(Number(c(f))+1).toFixed(1),1,M-2)),[ie,te]=[Math.min(e,i),Math.max(e,i)],ae=t.some(({at:f,badAbove:w})=>w?i>=f:i<=f);return a`<svg class="gauge" viewBox="0 0 ${x} ${M}" width="${x}" height="${M}" role="img" aria-label="${n}">${[z("track","0",String(x),9,4),...m,z(ae?"range beyond":"range",c(ie),c(te),8,6),..._,new $(`<circle class="value" cx="${c(e)}" cy="11" r="4.5"/>`)]}</svg>`}function z(e,i,t,n,r){let o=Math.max(0,Number(t)-Number(i)).toFixed(1);return new $(`<rect class="${e}" x="${i}" y="${n}" width="${o}" height="${r}"/>`)}var Me={crossed:"bad","not-ruled-out":"doubtful",unmeasured:"bad",clear:"good","not-applicable":"idle"},ze={unmet:"bad",inadmissible:"bad",missing:"bad",pending:"doubtful",waived:"doubtful",met:"good",reported:"idle"};function g(e,i){let t=e.map(r=>a`<th scope="col">${r}</th>`),n=i.map(r=>a`<tr>${r.map(o=>a`<td>${o}</td>`)}</tr>\n`);return a`<div class="scroll"><table><thead><tr>${t}</tr></thead><tbody>\n${n}</tbody></table></div>`}function p(e,i){return a`<span class="badge ${e}">${i}</span>`}function We(e){if(e.length===0)return;let i=e.map(t=>{let{value:n,bound:r,samples:o}=D(t),d=t.advisory===void 0?"":a`<p class="faint">advisory, fires nothing: ${u(t.advisory)}</p>`,l=Object.entries(t.thresholds).map(([c,m])=>a`<div class="threshold">${s([c,t.limits?.[c]??""].join(" ").trim())} ${H[m]}</div>`);return[a`${s(t.id)}<div>${u(t.title)}</div>${J(t)}${d}${X(t)}`,a`${p(Me[t.state],H[t.state])}${Y(t.decided_by)}`,a`${Se(t)}${l}`,n,r,o]});return a`<h3>KRIs</h3>${g(["KRI","State","Thresholds","Value","Bound with margin","Samples"],i)}`}function _e(e){let{value:i}=C(e);if(e.advisory!==void 0)return a`${i===void 0?"":a`, ${i}`}; advisory, required of nobody: ${u(e.advisory)}`}function J({source:e}){return e===void 0?void 0:a`<p class="faint">from ${u(e)}</p>`}function X(e){return $e(e).map(({worries:i,phrase:t})=>a`<p class="${i?"worry":"faint"}">${j(t)}</p>`)}function Y(e){if(e===void 0||e.kind==="measurement")return;let i=e.kind==="event"?"by an event":a`by a determination${e.by===void 0?"":a` of ${e.by}`}`;return a`<p class="faint">${i}, ${s(A(e)??e.file)}</p>`}function Ne(e){if(e.length===0)return;let i=e.filter(d=>d.needed_by.length>0),t=e.filter(d=>d.needed_by.length===0),n=i.length===0?a`<p>No fired pairing needs a control.</p>`:Ae(i),r=t.map(d=>a`<li>${s(d.id)} ${d.title} <span class="faint">(${d.category}): ${d.state}${_e(d)}</span></li>`),o=t.length===0?"":a`<details><summary>Controls not needed now (${t.length})</summary><ul>${r}</ul></details>`;return a`<h3>Controls needed</h3>${n}${o}`}function Ae(e){let i=e.map(t=>{let{value:n,bound:r,samples:o}=C(t),d=[t.threshold,t.limit].filter(c=>c!==void 0).join(" "),l=t.due===void 0?"":a`<p class="faint">due ${t.due}</p>`;return[a`${s(t.id)}<div>${u(t.title)}</div><p class="faint">${t.category}</p>${J(t)}${X(t)}`,a`${p(ze[t.state],t.state)}${l}${Y(t.decided_by)}`,a`${je(t)}<div class="threshold">${d===""?"":s(d)}</div>`,n,r,o,b(t.needed_by.map(s),a`<br>`)]});return g(["Control","State","Must reach","Value","Bound","Samples","Needed by"],i)}function Ce(e){let i=ve(e).map(t=>a`<li>${j(t)}</li>`);return i.length===0?void 0:a`<details><summary>Reasons that the policy gives (${i.length})</summary><ul>${i}</ul></details>`}function Fe(e){let i=e.flatMap(n=>n.evidence.map(r=>qe(n,r)));if(i.length===0)return;let t=["For","Where","Value","Samples","Assessed","Whose word","Admissible"];return a`<details><summary>Every measurement (${i.length})</summary>${g(t,i)}</details>`}function Re({relative:e},i){if(e===void 0)return;let{as:t,value:n,low:r,high:o,baseline:d,source:l}=e,c=`[${v(r,i)}, ${v(o,i)}]`;return a`<div class="faint">${t} ${v(n,i)} ${c} to ${v(d,i)} from ${s(l)}</div>`}function qe(e,i){let t=pe(e),n=i.low===void 0||i.high===void 0?"":` [${v(i.low,t)}, ${v(i.high,t)}]`,r=[i.tool,i.task,i.metric].filter(d=>d!==void 0).join(" "),o=i.reasons.map((d,l)=>a`<div><span class="code">${d}</span> ${u(i.detail?.[l]??"")}</div>`);return[s(e.id),a`${s(A(i)??i.file)}<div class="faint">${r}</div>${ge(i).map(d=>a`<div class="faint">${j(d)}</div>`)}`,i.value===void 0?void 0:a`${v(i.value,t)+n}${Re(i,t)}`,i.samples===void 0?void 0:se(i.samples),a`${i.assessed}${i.expires===void 0?"":a`<div class="faint">lapses ${i.expires}</div>`}`,a`${B(i.channel,i.signed_by)}${i.independent===void 0?"":a`<div class="faint">independent: ${s(i.independent)}</div>`}`,i.admissible?p("good","yes"):a`${p("bad","no")}${o}`]}var Ee={sufficient:"good",insufficient:"bad","not-needed":"doubtful"},He={met:"good",overdue:"bad",due:"doubtful",open:"idle"};function Be(e=[]){if(e.length===0)return;let i=e.map(({id:t,statement:n,state:r,because:o,milestones:d})=>a`<p>${s(t)} ${p(Ee[r],re[r])}</p><p>${u(n)}</p>${o===void 0?"":a`<p class="faint">because: ${u(o)}</p>`}${Oe(d)}`);return a`<h3>Assurance plans</h3>${i}`}function Oe(e){if(e.length===0)return;let i=e.map(t=>{let{id:n,title:r,due:o,state:d,forecast:l}=t,c=de(t);return[a`${s(n)}<div>${u(r)}</div>`,p(He[d],oe[d]),a`${o}${l===void 0?"":a`<div class="faint">${u(l)}</div>`}`,c===""?void 0:s(c)]});return g(["Milestone","State","By","Shown by"],i)}var Q=`
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
`,y=a`, `;function De(e){let i=fe(e).map(({channel:r,admissible:o,inadmissible:d,decides:l,signers:c})=>{let m=c.length===0?"":a`, signed by ${b(c.map(s),y)}`,_=l.length===0?"":a`; decides ${b(l.map(s),y)}`;return a`<li><strong>${le[r]}:</strong> ${O(o,"admissible measurement")}${d>0?`, ${d} not admissible`:""}${m}${_}</li>`}),t=be(e).map(r=>a`<li>${j(r)}</li>`),n=e.findings.filter(r=>q({finding:r,releases:[]})).map(({code:r,message:o})=>a`<li><span class="code">${r}</span> ${u(o)}</li>`);return i.length+n.length===0?void 0:a`<h3>Whose word it rests on</h3><ul>${[...i,...t,...n]}</ul>`}function Le({signoffs:e,withdrawals:i,waivers:t,pairings:n}){return a`${Ve(e)}${Ie(i)}${Ke(t)}${Pe(n)}`}function Ve(e){let i=e.filter(({state:r})=>r!=="idle");if(i.length===0)return;let t={given:"good",missing:"bad",pending:"doubtful",idle:"idle"},n=i.map(({id:r,state:o,quorum:d,approved_by:l})=>a`<li>${s(r)} ${p(t[o],o)} ${l.length} of ${d} approved${l.length>0?": ":""}${b(l.map(s),y)}</li>`);return a`<h3>Sign-offs</h3><ul>${n}</ul>`}function Ie(e){if(e.length===0)return;let i={used:p("idle","does not count"),unapproved:p("bad","not approved, so it counts"),forbidden:p("bad","forbidden by the policy, so it counts"),unmatched:p("idle","names nothing that is there")},t=e.map(({file:n,record:r,state:o,reason:d,by:l,source:c})=>[a`${s(n)}${r===void 0?"":a` ${s(r)}`}`,i[o],l,u(d),s(c)]);return a`<h3>Withdrawals</h3>${g(["Evidence","Effect","Withdrawn by","Reason","Stated in"],t)}`}function Ke(e){if(e.length===0)return;let i={used:"doubtful",unused:"idle",expired:"bad",invalid:"bad"},t=e.map(({id:n,indicator:r,state:o,expires:d,reason:l,approved_by:c})=>[s(n),s(r),p(i[o],o),d,l===void 0?void 0:u(l),b((c??[]).map(s),y)]);return a`<h3>Waivers</h3>${g(["Waiver","Waives","State","Holds through","Reason","Accepted by"],t)}`}function Pe(e){if(e.length===0)return;let i=e.filter(({state:n})=>n==="fired").map(({id:n,reason:r})=>a`<li><strong>fired:</strong> ${s(n)}${r===void 0?"":a`: ${u(r)}`}</li>`),t=["pending","idle","not-applicable"].flatMap(n=>{let r=e.filter(o=>o.state===n).map(({id:o})=>s(o));return r.length===0?[]:[a`<li><strong>${n.replace("-"," ")}:</strong> ${b(r,y)}</li>`]});return a`<h3>Pairings</h3><ul>${i}${t}</ul>`}function Te(e){let{policy:i,tool:t}=e,n=[["Decision",a`${s(e.sha256)} <span class="faint">SHA-256 of the canonical JSON of the report</span>`],["Policy",Ue(i)],["Enforcement",a`${e.enforcement}`],["Decided at",a`${e.evaluated_at} by ${t.name} ${t.version}`],...e.valid_until===void 0?[]:[["Holds until",a`${e.valid_until}, when the first thing lapses that it rests on`]],...e.decisions.map(({release:r})=>["Manifest",a`${s(r.file)}${r.digest===void 0?"":a`<br>weights ${s(r.digest)}`}`])];return a`<section><h2>Which decision this is, exactly</h2><dl>${n.map(([r,o])=>a`<dt>${r}</dt><dd>${o}</dd>`)}</dl>${Je(e)}${Ge(e)}</section>`}function Ue(e){if(e===void 0)return a`none found`;let i=e.ref===void 0?"":a`<br>at commit ${s(e.ref)}`,t=e.sha256===void 0?"":a`<br>SHA-256 ${s(e.sha256)}`;return a`${e.name??""} ${s(e.file)}${i}${t}`}function Ge({signatures:e=[]}){if(e.length===0)return;let i=e.map(({file:t,line:n,predicate:r,signers:o,identity:d,rejected:l,covers:c})=>[s(n===void 0?t:`${t}:${n}`),r===void 0?"":s(r),l===void 0?a`${o.join(", ")}<div class="faint">${d??"by key"}</div>`:a`does not count: ${u(l)}`,c.join(", ")||"no file that is there"]);return a`<details><summary>Every signature (${i.length})</summary>${g(["Where","Predicate","Whose","Over"],i)}</details>`}function Je({evidence:e}){if(e.length===0)return;let i=e.map(({file:t,format:n,channel:r,measurements:o,sha256:d,signed_by:l})=>[s(t),n??"none",o,B(r,l),d===""?"could not be read":s(d)]);return a`<details><summary>Every file that was read (${i.length})</summary>${g(["File","Format","Measurements","Whose word","SHA-256"],i)}</details>`}var W={pass:"good","pass-with-waivers":"doubtful",blocked:"bad",undecided:"bad"};function Xe(e){let i=e.decisions.length>1,t=k(e,"warning").filter(r=>!q(r)),n=a`<main>
${Ze(e)}
${xe(k(e,"block"),i)}
${e.decisions.map(r=>ni(r))}
${T("Warnings",t,i)}
${T("Notes",k(e,"note"),i)}
${Te(e)}
</main>`;return Ye(Qe(e),n).text}function Ye(e,i){let t=`default-src 'none'; style-src 'sha256-${(0,ee.createHash)("sha256").update(Q).digest("base64")}'; base-uri 'none'; form-action 'none'`;return a`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new $(t)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${e}</title>
<style>${new $(Q)}</style>
</head>
<body>
${i}
</body>
</html>
`}function Qe(e){let[i,...t]=e.decisions,n=i===void 0?"no release":t.length===0?N(i):O(e.decisions.length,"release");return`${h[e.verdict]}: ${n}`}function Ze(e){let i=ce(e),t=k(e,"block").length,[n,...r]=e.decisions,o=n===void 0?a`<p class="target">${ei(e)}</p>`:r.length===0?ti(n):ai(e.decisions),d=n!==void 0&&r.length===0&&n.verdict!=="undecided"?[ue(n.kris),ne(n.kcis)].map(ii):[];return a`<header class="verdict ${W[e.verdict]}">
<h1>${h[e.verdict]}</h1>
${o}
${i===void 0?"":a`<p class="notice">${i}</p>`}
<div class="tiles">${t===0?"":a`<div class="tile"><b>${t}</b>${t===1?"finding":"findings"} to clear</div>`}${d}</div>
<p class="faint">Decision ${s(e.sha256.slice(0,12))}${e.policy?.name===void 0?"":a` · ${e.policy.name}`} · ${e.evaluated_at}</p>
</header>`}function ei(e){return e.verdict==="pass"?"There is no release to judge, and nothing was measured.":"No release was judged."}function ii(e){let[,i,t,n]=/^(\d+) ([^:]+): (.*)$/s.exec(e)??[];return i===void 0?a`<div class="tile">${e}</div>`:a`<div class="tile"><b>${i} ${t}</b>${n}</div>`}function ti(e){return a`<p class="target">${R(e)}</p><div class="stages">${Z(e)}</div>`}function ai(e){let i=e.map(t=>a`<li>${R(t)} ${p(W[t.verdict],h[t.verdict].toLowerCase())}</li>`);return a`<ul>${i}</ul>`}function R(e){let{stage:i}=e.release;return a`${s(N(e))}${i===void 0?"":a` → ${s(i)}`}`}function Z({stages:e}){return e.map(({name:i,verdict:t})=>p(W[t],`${i}: ${h[t].toLowerCase()}`))}function ni(e){let i=e.kris.length+e.kcis.length===0;return a`<section>
<h2>${R(e)} ${p(W[e.verdict],h[e.verdict].toLowerCase())}</h2>
<div class="stages">${Z(e)}</div>
${i?a`<p>No indicator was judged.</p>`:""}
${We(e.kris)}
${Ne(e.kcis)}
${Be(e.plans)}
${De(e)}
${Le(e)}
${Ce(e)}
${Fe([...e.kris,...e.kcis])}
</section>`}module.exports={renderHtml:Xe};
