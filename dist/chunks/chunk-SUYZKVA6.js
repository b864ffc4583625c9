import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var r=/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;function p(t){return o(t)}function o(t){return`${JSON.stringify(t,null,2).replace(r,i).replaceAll("##[","#\\u0023[")}
`}function i(t){return Array.from({length:t.length},(n,e)=>`\\u${t.charCodeAt(e).toString(16).padStart(4,"0")}`).join("")}export{p as a,o as b};
