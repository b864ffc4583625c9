import{createRequire as __create}from'node:module';const require=__create(import.meta.url);
import{a}from"./chunk-HMB6QBCJ.js";import"./chunk-LDO7R44X.js";import"./chunk-BL27BHQL.js";import"./chunk-FBKH2EGH.js";import"./chunk-P2HCPHP4.js";export{a as renderMarkdown};
