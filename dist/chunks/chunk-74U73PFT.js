import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as e}from"./chunk-SJW3KMUS.js";function a(t,n,r={}){let o={...r,fault:"evidence",file:t};return new e("evidence-unreadable",n,o)}export{a};
