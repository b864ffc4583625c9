const{g:e,h:r}=require("./chunk-VDRB24SA.js");require("./chunk-VQBMT4O5.js"),require("./chunk-OFUNQVXR.js"),require("./chunk-PHKIAKHS.js"),module.exports={parseJson:e,pointerSegment:r};
