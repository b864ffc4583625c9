import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a}from"./chunk-5BC5POVK.js";import"./chunk-2TJANA5A.js";import"./chunk-VRLPG5J4.js";import"./chunk-3LWHW4CJ.js";import"./chunk-6G7CKFX6.js";export{a as openArchive};
