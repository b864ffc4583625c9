import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{h as d}from"./chunk-KY6H7JUL.js";import"./chunk-SJW3KMUS.js";import{c as h,d as w,e as s}from"./chunk-T7PDZDG7.js";import"./chunk-6G7CKFX6.js";import{existsSync as u}from"node:fs";import{mkdir as y,readdir as p,readFile as g,writeFile as $}from"node:fs/promises";import{dirname as k,join as a,relative as v,sep as b}from"node:path";var x=/\bTODAY\b/g;async function A(n,r){if(n.rest.length>0)throw new s(`init takes no further words, found "${n.rest[0]}"; name a template with --template`);let e=a(r.home,"examples","templates"),o=n.one("template")??"minimal",i=(await p(e,{withFileTypes:!0})).filter(t=>t.isDirectory()).map(t=>t.name);if(!i.includes(o))throw new s(`--template: expected one of ${i.sort().join(", ")}; found "${o}".${h(o,i)}`);let c=d(r.cwd),l=await j(a(e,o)),m=l.filter(t=>u(a(c,t)));if(m.length>0)throw new s(`nothing was written, because ${m.join(", ")} ${m.length===1?"is":"are"} there already; move ${m.length===1?"it":"them"} away first`);let f=new Date(r.now()).toISOString().slice(0,10);for(let t of l)await E(a(e,o,t),a(c,t),f);return r.stdout(`${l.map(t=>`wrote ${t}`).join(`
`)}

${T}`),w.pass}var T=`Next
  1. Edit the policy: owners, models, thresholds, and why they are what they are.
  2. kri-gate validate says what is wrong or likely not meant.
  3. kri-gate check decides: blocked, until the evals have run and the controls have evidence.
  4. docs/install.md says how to make the check required, so that nobody can walk around it.
`;async function j(n){return(await p(n,{recursive:!0,withFileTypes:!0})).filter(e=>e.isFile()).map(e=>v(n,a(e.parentPath,e.name)).split(b).join("/")).sort()}async function E(n,r,e){let o=(await g(n,"utf8")).replace(x,e);try{await y(k(r),{recursive:!0}),await $(r,o,{flag:"wx"})}catch(i){let c=i instanceof Error&&"code"in i?String(i.code):"unknown error";throw new s(`${r} cannot be written (${c})`)}}export{A as init};
