import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as b,b as k}from"./chunk-6LPC33NF.js";import{$a as E,Ca as P,Da as M,Ea as o,Fa as H,Ga as f,Ha as p,Ia as v,Ja as T,Ka as V,La as g,Sa as U,Ta as I,Ua as l,Xa as $,Ya as K,Za as x,_a as N,ab as G,bb as h,cb as B,db as F,eb as J,fb as q,gb as _,hb as Y,ib as D,kb as w,lb as z,mb as Q,nb as X,ob as Z,pb as nn}from"./chunk-BUVI6FIY.js";import"./chunk-KY6H7JUL.js";import"./chunk-SJW3KMUS.js";import"./chunk-T7PDZDG7.js";import"./chunk-6G7CKFX6.js";var C=`
</details>
`,W=n=>`- \u2026 and ${n} more
`;function en(n,e){let{policy:t,tool:i}=n,r=[`decision ${o(n.sha256)} (SHA-256 of the canonical JSON of the report)`,t===void 0?"policy: none found":`policy ${o(t.file)}${t.ref===void 0?"":` at commit ${o(t.ref)}`}${t.sha256===void 0?"":`, SHA-256 ${o(t.sha256)}`}`,`enforcement: ${n.enforcement}`,`decided at ${o(n.evaluated_at)} by ${o(`${i.name} ${i.version}`)}`,...n.valid_until===void 0?[]:[`holds until ${o(n.valid_until)}, when the first thing lapses that it rests on`],...n.decisions.map(({release:s})=>`manifest ${o(s.file)}${s.digest===void 0?"":`, weights ${o(s.digest)}`}`)];return{rank:e,head:`
<details><summary>Which decision this is, exactly</summary>

`,entries:r.map(s=>`- ${s}
`),tail:C,more:W}}function tn(n,e){let t=n.decisions.flatMap(({kris:s,kcis:d})=>[...s,...d].flatMap(Nn)),i=n.evidence.map(({file:s,format:d,channel:c,measurements:a,sha256:u,signed_by:m})=>`- ${o(s)}: ${d===null?"no format":o(d)}, ${h(a,"measurement")}, ${f(N(c,m))}${u===""?", could not be read":`, ${o(u.slice(0,12))}`}
`),r=[...t,...i.length>0?[`
Files that were read:

`,...i]:[],...Kn(n)];if(r.length!==0)return{rank:e,head:`
<details><summary>Every piece of evidence</summary>

`,entries:r,tail:C,more:W}}function Kn({signatures:n=[]}){return n.length===0?[]:[`
Signatures:

`,...n.map(({file:t,line:i,predicate:r,signers:s,identity:d,rejected:c,covers:a})=>{let u=r===void 0?"":`, ${o(r)}`,m=`${s.map(o).join(", ")}${d===void 0?"":` (${o(d)})`}`,y=c===void 0?`by ${m} over ${a.map(o).join(", ")||"no file that is there"}`:`**does not count:** ${f(c)}`;return`- ${o(i===void 0?t:`${t}:${i}`)}${u}: ${y}
`})]}function Nn(n){return n.evidence.map(e=>`- ${o(n.id)} \u2190 ${o(g(e)??e.file)} ${En(e,Y(n))}
`)}function on(n,e){let t=n.decisions.flatMap(r=>X(r).map(s=>`- ${w(s)}
`)),i=[...new Set(t)];return i.length===0?void 0:{rank:e,head:`
<details><summary>Reasons that the policy gives</summary>

`,entries:i,tail:C,more:W}}function En(n,e){let t=n.low===void 0||n.high===void 0?"":` [${l(n.low,e)}, ${l(n.high,e)}]`,i=n.value===void 0?void 0:`${o(l(n.value,e)+t)}${n.samples===void 0?"":`, ${h(n.samples,"sample")}`}`,r=n.relative===void 0?void 0:`${n.relative.as} ${o(`${l(n.relative.value,e)} [${l(n.relative.low,e)}, ${l(n.relative.high,e)}]`)} to ${o(l(n.relative.baseline,e))} from ${o(n.relative.source)}`,s=[n.tool,n.task,n.metric].filter(m=>m!==void 0).join(" "),d=n.reasons.map((m,y)=>`${o(m)}${n.detail?.[y]===void 0?"":` (${f(n.detail[y])})`}`),c=n.independent===void 0?void 0:`independent: ${o(n.independent)}`,a=n.admissible&&n.expires!==void 0?`lapses ${o(n.expires)}`:void 0,u=n.admissible?"admissible":`**not admissible:** ${d.join(", ")}`;return[i,r,o(s),...Q(n).map(w),`assessed ${o(n.assessed)}`,a,f(N(n.channel,n.signed_by)),c,u].filter(m=>m!==void 0).join(" \xB7 ")}var _n=60,kn=400,Cn=5;function rn(n,e,t){if(n.length!==0)return{rank:t,head:`
### What to do

`,entries:n.map((i,r)=>Wn(i,r+1,e)),short:n.map((i,r)=>An(i,r+1)),more:i=>`
**\u2026 and ${i} more that ${i===1?"blocks":"block"}**
`}}function Wn(n,e,t){let{finding:i}=n,r=`${e}. `,s=" ".repeat(r.length),d=[Ln(n,t),"",f(i.message),...Pn(i.fix)];return`${e===1?"":`
`}${d.map((c,a)=>a===0?r+c.trimEnd():c===""?"":s+c).join(`
`)}
`}function Ln(n,e){let{finding:t}=n,{indicator:i,...r}=t,s=sn({...n,finding:r},e);return[...t.indicator===void 0?[]:[`**${o(t.indicator)}**`],t.indicator===void 0?`**${o(t.code)}**`:o(t.code),...s===""?[]:[s]].join(" \xB7 ")}function An({finding:n},e){let t=[n.indicator??n.pairing,g(n)].filter(i=>i!==void 0);return`${e}. **${o(n.code,60)}** ${t.map(i=>o(i,80)).join(" \xB7 ")}
`}function sn({finding:n,releases:e},t){let i=g(n),r=e.slice(0,Cn).map(d=>o(V(d),100));return[n.indicator===void 0?void 0:o(n.indicator),n.pairing===void 0?void 0:`pairing ${o(n.pairing)}`,n.stage===void 0?void 0:`from stage ${o(n.stage)}`,i===void 0?void 0:o(i),t&&r.length>0?`${r.join(", ")}${e.length>r.length?` and ${e.length-r.length} more`:""}`:void 0].filter(d=>d!==void 0).join(" \xB7 ")}function Pn(n){return n===void 0?[]:I(n).flatMap((e,t)=>["",...e.kind==="snippet"?dn(e.text):[`${t===0?"\u27A1\uFE0F ":""}${f(e.text)}`]])}function dn(n){let e=P(n),t=e.slice(0,_n).map(i=>i.slice(0,kn));return[...H(t),...e.length>t.length?[`\u2026 and ${e.length-t.length} more lines in the JSON report`]:[]]}function L(n,e,t,i){if(e.length!==0)return{rank:i,head:`
### ${n}

`,entries:e.map(r=>Mn(r,t)),more:r=>`- \u2026 and ${r} more
`}}function Mn(n,e){let{finding:t}=n,i=sn(n,e),r=t.fix===void 0?[]:I(t.fix),s=r.filter(({kind:a})=>a==="prose").map(({text:a})=>f(a)),d=r.filter(({kind:a})=>a==="snippet").flatMap(({text:a})=>["",...dn(a)]);return`- **${o(t.code)}** ${[i,[f(t.message),...s].join(" \u27A1\uFE0F ")].filter(a=>a!=="").join(": ")}
`+d.map(a=>a===""?`
`:`  ${a}
`).join("")}var S=80,Hn=12,Vn={blocked:"CAUTION",undecided:"WARNING","pass-with-waivers":"NOTE",pass:"TIP"},cn={blocked:"\u274C",undecided:"\u2754","pass-with-waivers":"\u2611\uFE0F",pass:"\u2705"};function fn(n){let e=G(n),t=[Un(n),Gn(n.decisions),...e===void 0?[]:[`**${e.replace("(enforcement: warn):","(`enforcement: warn`):**")}`],...Bn(n),Jn(n),qn(n)].filter(i=>i!==void 0);return`> [!${Vn[n.verdict]}]
${t.map(i=>`> ${i}
`).join(`>
`)}`}function j({release:n}){let e=n.model===void 0?o(n.file,S):[n.model,n.release].filter(t=>t!==void 0).map(t=>o(t,S)).join(" ");return n.stage===void 0?e:`${e} \u2192 ${o(n.stage,S)}`}function Un(n){let[e,...t]=n.decisions,i=`**${$[n.verdict]}**`;if(e===void 0)return n.verdict==="pass"?`${i}: there is no release to judge, and nothing was measured.`:`${i}: no release was judged.`;if(t.length===0)return`${i}: ${j(e)}`;let r=Object.fromEntries(E.map(s=>[s,$[s].toLowerCase()]));return`${i}: ${h(n.decisions.length,"release")}, ${B(n.decisions.map(({verdict:s})=>s),E,r)}`}function Gn(n){let[e,...t]=n;if(!(e===void 0||t.length>0||e.stages.length<2))return un(e)}function un({stages:n}){let e=n.slice(-Hn).map(({name:t,verdict:i})=>`${o(t,S)} ${cn[i]} ${$[i].toLowerCase()}`);return`${n.length>e.length?"\u2026 \xB7 ":""}${e.join(" \xB7 ")}`}function Bn(n){let e=v(n,"block").length,t=e>0?`**${h(e,"finding")} to clear, below.**`:void 0,[i,...r]=n.decisions,s=i!==void 0&&r.length===0&&i.verdict!=="undecided",d=s?`${an(F(i.kris))}. ${an(J(i.kcis))}.`:void 0,c=[t,d].filter(a=>a!==void 0).join(" ");return[c===""?void 0:c,s&&e===0?Fn(i):void 0]}function Fn(n){let e=D(n).filter(({admissible:d})=>d>0);if(e.length===0)return"It rests on no measurement.";let t=e.map(({channel:d,admissible:c})=>`${c} by ${x[d]}`),i=e.reduce((d,{admissible:c})=>d+c,0),r=nn(n),s=r===0?"":`, ${r} of them about an earlier release,`;return`It rests on ${h(i,"admissible measurement")} (${t.join(", ").replaceAll("by approved","approved")})${s} and covers these KRIs and controls, nothing else.`}function Jn(n){let e=[...n.findings,...n.decisions.flatMap(({findings:i})=>i)].map(i=>i.code),t=["policy-weakened","policy-changed"].filter(i=>e.includes(i));return t.length===0?void 0:`**This change edits the policy itself:** see ${t.map(i=>o(i)).join(" and ")} below.`}function qn({sha256:n,policy:e}){let t=e===void 0?"no policy found":`${e.name===void 0?o(e.file,S):f(M(e.name,S))}${e.ref===void 0?"":` at ${o(e.ref.slice(0,12))}`}`;return`Decision ${o(n.slice(0,12))} \xB7 policy: ${t}`}function an(n){return n.charAt(0).toUpperCase()+n.slice(1)}function mn(n,e){return{rank:e,head:`
### Releases

| Release | Verdict | Stages |
| --- | --- | --- |
`,entries:n.map(t=>`| ${p(j(t))} | ${cn[t.verdict]} ${$[t.verdict].toLowerCase()} | ${p(un(t))} |
`),more:t=>`
\u2026 and ${t} more
`}}var Yn={crossed:"\u{1F53A}","not-ruled-out":"\u{1F538}",unmeasured:"\u2754",clear:"\u2705","not-applicable":"\u2796"},zn={unmet:"\u274C",inadmissible:"\u274C",missing:"\u274C",pending:"\u23F3",waived:"\u2611\uFE0F",met:"\u2705",reported:"\u2796"},ln=200,$n=n=>`
\u2026 and ${n} more
`;function pn(n,e){if(n.length!==0)return{rank:e,head:`
### KRIs

| KRI | State | Thresholds | Value | Bound with margin | Samples |
| --- | --- | --- | --- | --- | --- |
`,entries:n.map(Qn),more:$n}}function Qn(n){let{value:e,bound:t,samples:i}=q(n),r=n.advisory===void 0?"":` _(advisory, fires nothing: ${f(n.advisory,ln)})_`,s=`${Yn[n.state]} **${K[n.state]}**${hn(n)}`;return yn([`${o(n.id)}<br>${f(n.title)}${r}${gn(n)}`,s,Xn(n),R(e),R(t),i??""])}function gn(n){return z(n).map(({worries:e,phrase:t})=>`<br>${e?"\u26A0\uFE0F ":"\xB7 "}${w(t)}`).join("")}function Xn(n){return Object.entries(n.thresholds).map(([t,i])=>{let r=n.limits?.[t];return`${o(r===void 0?t:`${t} ${r}`)} ${K[i]}`}).join("<br>")}function hn({decided_by:n}){if(n===void 0||n.kind==="measurement")return"";let e=n.by===void 0?"":` of ${f(n.by,100)}`;return`<br>by ${n.kind==="event"?"an event":`a determination${e}`}, ${o(g(n)??n.file)}`}function wn(n,e){let t=n.filter(i=>i.needed_by.length>0);if(t.length!==0)return{rank:e,head:`
### Controls needed

| Control | Category | State | Must reach | Value | Bound | Samples | Needed by |
| --- | --- | --- | --- | --- | --- | --- | --- |
`,entries:t.map(Zn),more:$n}}function Zn(n){let{value:e,bound:t,samples:i}=_(n),r=n.due===void 0?"":`, due ${o(n.due)}`,s=`${zn[n.state]} **${n.state}**${r}${hn(n)}`;return yn([`${o(n.id)}<br>${f(n.title)}${gn(n)}`,n.category,s,ne(n),R(e),R(t),i??"",n.needed_by.map(d=>o(d)).join(", ")])}function ne({threshold:n,limit:e}){let t=[n,e].filter(i=>i!==void 0);return t.length===0?"":o(t.join(" "))}function bn(n,e){let t=n.filter(i=>i.needed_by.length===0);if(t.length!==0)return{rank:e,head:`
<details><summary>Controls not needed now (${t.length})</summary>

`,entries:t.map(i=>`- ${o(i.id)} (${i.category}): ${i.state}${ee(i)}
`),tail:`
</details>
`,more:i=>`- \u2026 and ${i} more
`}}function ee(n){if(n.advisory===void 0)return"";let{value:e}=_(n);return`${e===void 0?"":`, ${R(e)}`} _(advisory, required of nobody: ${f(n.advisory,ln)})_`}function R(n){return n===void 0?"":/^[\d.,%e+−= -]+$/.test(n)?n.replace(/^-/,"&#45;"):o(n)}function yn(n){return`| ${n.map(p).join(" | ")} |
`}var te=20,A=n=>`- \u2026 and ${n} more
`;function vn(n,e){let t=D(n).map(({channel:s,admissible:d,inadmissible:c,decides:a,signers:u})=>{let m=u.length===0?"":`, signed by ${O(u)}`,y=a.length===0?"":`; decides ${O(a)}`;return`- **${x[s]}:** ${d} admissible${c>0?`, ${c} not admissible`:""}${m}${y}
`}),i=Z(n).map(s=>`- ${w(s)}
`),r=n.findings.filter(s=>T({finding:s,releases:[]})).map(({code:s,message:d})=>`- \u26A0\uFE0F **${o(s)}** ${f(d)}
`);if(t.length+r.length!==0)return{rank:e,head:`
### Whose word it rests on

Measurements, by who vouches for them:

`,entries:[...t,...i,...r],more:A}}function Sn(n,e){let t=n.filter(({state:s})=>s!=="idle");if(t.length===0)return;let i={given:"\u2705",missing:"\u274C",pending:"\u2754",idle:""},r=t.map(({id:s,state:d,quorum:c,approved_by:a})=>{let u=a.length===0?"":`: ${O(a)}`;return`- ${i[d]} ${o(s)} **${d}**, ${a.length} of ${c} approved${u}
`});return{rank:e,head:`
### Sign-offs

`,entries:r,more:A}}function Rn(n,e){if(n.length===0)return;let t={used:"does not count",unapproved:"**not approved, so it counts**",forbidden:"**forbidden by the policy, so it counts**",unmatched:"names nothing that is there"},i=n.map(({file:r,record:s,state:d,reason:c,by:a,source:u})=>{let m=s===void 0?o(r):`${o(s)} of ${o(r)}`;return jn([m,t[d],f(a,100),f(c),o(u)])});return{rank:e,head:Dn("Withdrawals",["Evidence","Effect","Withdrawn by","Reason","Stated in"]),entries:i,more:On}}function Tn(n,e){if(n.length===0)return;let t=n.map(({id:i,indicator:r,state:s,expires:d,reason:c,approved_by:a})=>jn([o(i),o(r),s==="used"?"**used**":s,o(d),c===void 0?"":f(c),O(a??[])]));return{rank:e,head:Dn("Waivers",["Waiver","Waives","State","Holds through","Reason","Accepted by"]),entries:t,more:On}}function xn(n,e){if(n.length===0)return;let t=n.filter(({state:d})=>d==="fired"),i=t.map(({id:d,reason:c})=>`- **fired:** ${o(d)}${c===void 0?"":`: ${f(c)}`}
`),s=["pending","idle","not-applicable"].flatMap(d=>{let c=n.filter(a=>a.state===d).map(({id:a})=>a);return c.length===0?[]:[`- **${d.replace("-"," ")}:** ${c.map(a=>o(a)).join(", ")}
`]});return{rank:e,head:`
<details><summary>Pairings (${n.length}, ${t.length} fired)</summary>

`,entries:[...i,...s],tail:`
</details>
`,more:A}}function O(n){let e=n.slice(0,te).map(t=>o(t,80));return`${e.join(", ")}${n.length>e.length?` and ${n.length-e.length} more`:""}`}function Dn(n,e){return`
### ${n}

| ${e.join(" | ")} |
|${" --- |".repeat(e.length)}
`}function jn(n){return`| ${n.map(p).join(" | ")} |
`}function On(n){return`
\u2026 and ${n} more
`}function Ye(n,e){let t=ie(n,e.maxBytes),i=se(e.summaryUrl),r=e.summaryUrl===void 0?"":`
${In(e.summaryUrl,"The whole report")}
`,s=oe(n),d=e.maxBytes-b(t),c=k(s,d-b(r));return!c.shortened&&b(r)<=d?t+c.text+r:b(i)>d?t:t+i+k(s,d-b(i)).text}function ie(n,e){let t=fn(n);return b(t)<=e?t:`**${$[n.verdict]}**
`}function oe(n){let e=n.decisions.length>1,t=v(n,"warning").filter(r=>!T(r));return[rn(v(n,"block"),e,0),e?mn(n.decisions,1):void 0,...n.decisions.flatMap((r,s)=>re(r,e,10*(s+1))),L("Warnings",t,e,2),L("Notes",v(n,"note"),e,4),en(n,3),on(n,10*n.decisions.length+5),tn(n,10*(n.decisions.length+1))].filter(r=>r!==void 0)}function re(n,e,t){let i=[pn(n.kris,t+1),wn(n.kcis,t+2),U(n.plans,t+4),vn(n,t+3),Sn(n.signoffs,t+4),Rn(n.withdrawals,t+4),Tn(n.waivers,t+4),bn(n.kcis,t+7),xn(n.pairings,t+8)].filter(d=>d!==void 0);if(!e)return i;let r=`
## ${j(n)}: ${$[n.verdict].toLowerCase()}
`,s={rank:t,head:r,entries:[],more:()=>""};return[s,...i.map(d=>({...d,under:s}))]}function se(n){return`
_Shortened to fit. The rest is in ${n===void 0?"the job summary and the JSON report":In(n,"the job summary")}._
`}function In(n,e){return/^https:\/\/[\w.:/?#@!$&'*+,;=%~-]+$/.test(n)?`[${e}](<${n}>)`:e}export{Ye as renderMarkdown};
