import{createRequire as __create}from'node:module';const require=__create(import.meta.url);
var r=/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;function s(t){return`${JSON.stringify(t,null,2).replace(r,o).replaceAll("##[","#\\u0023[")}
`}function o(t){return Array.from({length:t.length},(n,e)=>`\\u${t.charCodeAt(e).toString(16).padStart(4,"0")}`).join("")}export{s as a};
