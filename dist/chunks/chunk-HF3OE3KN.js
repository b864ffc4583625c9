import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var o={pass:0,blocked:1,undecided:2,usage:2},e=class extends Error{name="UsageError"};export{o as a,e as b};
