import{createRequire as __create}from'node:module';const require=__create(import.meta.url);
import{a}from"./chunk-DV2IU5YJ.js";import"./chunk-P2HCPHP4.js";export{a as renderJson};
