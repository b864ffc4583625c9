const{Ca:e,Da:r}=require("./chunk-VQBMT4O5.js");require("./chunk-OFUNQVXR.js"),require("./chunk-PHKIAKHS.js"),module.exports={decideAndTell:e,fail:r};
