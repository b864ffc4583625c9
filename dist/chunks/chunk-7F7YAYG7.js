function f(r){if(typeof r!="string")return;let e=Buffer.from(r,"base64"),t=e.toString("base64");return t===r||t.replaceAll("+","-").replaceAll("/","_")===r?e:void 0}module.exports={a:f};
