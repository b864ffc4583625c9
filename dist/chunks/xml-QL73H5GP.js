import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a,b}from"./chunk-B2O4X5PP.js";import"./chunk-BUVI6FIY.js";import"./chunk-KY6H7JUL.js";import"./chunk-SJW3KMUS.js";import"./chunk-T7PDZDG7.js";import"./chunk-6G7CKFX6.js";export{a as readXml,b as rootName};
