const{g:e,h:r}=require("./chunk-EQOCQ4ME.js");require("./chunk-R4J7YN43.js"),require("./chunk-OFUNQVXR.js"),require("./chunk-PHKIAKHS.js"),module.exports={parseJson:e,pointerSegment:r};
