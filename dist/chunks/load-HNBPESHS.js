import{createRequire as __create}from'node:module';const require=__create(import.meta.url);
import{b as a,c as b}from"./chunk-TZTUVHAH.js";import"./chunk-GNWJENMH.js";import"./chunk-NH6EHHMD.js";import"./chunk-E73DKEVK.js";import"./chunk-FBKH2EGH.js";import"./chunk-VNK2DK4P.js";import"./chunk-IZUSMURR.js";import"./chunk-P2HCPHP4.js";export{a as loadPolicy,b as parse};
