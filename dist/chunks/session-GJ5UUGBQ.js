const{Ca:e,Da:r}=require("./chunk-R4J7YN43.js");require("./chunk-OFUNQVXR.js"),require("./chunk-PHKIAKHS.js"),module.exports={decideAndTell:e,fail:r};
