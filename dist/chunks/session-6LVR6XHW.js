import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{Ga as a,Ha as b}from"./chunk-7INEJIKA.js";import"./chunk-3LWHW4CJ.js";import"./chunk-6G7CKFX6.js";export{a as decideAndTell,b as fail};
