import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
function s(e,i,n,r,t={}){return{rule:n,file:e.file,pointer:i,message:r,...e.locate(i,t.at),...t.hint===void 0?{}:{hint:t.hint}}}export{s as a};
