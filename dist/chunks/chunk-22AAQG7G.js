import{createRequire as __create}from'node:module';const require=__create(import.meta.url);
import{a as $,b,c as E,d as g,f as k,g as C,h as s,i as _,j as u,k as p,l as w,m,n as T,o as h,p as j,q as L,r as S,s as W,t as A,u as H,v as I,w as P,x as M,y as v}from"./chunk-KV6U77V6.js";function f(n){return Buffer.byteLength(n,"utf8")}function D(n,e){let t=e,i=new Map;for(let r of[...n].sort((d,a)=>d.rank-a.rank)){let a=r.under===void 0||i.get(r.under)!==""?yn(r,t):"";i.set(r,a),t-=f(a)}return{text:n.map(r=>i.get(r)??"").join(""),shortened:n.some(r=>i.get(r)!==V(r))}}function V({head:n,entries:e,tail:t=""}){return n+e.join("")+t}function yn(n,e){let t=V(n);if(f(t)<=e)return t;let{head:i,tail:o="",entries:r,more:d}=n,a=f(i+d(r.length)+o),c=n.short===void 0?F(r,e-a):bn(r,n.short,e-a);if(c.length===0)return"";let l=r.length-c.length;return i+c.join("")+(l>0?d(l):"")+o}function F(n,e){let t=e,i=n.findIndex(o=>(t-=f(o),t<0));return n.slice(0,i<0?n.length:i)}function bn(n,e,t){let i=F(e,t),o=t-f(i.join(""));return i.map((r,d)=>{let a=n[d]??r,c=f(a)-f(r);return c>o?(o=0,r):(o-=c,a)})}var U=`
</details>
`,B=n=>`- \u2026 and ${n} more
`;function G(n,e){let{policy:t,tool:i}=n,o=[`decision ${s(n.sha256)} (SHA-256 of the canonical JSON of the report)`,t===void 0?"policy: none found":`policy ${s(t.file)}${t.ref===void 0?"":` at commit ${s(t.ref)}`}${t.sha256===void 0?"":`, SHA-256 ${s(t.sha256)}`}`,`enforcement: ${n.enforcement}`,`decided at ${s(n.evaluated_at)} by ${s(`${i.name} ${i.version}`)}`,...n.valid_until===void 0?[]:[`holds until ${s(n.valid_until)}, when the first evidence or waiver lapses`],...n.decisions.map(({release:r})=>`manifest ${s(r.file)}${r.digest===void 0?"":`, weights ${s(r.digest)}`}`)];return{rank:e,head:`
<details><summary>Which decision this is, exactly</summary>

`,entries:o.map(r=>`- ${r}
`),tail:U,more:B}}function J(n,e){let t=n.decisions.flatMap(({kris:r,kcis:d})=>[...r,...d].flatMap(wn)),i=n.evidence.map(({file:r,format:d,channel:a,measurements:c,sha256:l})=>`- ${s(r)}: ${d===null?"no format":s(d)}, ${c} measurements, ${h[a]}${l===""?", could not be read":`, ${s(l.slice(0,12))}`}
`),o=[...t,...i.length>0?[`
Files that were read:

`,...i]:[]];if(o.length!==0)return{rank:e,head:`
<details><summary>Every piece of evidence</summary>

`,entries:o,tail:U,more:B}}function wn(n){return n.evidence.map(e=>`- ${s(n.id)} \u2190 ${s(g(e)??e.file)} ${vn(e,Sn(n))}
`)}function Sn(n){return"limits"in n&&n.limits!==void 0?Object.values(n.limits):"limit"in n&&n.limit!==void 0?[n.limit]:[]}function vn(n,e){let t=n.low===void 0||n.high===void 0?"":` [${w(n.low,e)}, ${w(n.high,e)}]`,i=n.value===void 0?void 0:`${s(w(n.value,e)+t)}${n.samples===void 0?"":`, ${n.samples} samples`}`,o=[n.tool,n.task,n.metric].filter(a=>a!==void 0).join(" "),r=n.reasons.map((a,c)=>`${s(a)}${n.detail?.[c]===void 0?"":` (${u(n.detail[c])})`}`),d=n.admissible?"admissible":`**not admissible:** ${r.join(", ")}`;return[i,s(o),`assessed ${s(n.assessed)}`,h[n.channel],d].filter(a=>a!==void 0).join(" \xB7 ")}var xn=60,Rn=400,Tn=5;function Y(n,e,t){if(n.length!==0)return{rank:t,head:`
### What to do

`,entries:n.map((i,o)=>jn(i,o+1,e)),short:n.map((i,o)=>Dn(i,o+1)),more:i=>`
**\u2026 and ${i} more that ${i===1?"blocks":"block"}**
`}}function jn(n,e,t){let{finding:i}=n,o=`${e}. `,r=" ".repeat(o.length),d=[In(n,t),"",u(i.message),...On(i.fix)];return`${e===1?"":`
`}${d.map((a,c)=>c===0?o+a.trimEnd():a===""?"":r+a).join(`
`)}
`}function In(n,e){let{finding:t}=n,{indicator:i,...o}=t,r=q({...n,finding:o},e);return[...t.indicator===void 0?[]:[`**${s(t.indicator)}**`],t.indicator===void 0?`**${s(t.code)}**`:s(t.code),...r===""?[]:[r]].join(" \xB7 ")}function Dn({finding:n},e){let t=[n.indicator??n.pairing,g(n)].filter(i=>i!==void 0);return`${e}. **${s(n.code,60)}** ${t.map(i=>s(i,80)).join(" \xB7 ")}
`}function q({finding:n,releases:e},t){let i=g(n),o=e.slice(0,Tn).map(d=>s(E(d),100));return[n.indicator===void 0?void 0:s(n.indicator),n.pairing===void 0?void 0:`pairing ${s(n.pairing)}`,n.stage===void 0?void 0:`from stage ${s(n.stage)}`,i===void 0?void 0:s(i),t&&o.length>0?`${o.join(", ")}${e.length>o.length?` and ${e.length-o.length} more`:""}`:void 0].filter(d=>d!==void 0).join(" \xB7 ")}function On(n){return n===void 0?[]:I(n).flatMap((e,t)=>["",...e.kind==="snippet"?Nn(e.text):[`${t===0?"\u27A1\uFE0F ":""}${u(e.text)}`]])}function Nn(n){let e=k(n),t=e.slice(0,xn).map(i=>i.slice(0,Rn));return[..._(t),...e.length>t.length?[`\u2026 and ${e.length-t.length} more lines in the JSON report`]:[]]}function O(n,e,t,i){if(e.length!==0)return{rank:i,head:`
### ${n}

`,entries:e.map(o=>Kn(o,t)),more:o=>`- \u2026 and ${o} more
`}}function Kn(n,e){let{finding:t}=n,i=q(n,e),o=t.fix===void 0?[]:I(t.fix).filter(({kind:r})=>r==="prose").map(({text:r})=>u(r));return`- **${s(t.code)}** ${[i,[u(t.message),...o].join(" \u27A1\uFE0F ")].filter(r=>r!=="").join(": ")}
`}var y=80,En=12,kn={blocked:"CAUTION",undecided:"WARNING","pass-with-waivers":"NOTE",pass:"TIP"},Q={blocked:"\u274C",undecided:"\u2754","pass-with-waivers":"\u2611\uFE0F",pass:"\u2705"};function X(n){let e=L(n),t=[Cn(n),_n(n.decisions),...e===void 0?[]:[`**${e.replace("(enforcement: warn):","(`enforcement: warn`):**")}`],...Ln(n),An(n),Hn(n)].filter(i=>i!==void 0);return`> [!${kn[n.verdict]}]
${t.map(i=>`> ${i}
`).join(`>
`)}`}function x({release:n}){let e=n.model===void 0?s(n.file,y):[n.model,n.release].filter(t=>t!==void 0).map(t=>s(t,y)).join(" ");return n.stage===void 0?e:`${e} \u2192 ${s(n.stage,y)}`}function Cn(n){let[e,...t]=n.decisions,i=`**${m[n.verdict]}**`;if(e===void 0)return n.verdict==="pass"?`${i}: there is no release to judge, and nothing was measured.`:`${i}: no release was judged.`;if(t.length===0)return`${i}: ${x(e)}`;let o=Object.fromEntries(j.map(r=>[r,m[r].toLowerCase()]));return`${i}: ${S(n.decisions.length,"release")}, ${W(n.decisions.map(({verdict:r})=>r),j,o)}`}function _n(n){let[e,...t]=n;if(!(e===void 0||t.length>0||e.stages.length<2))return Z(e)}function Z({stages:n}){let e=n.slice(-En).map(({name:t,verdict:i})=>`${s(t,y)} ${Q[i]} ${m[i].toLowerCase()}`);return`${n.length>e.length?"\u2026 \xB7 ":""}${e.join(" \xB7 ")}`}function Ln(n){let e=$(n,"block").length,t=e>0?`**${S(e,"finding")} to clear, below.**`:void 0,[i,...o]=n.decisions,r=i!==void 0&&o.length===0&&i.verdict!=="undecided",d=r?`${z(A(i.kris))}. ${z(H(i.kcis))}.`:void 0,a=[t,d].filter(c=>c!==void 0).join(" ");return[a===""?void 0:a,r&&e===0?Wn(i):void 0]}function Wn(n){let e=v(n).filter(({admissible:o})=>o>0);if(e.length===0)return"It rests on no measurement.";let t=e.map(({channel:o,admissible:r})=>`${r} by ${h[o]}`),i=e.reduce((o,{admissible:r})=>o+r,0);return`It rests on ${S(i,"admissible measurement")} (${t.join(", ").replaceAll("by approved","approved")}) and covers these KRIs and controls, nothing else.`}function An(n){let e=[...n.findings,...n.decisions.flatMap(({findings:i})=>i)].map(i=>i.code),t=["policy-weakened","policy-changed"].filter(i=>e.includes(i));return t.length===0?void 0:`**This change edits the policy itself:** see ${t.map(i=>s(i)).join(" and ")} below.`}function Hn({sha256:n,policy:e}){let t=e===void 0?"no policy found":`${e.name===void 0?s(e.file,y):u(C(e.name,y))}${e.ref===void 0?"":` at ${s(e.ref.slice(0,12))}`}`;return`Decision ${s(n.slice(0,12))} \xB7 policy: ${t}`}function z(n){return n.charAt(0).toUpperCase()+n.slice(1)}function nn(n,e){return{rank:e,head:`
### Releases

| Release | Verdict | Stages |
| --- | --- | --- |
`,entries:n.map(t=>`| ${p(x(t))} | ${Q[t.verdict]} ${m[t.verdict].toLowerCase()} | ${p(Z(t))} |
`),more:t=>`
\u2026 and ${t} more
`}}var Pn={crossed:"\u{1F53A}","not-ruled-out":"\u{1F538}",unmeasured:"\u2754",clear:"\u2705","not-applicable":"\u2796"},Mn={unmet:"\u274C",inadmissible:"\u274C",missing:"\u274C",pending:"\u23F3",waived:"\u2611\uFE0F",met:"\u2705"},Vn=200,en=n=>`
\u2026 and ${n} more
`;function tn(n,e){if(n.length!==0)return{rank:e,head:`
### KRIs

| KRI | State | Thresholds | Value | Bound with margin | Samples |
| --- | --- | --- | --- | --- | --- |
`,entries:n.map(Fn),more:en}}function Fn(n){let{value:e,bound:t,samples:i}=P(n),o=n.advisory===void 0?"":` _(advisory, fires nothing: ${u(n.advisory,Vn)})_`,r=`${Pn[n.state]} **${T[n.state]}**${rn(n)}`;return dn([`${s(n.id)}<br>${u(n.title)}${o}`,r,Un(n),R(e),R(t),i??""])}function Un(n){return Object.entries(n.thresholds).map(([t,i])=>{let o=n.limits?.[t];return`${s(o===void 0?t:`${t} ${o}`)} ${T[i]}`}).join("<br>")}function rn({decided_by:n}){if(n===void 0||n.kind==="measurement")return"";let e=n.by===void 0?"":` of ${u(n.by,100)}`;return`<br>by ${n.kind==="event"?"an event":`a determination${e}`}, ${s(g(n)??n.file)}`}function on(n,e){let t=n.filter(i=>i.needed_by.length>0);if(t.length!==0)return{rank:e,head:`
### Controls needed

| Control | Category | State | Must reach | Value | Bound | Samples | Needed by |
| --- | --- | --- | --- | --- | --- | --- | --- |
`,entries:t.map(Bn),more:en}}function Bn(n){let{value:e,bound:t,samples:i}=M(n),o=n.due===void 0?"":`, due ${s(n.due)}`,r=`${Mn[n.state]} **${n.state}**${o}${rn(n)}`;return dn([`${s(n.id)}<br>${u(n.title)}`,n.category,r,Gn(n),R(e),R(t),i??"",n.needed_by.map(d=>s(d)).join(", ")])}function Gn({threshold:n,limit:e}){let t=[n,e].filter(i=>i!==void 0);return t.length===0?"":s(t.join(" "))}function sn(n,e){let t=n.filter(i=>i.needed_by.length===0);if(t.length!==0)return{rank:e,head:`
<details><summary>Controls not needed now (${t.length})</summary>

`,entries:t.map(i=>`- ${s(i.id)} (${i.category}): ${i.state}
`),tail:`
</details>
`,more:i=>`- \u2026 and ${i} more
`}}function R(n){return n===void 0?"":/^[\d.,%e+−= -]+$/.test(n)?n.replace(/^-/,"&#45;"):s(n)}function dn(n){return`| ${n.map(p).join(" | ")} |
`}var Jn=20,N=n=>`- \u2026 and ${n} more
`;function an(n,e){let t=v(n).map(({channel:o,admissible:r,inadmissible:d,decides:a})=>{let c=a.length===0?"":`; decides ${K(a)}`;return`- **${h[o]}:** ${r} admissible${d>0?`, ${d} not admissible`:""}${c}
`}),i=n.findings.filter(o=>b({finding:o,releases:[]})).map(({code:o,message:r})=>`- \u26A0\uFE0F **${s(o)}** ${u(r)}
`);if(t.length+i.length!==0)return{rank:e,head:`
### Whose word it rests on

Measurements, by who vouches for them:

`,entries:[...t,...i],more:N}}function cn(n,e){let t=n.filter(({state:r})=>r!=="idle");if(t.length===0)return;let i={given:"\u2705",missing:"\u274C",pending:"\u2754",idle:""},o=t.map(({id:r,state:d,quorum:a,approved_by:c})=>{let l=c.length===0?"":`: ${K(c)}`;return`- ${i[d]} ${s(r)} **${d}**, ${c.length} of ${a} approved${l}
`});return{rank:e,head:`
### Sign-offs

`,entries:o,more:N}}function un(n,e){if(n.length===0)return;let t={used:"does not count",unapproved:"**not approved, so it counts**",forbidden:"**forbidden by the policy, so it counts**",unmatched:"names nothing that is there"},i=n.map(({file:o,record:r,state:d,reason:a,by:c,source:l})=>{let $n=r===void 0?s(o):`${s(r)} of ${s(o)}`;return gn([$n,t[d],u(c,100),u(a),s(l)])});return{rank:e,head:mn("Withdrawals",["Evidence","Effect","Withdrawn by","Reason","Stated in"]),entries:i,more:pn}}function fn(n,e){if(n.length===0)return;let t=n.map(({id:i,indicator:o,state:r,expires:d,reason:a,approved_by:c})=>gn([s(i),s(o),r==="used"?"**used**":r,s(d),a===void 0?"":u(a),K(c??[])]));return{rank:e,head:mn("Waivers",["Waiver","Waives","State","Holds through","Reason","Accepted by"]),entries:t,more:pn}}function ln(n,e){if(n.length===0)return;let i=["fired","pending","idle","not-applicable"].flatMap(o=>{let r=n.filter(d=>d.state===o).map(({id:d})=>d);return r.length===0?[]:[`- **${o.replace("-"," ")}:** ${r.map(d=>s(d)).join(", ")}
`]});return{rank:e,head:`
<details><summary>Pairings (${n.length})</summary>

`,entries:i,tail:`
</details>
`,more:N}}function K(n){let e=n.slice(0,Jn).map(t=>s(t,80));return`${e.join(", ")}${n.length>e.length?` and ${n.length-e.length} more`:""}`}function mn(n,e){return`
### ${n}

| ${e.join(" | ")} |
|${" --- |".repeat(e.length)}
`}function gn(n){return`| ${n.map(p).join(" | ")} |
`}function pn(n){return`
\u2026 and ${n} more
`}function Ke(n,e){let t=Yn(n,e.maxBytes),i=Qn(e.summaryUrl),o=e.summaryUrl===void 0?"":`
${hn(e.summaryUrl,"The whole report")}
`,r=qn(n),d=e.maxBytes-f(t),a=D(r,d-f(o));return!a.shortened&&f(o)<=d?t+a.text+o:f(i)>d?t:t+i+D(r,d-f(i)).text}function Yn(n,e){let t=X(n);return f(t)<=e?t:`**${m[n.verdict]}**
`}function qn(n){let e=n.decisions.length>1,t=$(n,"warning").filter(o=>!b(o));return[Y($(n,"block"),e,0),e?nn(n.decisions,1):void 0,...n.decisions.flatMap((o,r)=>zn(o,e,10*(r+1))),O("Warnings",t,e,2),O("Notes",$(n,"note"),e,4),G(n,3),J(n,10*(n.decisions.length+1))].filter(o=>o!==void 0)}function zn(n,e,t){let i=[tn(n.kris,t+1),on(n.kcis,t+2),an(n,t+3),cn(n.signoffs,t+4),un(n.withdrawals,t+4),fn(n.waivers,t+4),sn(n.kcis,t+7),ln(n.pairings,t+8)].filter(d=>d!==void 0);if(!e)return i;let o=`
## ${x(n)}: ${m[n.verdict].toLowerCase()}
`,r={rank:t,head:o,entries:[],more:()=>""};return[r,...i.map(d=>({...d,under:r}))]}function Qn(n){return`
_Shortened to fit. The rest is in ${n===void 0?"the job summary and the JSON report":hn(n,"the job summary")}._
`}function hn(n,e){return/^https:\/\/[\w.:/?#@!$&'*+,;=%~-]+$/.test(n)?`[${e}](<${n}>)`:e}export{Ke as a};
