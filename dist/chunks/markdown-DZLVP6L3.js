const{a:f,b:A}=require("./chunk-IWEKHYU6.js"),{$a:Q,Aa:ee,Ba:u,Ca:y,Da:k,Ea:B,Fa:ie,Ga:w,Na:te,Oa:E,Pa:m,Sa:h,Ta:M,Ua:W,Va:N,Wa:R,Xa:re,Ya:p,Za:ne,_a:oe,ab:ae,bb:q,cb:se,db:I,fb:j,gb:de,hb:le,ib:ue,jb:$e,kb:ce,xa:me,ya:fe,za:o}=require("./chunk-L4T3B4VE.js");require("./chunk-2JDSQQ2R.js"),require("./chunk-FJI6B5QB.js"),require("./chunk-YNCHYCDN.js"),require("./chunk-PHKIAKHS.js");var _=`
</details>
`,F=e=>`- \u2026 and ${e} more
`;function he(e,i){let{policy:t,tool:r}=e,a=[`decision ${o(e.sha256)} (SHA-256 of the canonical JSON of the report)`,t===void 0?"policy: none found":`policy ${o(t.file)}${t.ref===void 0?"":` at commit ${o(t.ref)}`}${t.sha256===void 0?"":`, SHA-256 ${o(t.sha256)}`}`,`enforcement: ${e.enforcement}`,`decided at ${o(e.evaluated_at)} by ${o(`${r.name} ${r.version}`)}`,...e.valid_until===void 0?[]:[`holds until ${o(e.valid_until)}, when the first thing lapses that it rests on`],...e.decisions.map(({release:n})=>`manifest ${o(n.file)}${n.digest===void 0?"":`, weights ${o(n.digest)}`}`)];return{rank:i,head:`
<details><summary>Which decision this is, exactly</summary>

`,entries:a.map(n=>`- ${n}
`),tail:_,more:F}}function ve(e,i){let t=e.decisions.flatMap(({kris:n,kcis:s})=>[...n,...s].flatMap(ge)),r=e.evidence.map(({file:n,format:s,channel:d,measurements:l,sha256:$,signed_by:c})=>`- ${o(n)}: ${s===null?"no format":o(s)}, ${p(l,"measurement")}, ${u(N(d,c))}${$===""?", could not be read":`, ${o($.slice(0,12))}`}
`),a=[...t,...r.length>0?[`
Files that were read:

`,...r]:[],...pe(e)];if(a.length!==0)return{rank:i,head:`
<details><summary>Every piece of evidence</summary>

`,entries:a,tail:_,more:F}}function pe({signatures:e=[]}){return e.length===0?[]:[`
Signatures:

`,...e.map(({file:i,line:t,predicate:r,signers:a,identity:n,rejected:s,covers:d})=>{let l=r===void 0?"":`, ${o(r)}`,$=`${a.map(o).join(", ")}${n===void 0?"":` (${o(n)})`}`,c=s===void 0?`by ${$} over ${d.map(o).join(", ")||"no file that is there"}`:`**does not count:** ${u(s)}`;return`- ${o(t===void 0?i:`${i}:${t}`)}${l}: ${c}
`})]}function ge(e){return e.evidence.map(i=>`- ${o(e.id)} \u2190 ${o(w(i)??i.file)} ${ye(i,se(e))}
`)}function be(e,i){let t=e.decisions.flatMap(a=>ue(a).map(n=>`- ${j(n)}
`)),r=[...new Set(t)];return r.length===0?void 0:{rank:i,head:`
<details><summary>Reasons that the policy gives</summary>

`,entries:r,tail:_,more:F}}function ye(e,i){let t=e.low===void 0||e.high===void 0?"":` [${m(e.low,i)}, ${m(e.high,i)}]`,r=e.value===void 0?void 0:`${o(m(e.value,i)+t)}${e.samples===void 0?"":`, ${p(e.samples,"sample")}`}`,a=e.relative===void 0?void 0:`${e.relative.as} ${o(`${m(e.relative.value,i)} [${m(e.relative.low,i)}, ${m(e.relative.high,i)}]`)} to ${o(m(e.relative.baseline,i))} from ${o(e.relative.source)}`,n=[e.tool,e.task,e.metric].filter(c=>c!==void 0).join(" "),s=e.reasons.map((c,b)=>`${o(c)}${e.detail?.[b]===void 0?"":` (${u(e.detail[b])})`}`),d=e.independent===void 0?void 0:`independent: ${o(e.independent)}`,l=e.admissible&&e.expires!==void 0?`lapses ${o(e.expires)}`:void 0,$=e.admissible?"admissible":`**not admissible:** ${s.join(", ")}`;return[r,a,o(n),...le(e).map(j),`assessed ${o(e.assessed)}`,l,u(N(e.channel,e.signed_by)),d,$].filter(c=>c!==void 0).join(" \xB7 ")}var ke=60,we=400,je=5;function xe(e,i,t){if(e.length!==0)return{rank:t,head:`
### What to do

`,entries:e.map((r,a)=>_e(r,a+1,i)),short:e.map((r,a)=>Se(r,a+1)),more:r=>`
**\u2026 and ${r} more that ${r===1?"blocks":"block"}**
`}}function _e(e,i,t){let{finding:r}=e,a=`${i}. `,n=" ".repeat(a.length),s=[Fe(e,t),"",u(r.message),...Ce(r.fix)];return`${i===1?"":`
`}${s.map((d,l)=>l===0?a+d.trimEnd():d===""?"":n+d).join(`
`)}
`}function Fe(e,i){let{finding:t}=e,{indicator:r,...a}=t,n=O({...e,finding:a},i);return[...t.indicator===void 0?[]:[`**${o(t.indicator)}**`],t.indicator===void 0?`**${o(t.code)}**`:o(t.code),...n===""?[]:[n]].join(" \xB7 ")}function Se({finding:e},i){let t=[e.indicator??e.pairing,w(e)].filter(r=>r!==void 0);return`${i}. **${o(e.code,60)}** ${t.map(r=>o(r,80)).join(" \xB7 ")}
`}function O({finding:e,releases:i},t){let r=w(e),a=i.slice(0,je).map(n=>o(ie(n),100));return[e.indicator===void 0?void 0:o(e.indicator),e.pairing===void 0?void 0:`pairing ${o(e.pairing)}`,e.stage===void 0?void 0:`from stage ${o(e.stage)}`,r===void 0?void 0:o(r),t&&a.length>0?`${a.join(", ")}${i.length>a.length?` and ${i.length-a.length} more`:""}`:void 0].filter(n=>n!==void 0).join(" \xB7 ")}function Ce(e){return e===void 0?[]:E(e).flatMap((i,t)=>["",...i.kind==="snippet"?T(i.text):[`${t===0?"\u27A1\uFE0F ":""}${u(i.text)}`]])}function T(e){let i=me(e),t=i.slice(0,ke).map(r=>r.slice(0,we));return[...ee(t),...i.length>t.length?[`\u2026 and ${i.length-t.length} more lines in the JSON report`]:[]]}function U(e,i,t,r){if(i.length!==0)return{rank:r,head:`
### ${e}

`,entries:i.map(a=>Ae(a,t)),more:a=>`- \u2026 and ${a} more
`}}function Ae(e,i){let{finding:t}=e,r=O(e,i),a=t.fix===void 0?[]:E(t.fix),n=a.filter(({kind:d})=>d==="prose").map(({text:d})=>u(d)),s=a.filter(({kind:d})=>d==="snippet").flatMap(({text:d})=>["",...T(d)]);return`- **${o(t.code)}** ${[r,[u(t.message),...n].join(" \u27A1\uFE0F ")].filter(d=>d!=="").join(": ")}
`+s.map(d=>d===""?`
`:`  ${d}
`).join("")}var v=80,Be=12,Ee={blocked:"CAUTION",undecided:"WARNING","pass-with-waivers":"NOTE",pass:"TIP"},L={blocked:"\u274C",undecided:"\u2754","pass-with-waivers":"\u2611\uFE0F",pass:"\u2705"};function Me(e){let i=re(e),t=[We(e),Ne(e.decisions),...i===void 0?[]:[`**${i.replace("(enforcement: warn):","(`enforcement: warn`):**")}`],...Re(e),Ie(e),Oe(e)].filter(r=>r!==void 0);return`> [!${Ee[e.verdict]}]
${t.map(r=>`> ${r}
`).join(`>
`)}`}function S({release:e}){let i=e.model===void 0?o(e.file,v):[e.model,e.release].filter(t=>t!==void 0).map(t=>o(t,v)).join(" ");return e.stage===void 0?i:`${i} \u2192 ${o(e.stage,v)}`}function We(e){let[i,...t]=e.decisions,r=`**${h[e.verdict]}**`;if(i===void 0)return e.verdict==="pass"?`${r}: there is no release to judge, and nothing was measured.`:`${r}: no release was judged.`;if(t.length===0)return`${r}: ${S(i)}`;let a=Object.fromEntries(R.map(n=>[n,h[n].toLowerCase()]));return`${r}: ${p(e.decisions.length,"release")}, ${ne(e.decisions.map(({verdict:n})=>n),R,a)}`}function Ne(e){let[i,...t]=e;if(!(i===void 0||t.length>0||i.stages.length<2))return V(i)}function V({stages:e}){let i=e.slice(-Be).map(({name:t,verdict:r})=>`${o(t,v)} ${L[r]} ${h[r].toLowerCase()}`);return`${e.length>i.length?"\u2026 \xB7 ":""}${i.join(" \xB7 ")}`}function Re(e){let i=k(e,"block").length,t=i>0?`**${p(i,"finding")} to clear, below.**`:void 0,[r,...a]=e.decisions,n=r!==void 0&&a.length===0&&r.verdict!=="undecided",s=n?`${H(oe(r.kris))}. ${H(Q(r.kcis))}.`:void 0,d=[t,s].filter(l=>l!==void 0).join(" ");return[d===""?void 0:d,n&&i===0?qe(r):void 0]}function qe(e){let i=I(e).filter(({admissible:s})=>s>0);if(i.length===0)return"It rests on no measurement.";let t=i.map(({channel:s,admissible:d})=>`${d} by ${W[s]}`),r=i.reduce((s,{admissible:d})=>s+d,0),a=ce(e),n=a===0?"":`, ${a} of them about an earlier release,`;return`It rests on ${p(r,"admissible measurement")} (${t.join(", ").replaceAll("by approved","approved")})${n} and covers these KRIs and controls, nothing else.`}function Ie(e){let i=[...e.findings,...e.decisions.flatMap(({findings:r})=>r)].map(r=>r.code),t=["policy-weakened","policy-changed"].filter(r=>i.includes(r));return t.length===0?void 0:`**This change edits the policy itself:** see ${t.map(r=>o(r)).join(" and ")} below.`}function Oe({sha256:e,policy:i}){let t=i===void 0?"no policy found":`${i.name===void 0?o(i.file,v):u(fe(i.name,v))}${i.ref===void 0?"":` at ${o(i.ref.slice(0,12))}`}`;return`Decision ${o(e.slice(0,12))} \xB7 policy: ${t}`}function H(e){return e.charAt(0).toUpperCase()+e.slice(1)}function Te(e,i){return{rank:i,head:`
### Releases

| Release | Verdict | Stages |
| --- | --- | --- |
`,entries:e.map(t=>`| ${y(S(t))} | ${L[t.verdict]} ${h[t.verdict].toLowerCase()} | ${y(V(t))} |
`),more:t=>`
\u2026 and ${t} more
`}}var Ue={crossed:"\u{1F53A}","not-ruled-out":"\u{1F538}",unmeasured:"\u2754",clear:"\u2705","not-applicable":"\u2796"},Le={unmet:"\u274C",inadmissible:"\u274C",missing:"\u274C",pending:"\u23F3",waived:"\u2611\uFE0F",met:"\u2705",reported:"\u2796"},J=200,K=e=>`
\u2026 and ${e} more
`;function Ve(e,i){if(e.length!==0)return{rank:i,head:`
### KRIs

| KRI | State | Thresholds | Value | Bound with margin | Samples |
| --- | --- | --- | --- | --- | --- |
`,entries:e.map(He),more:K}}function He(e){let{value:i,bound:t,samples:r}=ae(e),a=e.advisory===void 0?"":` _(advisory, fires nothing: ${u(e.advisory,J)})_`,n=`${Ue[e.state]} **${M[e.state]}**${D(e)}`;return G([`${o(e.id)}<br>${u(e.title)}${a}${P(e)}`,n,Je(e),g(i),g(t),r??""])}function P(e){return de(e).map(({worries:i,phrase:t})=>`<br>${i?"\u26A0\uFE0F ":"\xB7 "}${j(t)}`).join("")}function Je(e){return Object.entries(e.thresholds).map(([i,t])=>{let r=e.limits?.[i];return`${o(r===void 0?i:`${i} ${r}`)} ${M[t]}`}).join("<br>")}function D({decided_by:e}){if(e===void 0||e.kind==="measurement")return"";let i=e.by===void 0?"":` of ${u(e.by,100)}`;return`<br>by ${e.kind==="event"?"an event":`a determination${i}`}, ${o(w(e)??e.file)}`}function Ke(e,i){let t=e.filter(r=>r.needed_by.length>0);if(t.length!==0)return{rank:i,head:`
### Controls needed

| Control | Category | State | Must reach | Value | Bound | Samples | Needed by |
| --- | --- | --- | --- | --- | --- | --- | --- |
`,entries:t.map(Pe),more:K}}function Pe(e){let{value:i,bound:t,samples:r}=q(e),a=e.due===void 0?"":`, due ${o(e.due)}`,n=`${Le[e.state]} **${e.state}**${a}${D(e)}`;return G([`${o(e.id)}<br>${u(e.title)}${P(e)}`,e.category,n,De(e),g(i),g(t),r??"",e.needed_by.map(s=>o(s)).join(", ")])}function De({threshold:e,limit:i}){let t=[e,i].filter(r=>r!==void 0);return t.length===0?"":o(t.join(" "))}function Ge(e,i){let t=e.filter(r=>r.needed_by.length===0);if(t.length!==0)return{rank:i,head:`
<details><summary>Controls not needed now (${t.length})</summary>

`,entries:t.map(r=>`- ${o(r.id)} (${r.category}): ${r.state}${Ye(r)}
`),tail:`
</details>
`,more:r=>`- \u2026 and ${r} more
`}}function Ye(e){if(e.advisory===void 0)return"";let{value:i}=q(e);return`${i===void 0?"":`, ${g(i)}`} _(advisory, required of nobody: ${u(e.advisory,J)})_`}function g(e){return e===void 0?"":/^[\d.,%e+−= -]+$/.test(e)?e.replace(/^-/,"&#45;"):o(e)}function G(e){return`| ${e.map(y).join(" | ")} |
`}var ze=20,C=e=>`- \u2026 and ${e} more
`;function Xe(e,i){let t=I(e).map(({channel:n,admissible:s,inadmissible:d,decides:l,signers:$})=>{let c=$.length===0?"":`, signed by ${x($)}`,b=l.length===0?"":`; decides ${x(l)}`;return`- **${W[n]}:** ${s} admissible${d>0?`, ${d} not admissible`:""}${c}${b}
`}),r=$e(e).map(n=>`- ${j(n)}
`),a=e.findings.filter(n=>B({finding:n,releases:[]})).map(({code:n,message:s})=>`- \u26A0\uFE0F **${o(n)}** ${u(s)}
`);if(t.length+a.length!==0)return{rank:i,head:`
### Whose word it rests on

Measurements, by who vouches for them:

`,entries:[...t,...r,...a],more:C}}function Ze(e,i){let t=e.filter(({state:n})=>n!=="idle");if(t.length===0)return;let r={given:"\u2705",missing:"\u274C",pending:"\u2754",idle:""},a=t.map(({id:n,state:s,quorum:d,approved_by:l})=>{let $=l.length===0?"":`: ${x(l)}`;return`- ${r[s]} ${o(n)} **${s}**, ${l.length} of ${d} approved${$}
`});return{rank:i,head:`
### Sign-offs

`,entries:a,more:C}}function Qe(e,i){if(e.length===0)return;let t={used:"does not count",unapproved:"**not approved, so it counts**",forbidden:"**forbidden by the policy, so it counts**",unmatched:"names nothing that is there"},r=e.map(({file:a,record:n,state:s,reason:d,by:l,source:$})=>{let c=n===void 0?o(a):`${o(n)} of ${o(a)}`;return z([c,t[s],u(l,100),u(d),o($)])});return{rank:i,head:Y("Withdrawals",["Evidence","Effect","Withdrawn by","Reason","Stated in"]),entries:r,more:X}}function ei(e,i){if(e.length===0)return;let t=e.map(({id:r,indicator:a,state:n,expires:s,reason:d,approved_by:l})=>z([o(r),o(a),n==="used"?"**used**":n,o(s),d===void 0?"":u(d),x(l??[])]));return{rank:i,head:Y("Waivers",["Waiver","Waives","State","Holds through","Reason","Accepted by"]),entries:t,more:X}}function ii(e,i){if(e.length===0)return;let t=e.filter(({state:n})=>n==="fired"),r=t.map(({id:n,reason:s})=>`- **fired:** ${o(n)}${s===void 0?"":`: ${u(s)}`}
`),a=["pending","idle","not-applicable"].flatMap(n=>{let s=e.filter(d=>d.state===n).map(({id:d})=>d);return s.length===0?[]:[`- **${n.replace("-"," ")}:** ${s.map(d=>o(d)).join(", ")}
`]});return{rank:i,head:`
<details><summary>Pairings (${e.length}, ${t.length} fired)</summary>

`,entries:[...r,...a],tail:`
</details>
`,more:C}}function x(e){let i=e.slice(0,ze).map(t=>o(t,80));return`${i.join(", ")}${e.length>i.length?` and ${e.length-i.length} more`:""}`}function Y(e,i){return`
### ${e}

| ${i.join(" | ")} |
|${" --- |".repeat(i.length)}
`}function z(e){return`| ${e.map(y).join(" | ")} |
`}function X(e){return`
\u2026 and ${e} more
`}function ti(e,i){let t=ri(e,i.maxBytes),r=ai(i.summaryUrl),a=i.summaryUrl===void 0?"":`
${Z(i.summaryUrl,"The whole report")}
`,n=ni(e),s=i.maxBytes-f(t),d=A(n,s-f(a));return!d.shortened&&f(a)<=s?t+d.text+a:f(r)>s?t:t+r+A(n,s-f(r)).text}function ri(e,i){let t=Me(e);return f(t)<=i?t:`**${h[e.verdict]}**
`}function ni(e){let i=e.decisions.length>1,t=k(e,"warning").filter(r=>!B(r));return[xe(k(e,"block"),i,0),i?Te(e.decisions,1):void 0,...e.decisions.flatMap((r,a)=>oi(r,i,10*(a+1))),U("Warnings",t,i,2),U("Notes",k(e,"note"),i,4),he(e,3),be(e,10*e.decisions.length+5),ve(e,10*(e.decisions.length+1))].filter(r=>r!==void 0)}function oi(e,i,t){let r=[Ve(e.kris,t+1),Ke(e.kcis,t+2),te(e.plans,t+4),Xe(e,t+3),Ze(e.signoffs,t+4),Qe(e.withdrawals,t+4),ei(e.waivers,t+4),Ge(e.kcis,t+7),ii(e.pairings,t+8)].filter(s=>s!==void 0);if(!i)return r;let a=`
## ${S(e)}: ${h[e.verdict].toLowerCase()}
`,n={rank:t,head:a,entries:[],more:()=>""};return[n,...r.map(s=>({...s,under:n}))]}function ai(e){return`
_Shortened to fit. The rest is in ${e===void 0?"the job summary and the JSON report":Z(e,"the job summary")}._
`}function Z(e,i){return/^https:\/\/[\w.:/?#@!$&'*+,;=%~-]+$/.test(e)?`[${i}](<${e}>)`:i}module.exports={renderMarkdown:ti};
