import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as p,b as I}from"./chunk-6LPC33NF.js";import{a as b,c as f,d as x,e as l,f as D,g as _,h as y,i as L,j as W,k as A,l as H,m as P,n as S}from"./chunk-2TFTBU26.js";import"./chunk-NU2TP36X.js";import{c as E,d as k,e as s,f as C,g as c,h as m,i as h,j as v,k as V,l as g,m as j}from"./chunk-ENLE7SRW.js";import"./chunk-6G7CKFX6.js";var M=`
</details>
`,U=n=>`- \u2026 and ${n} more
`;function G(n,e){let{policy:t,tool:i}=n,o=[`decision ${s(n.sha256)} (SHA-256 of the canonical JSON of the report)`,t===void 0?"policy: none found":`policy ${s(t.file)}${t.ref===void 0?"":` at commit ${s(t.ref)}`}${t.sha256===void 0?"":`, SHA-256 ${s(t.sha256)}`}`,`enforcement: ${n.enforcement}`,`decided at ${s(n.evaluated_at)} by ${s(`${i.name} ${i.version}`)}`,...n.valid_until===void 0?[]:[`holds until ${s(n.valid_until)}, when the first evidence or waiver lapses`],...n.decisions.map(({release:r})=>`manifest ${s(r.file)}${r.digest===void 0?"":`, weights ${s(r.digest)}`}`)];return{rank:e,head:`
<details><summary>Which decision this is, exactly</summary>

`,entries:o.map(r=>`- ${r}
`),tail:M,more:U}}function B(n,e){let t=n.decisions.flatMap(({kris:r,kcis:d})=>[...r,...d].flatMap($n)),i=n.evidence.map(({file:r,format:d,channel:a,measurements:u,sha256:$})=>`- ${s(r)}: ${d===null?"no format":s(d)}, ${u} measurements, ${l[a]}${$===""?", could not be read":`, ${s($.slice(0,12))}`}
`),o=[...t,...i.length>0?[`
Files that were read:

`,...i]:[]];if(o.length!==0)return{rank:e,head:`
<details><summary>Every piece of evidence</summary>

`,entries:o,tail:M,more:U}}function $n(n){return n.evidence.map(e=>`- ${s(n.id)} \u2190 ${s(g(e)??e.file)} ${wn(e,hn(n))}
`)}function hn(n){return"limits"in n&&n.limits!==void 0?Object.values(n.limits):"limit"in n&&n.limit!==void 0?[n.limit]:[]}function wn(n,e){let t=n.low===void 0||n.high===void 0?"":` [${b(n.low,e)}, ${b(n.high,e)}]`,i=n.value===void 0?void 0:`${s(b(n.value,e)+t)}${n.samples===void 0?"":`, ${n.samples} samples`}`,o=[n.tool,n.task,n.metric].filter(a=>a!==void 0).join(" "),r=n.reasons.map((a,u)=>`${s(a)}${n.detail?.[u]===void 0?"":` (${c(n.detail[u])})`}`),d=n.admissible?"admissible":`**not admissible:** ${r.join(", ")}`;return[i,s(o),`assessed ${s(n.assessed)}`,l[n.channel],d].filter(a=>a!==void 0).join(" \xB7 ")}var bn=60,yn=400,Sn=5;function F(n,e,t){if(n.length!==0)return{rank:t,head:`
### What to do

`,entries:n.map((i,o)=>vn(i,o+1,e)),short:n.map((i,o)=>Tn(i,o+1)),more:i=>`
**\u2026 and ${i} more that ${i===1?"blocks":"block"}**
`}}function vn(n,e,t){let{finding:i}=n,o=`${e}. `,r=" ".repeat(o.length),d=[Rn(n,t),"",c(i.message),...xn(i.fix)];return`${e===1?"":`
`}${d.map((a,u)=>u===0?o+a.trimEnd():a===""?"":r+a).join(`
`)}
`}function Rn(n,e){let{finding:t}=n,{indicator:i,...o}=t,r=J({...n,finding:o},e);return[...t.indicator===void 0?[]:[`**${s(t.indicator)}**`],t.indicator===void 0?`**${s(t.code)}**`:s(t.code),...r===""?[]:[r]].join(" \xB7 ")}function Tn({finding:n},e){let t=[n.indicator??n.pairing,g(n)].filter(i=>i!==void 0);return`${e}. **${s(n.code,60)}** ${t.map(i=>s(i,80)).join(" \xB7 ")}
`}function J({finding:n,releases:e},t){let i=g(n),o=e.slice(0,Sn).map(d=>s(V(d),100));return[n.indicator===void 0?void 0:s(n.indicator),n.pairing===void 0?void 0:`pairing ${s(n.pairing)}`,n.stage===void 0?void 0:`from stage ${s(n.stage)}`,i===void 0?void 0:s(i),t&&o.length>0?`${o.join(", ")}${e.length>o.length?` and ${e.length-o.length} more`:""}`:void 0].filter(d=>d!==void 0).join(" \xB7 ")}function xn(n){return n===void 0?[]:j(n).flatMap((e,t)=>["",...e.kind==="snippet"?Dn(e.text):[`${t===0?"\u27A1\uFE0F ":""}${c(e.text)}`]])}function Dn(n){let e=E(n),t=e.slice(0,bn).map(i=>i.slice(0,yn));return[...C(t),...e.length>t.length?[`\u2026 and ${e.length-t.length} more lines in the JSON report`]:[]]}function O(n,e,t,i){if(e.length!==0)return{rank:i,head:`
### ${n}

`,entries:e.map(o=>jn(o,t)),more:o=>`- \u2026 and ${o} more
`}}function jn(n,e){let{finding:t}=n,i=J(n,e),o=t.fix===void 0?[]:j(t.fix).filter(({kind:r})=>r==="prose").map(({text:r})=>c(r));return`- **${s(t.code)}** ${[i,[c(t.message),...o].join(" \u27A1\uFE0F ")].filter(r=>r!=="").join(": ")}
`}var w=80,In=12,On={blocked:"CAUTION",undecided:"WARNING","pass-with-waivers":"NOTE",pass:"TIP"},q={blocked:"\u274C",undecided:"\u2754","pass-with-waivers":"\u2611\uFE0F",pass:"\u2705"};function z(n){let e=_(n),t=[Nn(n),Kn(n.decisions),...e===void 0?[]:[`**${e.replace("(enforcement: warn):","(`enforcement: warn`):**")}`],...En(n),Cn(n),_n(n)].filter(i=>i!==void 0);return`> [!${On[n.verdict]}]
${t.map(i=>`> ${i}
`).join(`>
`)}`}function R({release:n}){let e=n.model===void 0?s(n.file,w):[n.model,n.release].filter(t=>t!==void 0).map(t=>s(t,w)).join(" ");return n.stage===void 0?e:`${e} \u2192 ${s(n.stage,w)}`}function Nn(n){let[e,...t]=n.decisions,i=`**${f[n.verdict]}**`;if(e===void 0)return n.verdict==="pass"?`${i}: there is no release to judge, and nothing was measured.`:`${i}: no release was judged.`;if(t.length===0)return`${i}: ${R(e)}`;let o=Object.fromEntries(D.map(r=>[r,f[r].toLowerCase()]));return`${i}: ${y(n.decisions.length,"release")}, ${L(n.decisions.map(({verdict:r})=>r),D,o)}`}function Kn(n){let[e,...t]=n;if(!(e===void 0||t.length>0||e.stages.length<2))return Q(e)}function Q({stages:n}){let e=n.slice(-In).map(({name:t,verdict:i})=>`${s(t,w)} ${q[i]} ${f[i].toLowerCase()}`);return`${n.length>e.length?"\u2026 \xB7 ":""}${e.join(" \xB7 ")}`}function En(n){let e=h(n,"block").length,t=e>0?`**${y(e,"finding")} to clear, below.**`:void 0,[i,...o]=n.decisions,r=i!==void 0&&o.length===0&&i.verdict!=="undecided",d=r?`${Y(W(i.kris))}. ${Y(A(i.kcis))}.`:void 0,a=[t,d].filter(u=>u!==void 0).join(" ");return[a===""?void 0:a,r&&e===0?kn(i):void 0]}function kn(n){let e=S(n).filter(({admissible:o})=>o>0);if(e.length===0)return"It rests on no measurement.";let t=e.map(({channel:o,admissible:r})=>`${r} by ${l[o]}`),i=e.reduce((o,{admissible:r})=>o+r,0);return`It rests on ${y(i,"admissible measurement")} (${t.join(", ").replaceAll("by approved","approved")}) and covers these KRIs and controls, nothing else.`}function Cn(n){let e=[...n.findings,...n.decisions.flatMap(({findings:i})=>i)].map(i=>i.code),t=["policy-weakened","policy-changed"].filter(i=>e.includes(i));return t.length===0?void 0:`**This change edits the policy itself:** see ${t.map(i=>s(i)).join(" and ")} below.`}function _n({sha256:n,policy:e}){let t=e===void 0?"no policy found":`${e.name===void 0?s(e.file,w):c(k(e.name,w))}${e.ref===void 0?"":` at ${s(e.ref.slice(0,12))}`}`;return`Decision ${s(n.slice(0,12))} \xB7 policy: ${t}`}function Y(n){return n.charAt(0).toUpperCase()+n.slice(1)}function X(n,e){return{rank:e,head:`
### Releases

| Release | Verdict | Stages |
| --- | --- | --- |
`,entries:n.map(t=>`| ${m(R(t))} | ${q[t.verdict]} ${f[t.verdict].toLowerCase()} | ${m(Q(t))} |
`),more:t=>`
\u2026 and ${t} more
`}}var Ln={crossed:"\u{1F53A}","not-ruled-out":"\u{1F538}",unmeasured:"\u2754",clear:"\u2705","not-applicable":"\u2796"},Wn={unmet:"\u274C",inadmissible:"\u274C",missing:"\u274C",pending:"\u23F3",waived:"\u2611\uFE0F",met:"\u2705"},An=200,Z=n=>`
\u2026 and ${n} more
`;function nn(n,e){if(n.length!==0)return{rank:e,head:`
### KRIs

| KRI | State | Thresholds | Value | Bound with margin | Samples |
| --- | --- | --- | --- | --- | --- |
`,entries:n.map(Hn),more:Z}}function Hn(n){let{value:e,bound:t,samples:i}=H(n),o=n.advisory===void 0?"":` _(advisory, fires nothing: ${c(n.advisory,An)})_`,r=`${Ln[n.state]} **${x[n.state]}**${en(n)}`;return rn([`${s(n.id)}<br>${c(n.title)}${o}`,r,Pn(n),T(e),T(t),i??""])}function Pn(n){return Object.entries(n.thresholds).map(([t,i])=>{let o=n.limits?.[t];return`${s(o===void 0?t:`${t} ${o}`)} ${x[i]}`}).join("<br>")}function en({decided_by:n}){if(n===void 0||n.kind==="measurement")return"";let e=n.by===void 0?"":` of ${c(n.by,100)}`;return`<br>by ${n.kind==="event"?"an event":`a determination${e}`}, ${s(g(n)??n.file)}`}function tn(n,e){let t=n.filter(i=>i.needed_by.length>0);if(t.length!==0)return{rank:e,head:`
### Controls needed

| Control | Category | State | Must reach | Value | Bound | Samples | Needed by |
| --- | --- | --- | --- | --- | --- | --- | --- |
`,entries:t.map(Vn),more:Z}}function Vn(n){let{value:e,bound:t,samples:i}=P(n),o=n.due===void 0?"":`, due ${s(n.due)}`,r=`${Wn[n.state]} **${n.state}**${o}${en(n)}`;return rn([`${s(n.id)}<br>${c(n.title)}`,n.category,r,Mn(n),T(e),T(t),i??"",n.needed_by.map(d=>s(d)).join(", ")])}function Mn({threshold:n,limit:e}){let t=[n,e].filter(i=>i!==void 0);return t.length===0?"":s(t.join(" "))}function on(n,e){let t=n.filter(i=>i.needed_by.length===0);if(t.length!==0)return{rank:e,head:`
<details><summary>Controls not needed now (${t.length})</summary>

`,entries:t.map(i=>`- ${s(i.id)} (${i.category}): ${i.state}
`),tail:`
</details>
`,more:i=>`- \u2026 and ${i} more
`}}function T(n){return n===void 0?"":/^[\d.,%e+−= -]+$/.test(n)?n.replace(/^-/,"&#45;"):s(n)}function rn(n){return`| ${n.map(m).join(" | ")} |
`}var Un=20,N=n=>`- \u2026 and ${n} more
`;function sn(n,e){let t=S(n).map(({channel:o,admissible:r,inadmissible:d,decides:a})=>{let u=a.length===0?"":`; decides ${K(a)}`;return`- **${l[o]}:** ${r} admissible${d>0?`, ${d} not admissible`:""}${u}
`}),i=n.findings.filter(o=>v({finding:o,releases:[]})).map(({code:o,message:r})=>`- \u26A0\uFE0F **${s(o)}** ${c(r)}
`);if(t.length+i.length!==0)return{rank:e,head:`
### Whose word it rests on

Measurements, by who vouches for them:

`,entries:[...t,...i],more:N}}function dn(n,e){let t=n.filter(({state:r})=>r!=="idle");if(t.length===0)return;let i={given:"\u2705",missing:"\u274C",pending:"\u2754",idle:""},o=t.map(({id:r,state:d,quorum:a,approved_by:u})=>{let $=u.length===0?"":`: ${K(u)}`;return`- ${i[d]} ${s(r)} **${d}**, ${u.length} of ${a} approved${$}
`});return{rank:e,head:`
### Sign-offs

`,entries:o,more:N}}function an(n,e){if(n.length===0)return;let t={used:"does not count",unapproved:"**not approved, so it counts**",forbidden:"**forbidden by the policy, so it counts**",unmatched:"names nothing that is there"},i=n.map(({file:o,record:r,state:d,reason:a,by:u,source:$})=>{let pn=r===void 0?s(o):`${s(r)} of ${s(o)}`;return mn([pn,t[d],c(u,100),c(a),s($)])});return{rank:e,head:fn("Withdrawals",["Evidence","Effect","Withdrawn by","Reason","Stated in"]),entries:i,more:ln}}function cn(n,e){if(n.length===0)return;let t=n.map(({id:i,indicator:o,state:r,expires:d,reason:a,approved_by:u})=>mn([s(i),s(o),r==="used"?"**used**":r,s(d),a===void 0?"":c(a),K(u??[])]));return{rank:e,head:fn("Waivers",["Waiver","Waives","State","Holds through","Reason","Accepted by"]),entries:t,more:ln}}function un(n,e){if(n.length===0)return;let i=["fired","pending","idle","not-applicable"].flatMap(o=>{let r=n.filter(d=>d.state===o).map(({id:d})=>d);return r.length===0?[]:[`- **${o.replace("-"," ")}:** ${r.map(d=>s(d)).join(", ")}
`]});return{rank:e,head:`
<details><summary>Pairings (${n.length})</summary>

`,entries:i,tail:`
</details>
`,more:N}}function K(n){let e=n.slice(0,Un).map(t=>s(t,80));return`${e.join(", ")}${n.length>e.length?` and ${n.length-e.length} more`:""}`}function fn(n,e){return`
### ${n}

| ${e.join(" | ")} |
|${" --- |".repeat(e.length)}
`}function mn(n){return`| ${n.map(m).join(" | ")} |
`}function ln(n){return`
\u2026 and ${n} more
`}function De(n,e){let t=Gn(n,e.maxBytes),i=Jn(e.summaryUrl),o=e.summaryUrl===void 0?"":`
${gn(e.summaryUrl,"The whole report")}
`,r=Bn(n),d=e.maxBytes-p(t),a=I(r,d-p(o));return!a.shortened&&p(o)<=d?t+a.text+o:p(i)>d?t:t+i+I(r,d-p(i)).text}function Gn(n,e){let t=z(n);return p(t)<=e?t:`**${f[n.verdict]}**
`}function Bn(n){let e=n.decisions.length>1,t=h(n,"warning").filter(o=>!v(o));return[F(h(n,"block"),e,0),e?X(n.decisions,1):void 0,...n.decisions.flatMap((o,r)=>Fn(o,e,10*(r+1))),O("Warnings",t,e,2),O("Notes",h(n,"note"),e,4),G(n,3),B(n,10*(n.decisions.length+1))].filter(o=>o!==void 0)}function Fn(n,e,t){let i=[nn(n.kris,t+1),tn(n.kcis,t+2),sn(n,t+3),dn(n.signoffs,t+4),an(n.withdrawals,t+4),cn(n.waivers,t+4),on(n.kcis,t+7),un(n.pairings,t+8)].filter(d=>d!==void 0);if(!e)return i;let o=`
## ${R(n)}: ${f[n.verdict].toLowerCase()}
`,r={rank:t,head:o,entries:[],more:()=>""};return[r,...i.map(d=>({...d,under:r}))]}function Jn(n){return`
_Shortened to fit. The rest is in ${n===void 0?"the job summary and the JSON report":gn(n,"the job summary")}._
`}function gn(n,e){return/^https:\/\/[\w.:/?#@!$&'*+,;=%~-]+$/.test(n)?`[${e}](<${n}>)`:e}export{De as renderMarkdown};
