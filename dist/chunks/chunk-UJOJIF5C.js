import{createRequire as __create}from'node:module';const require=__create(import.meta.url);
import{a as e}from"./chunk-IZUSMURR.js";function a(t,n,r={}){let o={...r,fault:"evidence",file:t};return new e("evidence-unreadable",n,o)}export{a};
