// Generated from schemas/ by scripts/generate.mjs. Do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://kri-gate.dev/schemas/risk-policy.schema.json","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version","name","owners","defaults","risks","kris","kcis","pairings"],"properties":{"version":{"const":1},"name":{"type":"string","minLength":1},"enforcement":{"enum":["enforce","warn"]},"owners":{"$ref":"#/$defs/people"},"stages":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/id"}},"variants":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/id"}},"severities":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/id"}},"models":{"type":"object","additionalProperties":{"$ref":"#/$defs/modelNames"}},"traits":{"type":"object","propertyNames":{"$ref":"#/$defs/indicatorId"},"additionalProperties":{"$ref":"#/$defs/trait"}},"carry_over":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["max_growth","within","screened_by"],"properties":{"max_growth":{"type":"number","exclusiveMinimum":1},"within":{"$ref":"#/$defs/duration"},"screened_by":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/indicatorId"},"additionalProperties":{"$ref":"#/$defs/share"}},"never":{"type":"array","items":{"$ref":"#/$defs/indicatorId"}},"only":{"type":"array","items":{"$ref":"#/$defs/indicatorId"}},"rationale":{"type":"string"}}},"taxonomy":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["source","domains"],"properties":{"source":{"type":"string","minLength":1},"domains":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/id"}},"excluded":{"type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"type":"string","minLength":1}}}},"tolerances":{"type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/tolerance"}},"risks":{"type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/risk"}},"defaults":{"$ref":"#/$defs/defaults"},"kris":{"type":"object","propertyNames":{"$ref":"#/$defs/indicatorId"},"additionalProperties":{"$ref":"#/$defs/kri"}},"kcis":{"type":"object","propertyNames":{"$ref":"#/$defs/indicatorId"},"additionalProperties":{"$ref":"#/$defs/kci"}},"mitigations":{"type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/mitigation"}},"emergency":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"rollback_target":{"const":"required"},"plan":{"$ref":"#/$defs/document"},"roles":{"type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["primary"],"properties":{"primary":{"type":"string","minLength":1},"deputy":{"type":"string","minLength":1}}}},"procedures":{"type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/document"}}}},"plans":{"type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/plan"}},"pairings":{"type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/pairing"}},"signoffs":{"type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/signoff"}},"assessors":{"anyOf":[{"const":"declared"},{"type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/assessor"}}]},"waivers":{"type":"array","items":{"$ref":"#/$defs/waiver"}},"waiver_max":{"$ref":"#/$defs/duration"},"evidence":{"$ref":"#/$defs/globs"},"withdrawals":{"enum":["approved","declared","forbid"]},"release_paths":{"$ref":"#/$defs/globs"},"ungated":{"type":"array","items":{"$ref":"#/$defs/id"}},"artifacts":{"type":"array","items":{"$ref":"#/$defs/artifactSource"}},"installation":{"enum":["warn","block","ignore"]},"formats":{"type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/mapping"}},"lint":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"silence":{"type":"array","items":{"$ref":"#/$defs/silence"}}}},"trust":{"$ref":"#/$defs/trust"}},"$defs":{"id":{"type":"string","pattern":"^[a-z][a-z0-9.-]*$"},"indicatorId":{"type":"string","pattern":"^[a-z][a-z0-9.-]*$","not":{"enum":["any","all","at_least","always","stop","report","none","event","after","compute"]}},"globs":{"type":"array","items":{"type":"string","minLength":1}},"duration":{"type":"string","pattern":"^([0-9]+(h|d|w|mo|y)|never)$"},"date":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?([Zz]|[+-][0-9]{2}:?[0-9]{2})?)?$"},"digest":{"type":"string","pattern":"^sha(256|384|512):[0-9A-Fa-f]+$"},"share":{"anyOf":[{"type":"number","minimum":0},{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$"}]},"threshold":{"anyOf":[{"type":"string","pattern":"^\\s*(>=|<=|>|<)\\s*\\S+\\s*$"},{"const":true}]},"thresholds":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/threshold"}},"people":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"users":{"type":"array","items":{"type":"string","minLength":1}},"teams":{"type":"array","items":{"type":"string","minLength":1}},"quorum":{"type":"integer","minimum":1}}},"modelNames":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["names"],"properties":{"names":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"configurations":{"type":"array","items":{"$ref":"#/$defs/id"}}}},"trait":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["title"],"properties":{"title":{"type":"string","minLength":1}}},"tolerance":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["statement"],"properties":{"statement":{"type":"string","minLength":1},"approved_by":{"type":"string"},"approved_on":{"$ref":"#/$defs/date"}}},"risk":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["title"],"properties":{"title":{"type":"string","minLength":1},"tolerance":{"$ref":"#/$defs/id"},"domains":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/id"}},"risk_model":{"type":"string"},"reviewed_on":{"$ref":"#/$defs/date"},"source":{"$ref":"#/$defs/source"}}},"selector":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["task","metric"],"properties":{"task":{"type":"string","minLength":1},"metric":{"type":"string","minLength":1},"scorer":{"type":"string","minLength":1},"filter":{"type":"string","minLength":1},"reducer":{"type":"string","minLength":1},"tool":{"type":"string","minLength":1}}},"conditions":{"type":"object","additionalProperties":{"anyOf":[{"type":"number"},{"type":"string"},{"type":"boolean"},{"type":"array","minItems":1,"items":{"type":["number","string","boolean"]}}]}},"about":{"enum":["model","system","organisation"]},"binding":{"enum":["name","digest","attested"]},"confidence":{"anyOf":[{"const":"none"},{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$"},{"type":"number","minimum":0.5,"exclusiveMaximum":1}]},"scale":{"anyOf":[{"enum":["proportion","mean","exact"]},{"type":"array","minItems":2,"items":{"type":"string","minLength":1}}]},"compute_growth":{"type":"number","exclusiveMinimum":1},"min_samples":{"type":"integer","minimum":1},"assessorRule":{"enum":["any","independent"]},"independentRule":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["at_least"],"properties":{"at_least":{"type":"integer","minimum":1}}},"relativeTo":{"anyOf":[{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["task","metric"],"properties":{"task":{"type":"string","minLength":1},"metric":{"type":"string","minLength":1},"scorer":{"type":"string","minLength":1},"filter":{"type":"string","minLength":1},"reducer":{"type":"string","minLength":1},"tool":{"type":"string","minLength":1},"as":{"$ref":"#/$defs/relation"}}},{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["value","source"],"properties":{"value":{"anyOf":[{"type":"number"},{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$"}]},"stderr":{"type":"number","exclusiveMinimum":0},"interval":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["level","low","high"],"properties":{"level":{"anyOf":[{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$"},{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1}]},"low":{"type":"number"},"high":{"type":"number"}}},"source":{"type":"string","minLength":1},"as":{"$ref":"#/$defs/relation"}}},{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["indicator"],"properties":{"indicator":{"$ref":"#/$defs/id"},"as":{"$ref":"#/$defs/relation"}}},{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["release"],"properties":{"release":{"const":"previous"},"as":{"$ref":"#/$defs/relation"}}}]},"relation":{"enum":["ratio","difference"]},"protocol":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version"],"properties":{"version":{"type":"string","minLength":1},"sha256":{"type":"string","pattern":"^(sha256:)?[0-9A-Fa-f]{64}$"},"reviewed_by":{"$ref":"#/$defs/id"}}},"considers":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/id"}},"reassess_on":{"type":"array","items":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9.-]*$"},{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":{"type":"string"}}]}},"assumes":{"type":"array","items":{"$ref":"#/$defs/id"}},"waivable":{"type":"boolean"},"rationale":{"type":"string"},"source":{"type":"string","minLength":1},"since":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"because":{"type":"object","additionalProperties":{"type":"string","minLength":1}},"defaults":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["binding"],"properties":{"about":{"$ref":"#/$defs/about"},"binding":{"$ref":"#/$defs/binding"},"confidence":{"$ref":"#/$defs/confidence"},"valid_for":{"$ref":"#/$defs/duration"},"compute_growth":{"$ref":"#/$defs/compute_growth"},"min_samples":{"$ref":"#/$defs/min_samples"},"conditions":{"$ref":"#/$defs/conditions"},"assessor":{"$ref":"#/$defs/assessorRule"},"independent":{"$ref":"#/$defs/independentRule"},"reassess_on":{"$ref":"#/$defs/reassess_on"},"waivable":{"$ref":"#/$defs/waivable"},"by":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/defaultOverride"}},"rationale":{"$ref":"#/$defs/rationale"},"because":{"$ref":"#/$defs/because"}}},"kri":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["title","risk","thresholds"],"properties":{"title":{"type":"string","minLength":1},"risk":{"$ref":"#/$defs/id"},"about":{"$ref":"#/$defs/about"},"measured_by":{"$ref":"#/$defs/measuredBy"},"relative_to":{"$ref":"#/$defs/relativeTo"},"vouched_by":{"$ref":"#/$defs/vouchedBy"},"considers":{"$ref":"#/$defs/considers"},"scale":{"$ref":"#/$defs/scale"},"unit":{"$ref":"#/$defs/unit"},"thresholds":{"$ref":"#/$defs/thresholds"},"margin":{"$ref":"#/$defs/margin"},"advisory":{"type":"string","minLength":1},"confidence":{"$ref":"#/$defs/confidence"},"valid_for":{"$ref":"#/$defs/duration"},"compute_growth":{"$ref":"#/$defs/compute_growth"},"binding":{"$ref":"#/$defs/binding"},"min_samples":{"$ref":"#/$defs/min_samples"},"conditions":{"$ref":"#/$defs/conditions"},"assessor":{"$ref":"#/$defs/assessorRule"},"independent":{"$ref":"#/$defs/independentRule"},"protocol":{"$ref":"#/$defs/protocol"},"reassess_on":{"$ref":"#/$defs/reassess_on"},"assumes":{"$ref":"#/$defs/assumes"},"waivable":{"$ref":"#/$defs/waivable"},"by":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/kriOverride"}},"rationale":{"$ref":"#/$defs/rationale"},"source":{"$ref":"#/$defs/source"},"since":{"$ref":"#/$defs/since"},"because":{"$ref":"#/$defs/because"}}},"kci":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["title","category"],"properties":{"title":{"type":"string","minLength":1},"category":{"$ref":"#/$defs/category"},"layer":{"$ref":"#/$defs/id"},"about":{"$ref":"#/$defs/about"},"measured_by":{"$ref":"#/$defs/measuredBy"},"relative_to":{"$ref":"#/$defs/relativeTo"},"vouched_by":{"$ref":"#/$defs/vouchedBy"},"considers":{"$ref":"#/$defs/considers"},"scale":{"$ref":"#/$defs/scale"},"unit":{"$ref":"#/$defs/unit"},"threshold":{"$ref":"#/$defs/threshold"},"thresholds":{"$ref":"#/$defs/thresholds"},"sufficiency":{"type":"string"},"advisory":{"type":"string","minLength":1},"purpose":{"enum":["notification","publication","audit","external-report","non-interference","failure-analysis","novel-risks","risk-modelling"]},"mitigations":{"type":"array","items":{"$ref":"#/$defs/id"}},"within":{"type":"string","pattern":"^([0-9]+(h|d|w|mo|y|bd)|never)$"},"confidence":{"$ref":"#/$defs/confidence"},"valid_for":{"$ref":"#/$defs/duration"},"compute_growth":{"$ref":"#/$defs/compute_growth"},"binding":{"$ref":"#/$defs/binding"},"min_samples":{"$ref":"#/$defs/min_samples"},"conditions":{"$ref":"#/$defs/conditions"},"assessor":{"$ref":"#/$defs/assessorRule"},"independent":{"$ref":"#/$defs/independentRule"},"protocol":{"$ref":"#/$defs/protocol"},"reassess_on":{"$ref":"#/$defs/reassess_on"},"assumes":{"$ref":"#/$defs/assumes"},"waivable":{"$ref":"#/$defs/waivable"},"by":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/kciOverride"}},"rationale":{"$ref":"#/$defs/rationale"},"source":{"$ref":"#/$defs/source"},"since":{"$ref":"#/$defs/since"},"because":{"$ref":"#/$defs/because"}}},"margin":{"anyOf":[{"type":"number","minimum":0},{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$"},{"type":"object","additionalProperties":false,"required":["relative"],"properties":{"relative":{"$ref":"#/$defs/share"}}}]},"kriOverride":{"type":"object","minProperties":1,"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"thresholds":{"$ref":"#/$defs/thresholds"},"margin":{"$ref":"#/$defs/margin"},"confidence":{"$ref":"#/$defs/confidence"},"valid_for":{"$ref":"#/$defs/duration"},"compute_growth":{"$ref":"#/$defs/compute_growth"},"binding":{"$ref":"#/$defs/binding"},"min_samples":{"$ref":"#/$defs/min_samples"},"conditions":{"$ref":"#/$defs/conditions"},"assessor":{"$ref":"#/$defs/assessorRule"},"independent":{"$ref":"#/$defs/independentRule"}}},"kciOverride":{"type":"object","minProperties":1,"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"threshold":{"$ref":"#/$defs/threshold"},"thresholds":{"$ref":"#/$defs/thresholds"},"confidence":{"$ref":"#/$defs/confidence"},"valid_for":{"$ref":"#/$defs/duration"},"compute_growth":{"$ref":"#/$defs/compute_growth"},"binding":{"$ref":"#/$defs/binding"},"min_samples":{"$ref":"#/$defs/min_samples"},"conditions":{"$ref":"#/$defs/conditions"},"assessor":{"$ref":"#/$defs/assessorRule"},"independent":{"$ref":"#/$defs/independentRule"}}},"defaultOverride":{"type":"object","minProperties":1,"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"confidence":{"$ref":"#/$defs/confidence"},"valid_for":{"$ref":"#/$defs/duration"},"compute_growth":{"$ref":"#/$defs/compute_growth"},"binding":{"$ref":"#/$defs/binding"},"min_samples":{"$ref":"#/$defs/min_samples"},"conditions":{"$ref":"#/$defs/conditions"},"assessor":{"$ref":"#/$defs/assessorRule"},"independent":{"$ref":"#/$defs/independentRule"}}},"measuredBy":{"anyOf":[{"$ref":"#/$defs/selector"},{"type":"array","minItems":1,"items":{"$ref":"#/$defs/selector"}}]},"vouchedBy":{"$ref":"#/$defs/id"},"unit":{"type":"string","minLength":1},"category":{"enum":["containment","deployment","assurance","governance"]},"condition":{"type":"object","minProperties":1,"properties":{"any":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/condition"}},"all":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/condition"}},"event":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9.-]*$"},{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"$ref":"#/$defs/id"},"severity":{"$ref":"#/$defs/id"},"status":{"enum":["open","closed"]}}}]},"after":{"$ref":"#/$defs/date"},"compute":{"type":"string","pattern":"^\\s*>=?\\s*[0-9]+(\\.[0-9]+)?([eE]\\+?[0-9]{1,3})?\\s*$"}},"additionalProperties":{"type":"string"}},"conditionOrAlways":{"anyOf":[{"const":"always"},{"$ref":"#/$defs/condition"}]},"requirement":{"anyOf":[{"type":"string"},{"type":"object","additionalProperties":false,"required":["at_least","of"],"properties":{"at_least":{"type":"integer","minimum":1},"of":{"$ref":"#/$defs/requirements"},"layers":{"enum":["distinct","any"]}}},{"type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"$ref":"#/$defs/requirements"}}},{"type":"object","additionalProperties":false,"required":["all"],"properties":{"all":{"$ref":"#/$defs/requirements"}}},{"$ref":"#/$defs/levelRef"}]},"levelRef":{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":{"type":"string"}},"documentRef":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/document"}]},"document":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["file","sha256"],"properties":{"file":{"type":"string","minLength":1},"sha256":{"type":"string","pattern":"^(sha256:)?[0-9A-Fa-f]{64}$"}}},"mitigation":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["title"],"properties":{"title":{"type":"string","minLength":1},"owner":{"type":"string","minLength":1},"layer":{"$ref":"#/$defs/id"},"status":{"enum":["planned","implemented","verified"]},"depends_on":{"type":"array","items":{"type":"string","minLength":1}},"document":{"$ref":"#/$defs/documentRef"},"standard":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["name"],"properties":{"name":{"type":"string","minLength":1},"level":{"type":"string","minLength":1},"expires":{"$ref":"#/$defs/date"}}}}},"plan":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["statement","sufficient"],"properties":{"statement":{"type":"string","minLength":1},"sufficient":{"type":"boolean"},"needed_from":{"$ref":"#/$defs/conditionOrAlways"},"because":{"type":"string","minLength":1},"milestones":{"type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/milestone"}}}},"milestone":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["title","due"],"properties":{"title":{"type":"string","minLength":1},"due":{"$ref":"#/$defs/date"},"forecast":{"type":"string","minLength":1},"kci":{"anyOf":[{"type":"string"},{"$ref":"#/$defs/levelRef"}]}}},"pairing":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["if","then"],"properties":{"if":{"$ref":"#/$defs/conditionOrAlways"},"from":{"$ref":"#/$defs/id"},"then":{"anyOf":[{"enum":["stop","report"]},{"type":"object","minProperties":1,"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"containment":{"$ref":"#/$defs/requirements"},"deployment":{"$ref":"#/$defs/requirements"},"assurance":{"$ref":"#/$defs/requirements"},"governance":{"$ref":"#/$defs/requirements"}}}]}}},"requirements":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}},"signoff":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"if":{"$ref":"#/$defs/conditionOrAlways"},"users":{"type":"array","items":{"type":"string","minLength":1}},"teams":{"type":"array","items":{"type":"string","minLength":1}},"quorum":{"type":"integer","minimum":1}}},"assessor":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["name"],"properties":{"name":{"type":"string","minLength":1},"independent":{"type":"boolean"},"expertise":{"type":"string"},"selection":{"type":"string"},"conflicts":{"type":"array","items":{"type":"string","minLength":1}},"users":{"type":"array","items":{"type":"string","minLength":1}}}},"artifactSource":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["workflow","artifacts"],"properties":{"workflow":{"type":"string","pattern":"^\\.github/workflows/[^/@*?\\[\\]]+\\.ya?ml$"},"artifacts":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"jobs":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"required":{"type":"boolean"}}},"jsonPointer":{"type":"string","pattern":"^(/([^~/]|~[01])*)*$"},"mapping":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["files","format","task","metric","value","complete"],"properties":{"files":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"format":{"enum":["json","jsonl","csv"]},"delimiter":{"enum":["comma","semicolon","tab","pipe"]},"rows":{"$ref":"#/$defs/jsonPointer"},"each":{"enum":["result","item"]},"item":{"anyOf":[{"const":"row"},{"$ref":"#/$defs/place"}]},"tool":{"type":"string","minLength":1},"tool_version":{"$ref":"#/$defs/place"},"task":{"$ref":"#/$defs/nameOrPlace"},"metric":{"$ref":"#/$defs/nameOrPlace"},"scorer":{"$ref":"#/$defs/nameOrPlace"},"filter":{"$ref":"#/$defs/nameOrPlace"},"reducer":{"$ref":"#/$defs/nameOrPlace"},"value":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"pointer":{"$ref":"#/$defs/jsonPointer"},"column":{"type":"string","minLength":1},"document":{"$ref":"#/$defs/jsonPointer"},"as":{"enum":["number","percent","hundredths"]},"counted":{"$ref":"#/$defs/values"},"not_counted":{"$ref":"#/$defs/values"},"left_out":{"$ref":"#/$defs/values"}}},"stderr":{"$ref":"#/$defs/place"},"interval":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["low","high","level"],"properties":{"low":{"$ref":"#/$defs/place"},"high":{"$ref":"#/$defs/place"},"level":{"anyOf":[{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$"},{"$ref":"#/$defs/place"}]},"kind":{"type":"string","minLength":1}}},"samples":{"$ref":"#/$defs/place"},"model":{"$ref":"#/$defs/place"},"digest":{"$ref":"#/$defs/place"},"effective_compute":{"$ref":"#/$defs/place"},"assessed":{"$ref":"#/$defs/place"},"conditions":{"type":"object","additionalProperties":{"$ref":"#/$defs/place"}},"complete":{"anyOf":[{"const":"assumed"},{"$ref":"#/$defs/completeness"}]}}},"completeness":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"pointer":{"$ref":"#/$defs/jsonPointer"},"column":{"type":"string","minLength":1},"document":{"$ref":"#/$defs/jsonPointer"},"is":{"$ref":"#/$defs/values"},"items":{"type":"integer","minimum":1}}},"nameOrPlace":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/place"}]},"place":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"pointer":{"$ref":"#/$defs/jsonPointer"},"column":{"type":"string","minLength":1},"document":{"$ref":"#/$defs/jsonPointer"},"as":{"enum":["number","percent","hundredths","time","seconds","milliseconds","text","flag"]},"optional":{"type":"boolean"}}},"values":{"type":"array","minItems":1,"items":{"type":["string","number","boolean"]}},"trust":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["signers"],"properties":{"root":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["file","sha256"],"properties":{"file":{"type":"string","minLength":1},"sha256":{"type":"string","pattern":"^(sha256:)?[0-9A-Fa-f]{64}$"}}},"signers":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/signer"}}}},"signer":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["predicates","may"],"properties":{"identity":{"type":"string","minLength":1},"issuer":{"type":"string","minLength":1},"repository":{"type":"string","minLength":1},"ref":{"type":"string","minLength":1},"key":{"type":"string","minLength":1},"assessor":{"$ref":"#/$defs/id"},"predicates":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"may":{"type":"array","minItems":1,"items":{"enum":["logs","records","withdrawals"]}}}},"silence":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["rule","reason"],"properties":{"rule":{"type":"string","minLength":1},"at":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1}}},"waiver":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["id","indicator","model","release","reason","approved_by","approved_on","expires"],"properties":{"id":{"type":"string","minLength":1},"indicator":{"type":"string"},"model":{"type":"string"},"release":{"type":"string"},"digest":{"$ref":"#/$defs/digest"},"reason":{"type":"string","minLength":1},"compensating":{"type":"array","items":{"type":"string"}},"approved_by":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"approved_on":{"$ref":"#/$defs/date"},"expires":{"$ref":"#/$defs/date"}}}}};
const schema32 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"users":{"type":"array","items":{"type":"string","minLength":1}},"teams":{"type":"array","items":{"type":"string","minLength":1}},"quorum":{"type":"integer","minimum":1}}};
const schema33 = {"type":"string","pattern":"^[a-z][a-z0-9.-]*$"};
const schema38 = {"type":"string","pattern":"^[a-z][a-z0-9.-]*$","not":{"enum":["any","all","at_least","always","stop","report","none","event","after","compute"]}};
const schema39 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["title"],"properties":{"title":{"type":"string","minLength":1}}};
const schema40 = {"type":"string","pattern":"^([0-9]+(h|d|w|mo|y)|never)$"};
const schema42 = {"anyOf":[{"type":"number","minimum":0},{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$"}]};
const schema170 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["file","sha256"],"properties":{"file":{"type":"string","minLength":1},"sha256":{"type":"string","pattern":"^(sha256:)?[0-9A-Fa-f]{64}$"}}};
const schema196 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["name"],"properties":{"name":{"type":"string","minLength":1},"independent":{"type":"boolean"},"expertise":{"type":"string"},"selection":{"type":"string"},"conflicts":{"type":"array","items":{"type":"string","minLength":1}},"users":{"type":"array","items":{"type":"string","minLength":1}}}};
const schema202 = {"type":"array","items":{"type":"string","minLength":1}};
const schema205 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["workflow","artifacts"],"properties":{"workflow":{"type":"string","pattern":"^\\.github/workflows/[^/@*?\\[\\]]+\\.ya?ml$"},"artifacts":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"jobs":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"required":{"type":"boolean"}}};
const schema222 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["rule","reason"],"properties":{"rule":{"type":"string","minLength":1},"at":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1}}};
const func1 = Object.prototype.hasOwnProperty;
import func2_module from "ajv/dist/runtime/ucs2length.js"; const func2 = func2_module.default ?? func2_module;
const pattern4 = new RegExp("^x-", "u");
const pattern6 = new RegExp("^[a-z][a-z0-9.-]*$", "u");
const pattern14 = new RegExp("^([0-9]+(h|d|w|mo|y)|never)$", "u");
const pattern16 = new RegExp("^[0-9]+(\\.[0-9]+)?%$", "u");
const pattern63 = new RegExp("^(sha256:)?[0-9A-Fa-f]{64}$", "u");
const pattern131 = new RegExp("^\\.github/workflows/[^/@*?\\[\\]]+\\.ya?ml$", "u");
const schema36 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["names"],"properties":{"names":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"configurations":{"type":"array","items":{"$ref":"#/$defs/id"}}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.names === undefined) && (missing0 = "names")){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "names") || (key0 === "configurations")) || (pattern4.test(key0)))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.names !== undefined){
let data0 = data.names;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){

return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){

return false;
}
}
else {

return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {

return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.configurations !== undefined){
let data2 = data.configurations;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(!pattern6.test(data3)){

return false;
}
}
else {

return false;
}
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["statement"],"properties":{"statement":{"type":"string","minLength":1},"approved_by":{"type":"string"},"approved_on":{"$ref":"#/$defs/date"}}};
const schema49 = {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?([Zz]|[+-][0-9]{2}:?[0-9]{2})?)?$"};
const pattern24 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?([Zz]|[+-][0-9]{2}:?[0-9]{2})?)?$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.statement === undefined) && (missing0 = "statement")){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "statement") || (key0 === "approved_by")) || (key0 === "approved_on")) || (pattern4.test(key0)))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.statement !== undefined){
let data0 = data.statement;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approved_by !== undefined){
const _errs4 = errors;
if(typeof data.approved_by !== "string"){

return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approved_on !== undefined){
let data2 = data.approved_on;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern24.test(data2)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["title"],"properties":{"title":{"type":"string","minLength":1},"tolerance":{"$ref":"#/$defs/id"},"domains":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/id"}},"risk_model":{"type":"string"},"reviewed_on":{"$ref":"#/$defs/date"},"source":{"$ref":"#/$defs/source"}}};
const schema55 = {"type":"string","minLength":1};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.title === undefined) && (missing0 = "title")){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "title") || (key0 === "tolerance")) || (key0 === "domains")) || (key0 === "risk_model")) || (key0 === "reviewed_on")) || (key0 === "source")) || (pattern4.test(key0)))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
let data0 = data.title;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tolerance !== undefined){
let data1 = data.tolerance;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern6.test(data1)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.domains !== undefined){
let data2 = data.domains;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data2)){
if(data2.length < 1){

return false;
}
else {
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(!pattern6.test(data3)){

return false;
}
}
else {

return false;
}
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
}
else {

return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk_model !== undefined){
const _errs12 = errors;
if(typeof data.risk_model !== "string"){

return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviewed_on !== undefined){
let data5 = data.reviewed_on;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data5 === "string"){
if(!pattern24.test(data5)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data6 = data.source;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data6 === "string"){
if(func2(data6) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema56 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["binding"],"properties":{"about":{"$ref":"#/$defs/about"},"binding":{"$ref":"#/$defs/binding"},"confidence":{"$ref":"#/$defs/confidence"},"valid_for":{"$ref":"#/$defs/duration"},"compute_growth":{"$ref":"#/$defs/compute_growth"},"min_samples":{"$ref":"#/$defs/min_samples"},"conditions":{"$ref":"#/$defs/conditions"},"assessor":{"$ref":"#/$defs/assessorRule"},"independent":{"$ref":"#/$defs/independentRule"},"reassess_on":{"$ref":"#/$defs/reassess_on"},"waivable":{"$ref":"#/$defs/waivable"},"by":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/defaultOverride"}},"rationale":{"$ref":"#/$defs/rationale"},"because":{"$ref":"#/$defs/because"}}};
const schema57 = {"enum":["model","system","organisation"]};
const schema58 = {"enum":["name","digest","attested"]};
const schema59 = {"anyOf":[{"const":"none"},{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$"},{"type":"number","minimum":0.5,"exclusiveMaximum":1}]};
const schema61 = {"type":"number","exclusiveMinimum":1};
const schema62 = {"type":"integer","minimum":1};
const schema63 = {"type":"object","additionalProperties":{"anyOf":[{"type":"number"},{"type":"string"},{"type":"boolean"},{"type":"array","minItems":1,"items":{"type":["number","string","boolean"]}}]}};
const schema64 = {"enum":["any","independent"]};
const schema65 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["at_least"],"properties":{"at_least":{"type":"integer","minimum":1}}};
const schema66 = {"type":"array","items":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9.-]*$"},{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":{"type":"string"}}]}};
const schema67 = {"type":"boolean"};
const schema78 = {"type":"string"};
const schema79 = {"type":"object","additionalProperties":{"type":"string","minLength":1}};
const schema69 = {"type":"object","minProperties":1,"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"confidence":{"$ref":"#/$defs/confidence"},"valid_for":{"$ref":"#/$defs/duration"},"compute_growth":{"$ref":"#/$defs/compute_growth"},"binding":{"$ref":"#/$defs/binding"},"min_samples":{"$ref":"#/$defs/min_samples"},"conditions":{"$ref":"#/$defs/conditions"},"assessor":{"$ref":"#/$defs/assessorRule"},"independent":{"$ref":"#/$defs/independentRule"}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((((key0 === "confidence") || (key0 === "valid_for")) || (key0 === "compute_growth")) || (key0 === "binding")) || (key0 === "min_samples")) || (key0 === "conditions")) || (key0 === "assessor")) || (key0 === "independent")) || (pattern4.test(key0)))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.confidence !== undefined){
let data0 = data.confidence;
const _errs2 = errors;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if("none" !== data0){

errors++;
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data0 === "string"){
if(!pattern16.test(data0)){

errors++;
}
}
else {

errors++;
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
const _errs8 = errors;
if(errors === _errs8){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0.5 || isNaN(data0)){

errors++;
}
else {
if(data0 >= 1 || isNaN(data0)){

errors++;
}
}
}
else {

errors++;
}
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){

errors++;

return false;
}
else {
errors = _errs4;

}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.valid_for !== undefined){
let data1 = data.valid_for;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data1 === "string"){
if(!pattern14.test(data1)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.compute_growth !== undefined){
let data2 = data.compute_growth;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 <= 1 || isNaN(data2)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.binding !== undefined){
let data3 = data.binding;
const _errs16 = errors;
if(!(((data3 === "name") || (data3 === "digest")) || (data3 === "attested"))){

return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.min_samples !== undefined){
let data4 = data.min_samples;
const _errs18 = errors;
const _errs19 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){

return false;
}
if(errors === _errs19){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){

return false;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conditions !== undefined){
let data5 = data.conditions;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
let data6 = data5[key1];
const _errs25 = errors;
const _errs26 = errors;
let valid9 = false;
const _errs27 = errors;
if(!((typeof data6 == "number") && (isFinite(data6)))){

errors++;
}
var _valid1 = _errs27 === errors;
valid9 = valid9 || _valid1;
const _errs29 = errors;
if(typeof data6 !== "string"){

errors++;
}
var _valid1 = _errs29 === errors;
valid9 = valid9 || _valid1;
const _errs31 = errors;
if(typeof data6 !== "boolean"){

errors++;
}
var _valid1 = _errs31 === errors;
valid9 = valid9 || _valid1;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data6)){
if(data6.length < 1){

errors++;
}
else {
var valid10 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs35 = errors;
if(((!((typeof data7 == "number") && (isFinite(data7)))) && (typeof data7 !== "string")) && (typeof data7 !== "boolean")){

errors++;
}
var valid10 = _errs35 === errors;
if(!valid10){
break;
}
}
}
}
else {

errors++;
}
}
var _valid1 = _errs33 === errors;
valid9 = valid9 || _valid1;
if(!valid9){

errors++;

return false;
}
else {
errors = _errs26;

}
var valid8 = _errs25 === errors;
if(!valid8){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assessor !== undefined){
let data8 = data.assessor;
const _errs37 = errors;
if(!((data8 === "any") || (data8 === "independent"))){

return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.independent !== undefined){
let data9 = data.independent;
const _errs39 = errors;
const _errs40 = errors;
if(errors === _errs40){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing0;
if((data9.at_least === undefined) && (missing0 = "at_least")){

return false;
}
else {
const _errs42 = errors;
for(const key2 in data9){
if(!((key2 === "at_least") || (pattern4.test(key2)))){

return false;
break;
}
}
if(_errs42 === errors){
if(data9.at_least !== undefined){
let data10 = data9.at_least;
const _errs43 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){

return false;
}
if(errors === _errs43){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){

return false;
}
}
}
}
}
}
}
else {

return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.binding === undefined) && (missing0 = "binding")){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((func1.call(schema56.properties, key0)) || (pattern4.test(key0)))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.about !== undefined){
let data0 = data.about;
const _errs2 = errors;
if(!(((data0 === "model") || (data0 === "system")) || (data0 === "organisation"))){

return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.binding !== undefined){
let data1 = data.binding;
const _errs4 = errors;
if(!(((data1 === "name") || (data1 === "digest")) || (data1 === "attested"))){

return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.confidence !== undefined){
let data2 = data.confidence;
const _errs6 = errors;
const _errs8 = errors;
let valid4 = false;
const _errs9 = errors;
if("none" !== data2){

errors++;
}
var _valid0 = _errs9 === errors;
valid4 = valid4 || _valid0;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data2 === "string"){
if(!pattern16.test(data2)){

errors++;
}
}
else {

errors++;
}
}
var _valid0 = _errs10 === errors;
valid4 = valid4 || _valid0;
const _errs12 = errors;
if(errors === _errs12){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0.5 || isNaN(data2)){

errors++;
}
else {
if(data2 >= 1 || isNaN(data2)){

errors++;
}
}
}
else {

errors++;
}
}
var _valid0 = _errs12 === errors;
valid4 = valid4 || _valid0;
if(!valid4){

errors++;

return false;
}
else {
errors = _errs8;

}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.valid_for !== undefined){
let data3 = data.valid_for;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data3 === "string"){
if(!pattern14.test(data3)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.compute_growth !== undefined){
let data4 = data.compute_growth;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 <= 1 || isNaN(data4)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.min_samples !== undefined){
let data5 = data.min_samples;
const _errs20 = errors;
const _errs21 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){

return false;
}
if(errors === _errs21){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){

return false;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conditions !== undefined){
let data6 = data.conditions;
const _errs23 = errors;
const _errs24 = errors;
if(errors === _errs24){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
let data7 = data6[key1];
const _errs27 = errors;
const _errs28 = errors;
let valid10 = false;
const _errs29 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){

errors++;
}
var _valid1 = _errs29 === errors;
valid10 = valid10 || _valid1;
const _errs31 = errors;
if(typeof data7 !== "string"){

errors++;
}
var _valid1 = _errs31 === errors;
valid10 = valid10 || _valid1;
const _errs33 = errors;
if(typeof data7 !== "boolean"){

errors++;
}
var _valid1 = _errs33 === errors;
valid10 = valid10 || _valid1;
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data7)){
if(data7.length < 1){

errors++;
}
else {
var valid11 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs37 = errors;
if(((!((typeof data8 == "number") && (isFinite(data8)))) && (typeof data8 !== "string")) && (typeof data8 !== "boolean")){

errors++;
}
var valid11 = _errs37 === errors;
if(!valid11){
break;
}
}
}
}
else {

errors++;
}
}
var _valid1 = _errs35 === errors;
valid10 = valid10 || _valid1;
if(!valid10){

errors++;

return false;
}
else {
errors = _errs28;

}
var valid9 = _errs27 === errors;
if(!valid9){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assessor !== undefined){
let data9 = data.assessor;
const _errs39 = errors;
if(!((data9 === "any") || (data9 === "independent"))){

return false;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.independent !== undefined){
let data10 = data.independent;
const _errs41 = errors;
const _errs42 = errors;
if(errors === _errs42){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing1;
if((data10.at_least === undefined) && (missing1 = "at_least")){

return false;
}
else {
const _errs44 = errors;
for(const key2 in data10){
if(!((key2 === "at_least") || (pattern4.test(key2)))){

return false;
break;
}
}
if(_errs44 === errors){
if(data10.at_least !== undefined){
let data11 = data10.at_least;
const _errs45 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){

return false;
}
if(errors === _errs45){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){

return false;
}
}
}
}
}
}
}
else {

return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reassess_on !== undefined){
let data12 = data.reassess_on;
const _errs47 = errors;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data12)){
var valid16 = true;
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
const _errs50 = errors;
const _errs51 = errors;
let valid17 = false;
const _errs52 = errors;
if(errors === _errs52){
if(typeof data13 === "string"){
if(!pattern6.test(data13)){

errors++;
}
}
else {

errors++;
}
}
var _valid2 = _errs52 === errors;
valid17 = valid17 || _valid2;
const _errs54 = errors;
if(errors === _errs54){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(Object.keys(data13).length > 1){

errors++;
}
else {
if(Object.keys(data13).length < 1){

errors++;
}
else {
for(const key3 in data13){
const _errs57 = errors;
if(typeof data13[key3] !== "string"){

errors++;
}
var valid18 = _errs57 === errors;
if(!valid18){
break;
}
}
}
}
}
else {

errors++;
}
}
var _valid2 = _errs54 === errors;
valid17 = valid17 || _valid2;
if(!valid17){

errors++;

return false;
}
else {
errors = _errs51;

}
var valid16 = _errs50 === errors;
if(!valid16){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waivable !== undefined){
const _errs59 = errors;
if(typeof data.waivable !== "boolean"){

return false;
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
let data16 = data.by;
const _errs62 = errors;
if(errors === _errs62){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(Object.keys(data16).length < 1){

return false;
}
else {
for(const key4 in data16){
const _errs64 = errors;
const _errs65 = errors;
if(errors === _errs65){
if(typeof key4 === "string"){
if(!pattern6.test(key4)){

errors++;
}
}
else {

errors++;
}
}
var valid20 = _errs64 === errors;
if(!valid20){

errors++;

return false;
break;
}
}
if(valid20){
for(const key5 in data16){
const _errs68 = errors;
if(!(validate28(data16[key5], {instancePath:instancePath+"/by/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data16,parentDataProperty:key5,rootData,dynamicAnchors}))){
errors++;
}
var valid22 = _errs68 === errors;
if(!valid22){
break;
}
}
}
}
}
else {

return false;
}
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rationale !== undefined){
const _errs69 = errors;
if(typeof data.rationale !== "string"){

return false;
}
var valid0 = _errs69 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.because !== undefined){
let data19 = data.because;
const _errs72 = errors;
const _errs73 = errors;
if(errors === _errs73){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key6 in data19){
let data20 = data19[key6];
const _errs76 = errors;
if(errors === _errs76){
if(typeof data20 === "string"){
if(func2(data20) < 1){

return false;
}
}
else {

return false;
}
}
var valid25 = _errs76 === errors;
if(!valid25){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs72 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema81 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["title","risk","thresholds"],"properties":{"title":{"type":"string","minLength":1},"risk":{"$ref":"#/$defs/id"},"about":{"$ref":"#/$defs/about"},"measured_by":{"$ref":"#/$defs/measuredBy"},"relative_to":{"$ref":"#/$defs/relativeTo"},"vouched_by":{"$ref":"#/$defs/vouchedBy"},"considers":{"$ref":"#/$defs/considers"},"scale":{"$ref":"#/$defs/scale"},"unit":{"$ref":"#/$defs/unit"},"thresholds":{"$ref":"#/$defs/thresholds"},"margin":{"$ref":"#/$defs/margin"},"advisory":{"type":"string","minLength":1},"confidence":{"$ref":"#/$defs/confidence"},"valid_for":{"$ref":"#/$defs/duration"},"compute_growth":{"$ref":"#/$defs/compute_growth"},"binding":{"$ref":"#/$defs/binding"},"min_samples":{"$ref":"#/$defs/min_samples"},"conditions":{"$ref":"#/$defs/conditions"},"assessor":{"$ref":"#/$defs/assessorRule"},"independent":{"$ref":"#/$defs/independentRule"},"protocol":{"$ref":"#/$defs/protocol"},"reassess_on":{"$ref":"#/$defs/reassess_on"},"assumes":{"$ref":"#/$defs/assumes"},"waivable":{"$ref":"#/$defs/waivable"},"by":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/kriOverride"}},"rationale":{"$ref":"#/$defs/rationale"},"source":{"$ref":"#/$defs/source"},"since":{"$ref":"#/$defs/since"},"because":{"$ref":"#/$defs/because"}}};
const schema96 = {"anyOf":[{"enum":["proportion","mean","exact"]},{"type":"array","minItems":2,"items":{"type":"string","minLength":1}}]};
const schema97 = {"type":"string","minLength":1};
const schema129 = {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"};
const pattern72 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const schema84 = {"anyOf":[{"$ref":"#/$defs/selector"},{"type":"array","minItems":1,"items":{"$ref":"#/$defs/selector"}}]};
const schema85 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["task","metric"],"properties":{"task":{"type":"string","minLength":1},"metric":{"type":"string","minLength":1},"scorer":{"type":"string","minLength":1},"filter":{"type":"string","minLength":1},"reducer":{"type":"string","minLength":1},"tool":{"type":"string","minLength":1}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.task === undefined) && (missing0 = "task")) || ((data.metric === undefined) && (missing0 = "metric"))){

errors++;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(((((((key0 === "task") || (key0 === "metric")) || (key0 === "scorer")) || (key0 === "filter")) || (key0 === "reducer")) || (key0 === "tool")) || (pattern4.test(key0)))){

errors++;
break;
}
}
if(_errs4 === errors){
if(data.task !== undefined){
let data0 = data.task;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(func2(data0) < 1){

errors++;
}
}
else {

errors++;
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.metric !== undefined){
let data1 = data.metric;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data1 === "string"){
if(func2(data1) < 1){

errors++;
}
}
else {

errors++;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.scorer !== undefined){
let data2 = data.scorer;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(func2(data2) < 1){

errors++;
}
}
else {

errors++;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.filter !== undefined){
let data3 = data.filter;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(func2(data3) < 1){

errors++;
}
}
else {

errors++;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.reducer !== undefined){
let data4 = data.reducer;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(func2(data4) < 1){

errors++;
}
}
else {

errors++;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.tool !== undefined){
let data5 = data.tool;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data5 === "string"){
if(func2(data5) < 1){

errors++;
}
}
else {

errors++;
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
else {

errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data)){
if(data.length < 1){

errors++;
}
else {
var valid3 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data6 = data[i0];
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if(((data6.task === undefined) && (missing1 = "task")) || ((data6.metric === undefined) && (missing1 = "metric"))){

errors++;
}
else {
const _errs22 = errors;
for(const key1 in data6){
if(!(((((((key1 === "task") || (key1 === "metric")) || (key1 === "scorer")) || (key1 === "filter")) || (key1 === "reducer")) || (key1 === "tool")) || (pattern4.test(key1)))){

errors++;
break;
}
}
if(_errs22 === errors){
if(data6.task !== undefined){
let data7 = data6.task;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data7 === "string"){
if(func2(data7) < 1){

errors++;
}
}
else {

errors++;
}
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.metric !== undefined){
let data8 = data6.metric;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data8 === "string"){
if(func2(data8) < 1){

errors++;
}
}
else {

errors++;
}
}
var valid5 = _errs25 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.scorer !== undefined){
let data9 = data6.scorer;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data9 === "string"){
if(func2(data9) < 1){

errors++;
}
}
else {

errors++;
}
}
var valid5 = _errs27 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.filter !== undefined){
let data10 = data6.filter;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data10 === "string"){
if(func2(data10) < 1){

errors++;
}
}
else {

errors++;
}
}
var valid5 = _errs29 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.reducer !== undefined){
let data11 = data6.reducer;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data11 === "string"){
if(func2(data11) < 1){

errors++;
}
}
else {

errors++;
}
}
var valid5 = _errs31 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.tool !== undefined){
let data12 = data6.tool;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data12 === "string"){
if(func2(data12) < 1){

errors++;
}
}
else {

errors++;
}
}
var valid5 = _errs33 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
}
}
else {

errors++;
}
}
var valid3 = _errs19 === errors;
if(!valid3){
break;
}
}
}
}
else {

errors++;
}
}
var _valid0 = _errs17 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
if(!valid0){

errors++;

return false;
}
else {
errors = _errs0;

}

evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate32.evaluated = {"dynamicProps":true,"dynamicItems":true};

const schema87 = {"anyOf":[{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["task","metric"],"properties":{"task":{"type":"string","minLength":1},"metric":{"type":"string","minLength":1},"scorer":{"type":"string","minLength":1},"filter":{"type":"string","minLength":1},"reducer":{"type":"string","minLength":1},"tool":{"type":"string","minLength":1},"as":{"$ref":"#/$defs/relation"}}},{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["value","source"],"properties":{"value":{"anyOf":[{"type":"number"},{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$"}]},"stderr":{"type":"number","exclusiveMinimum":0},"interval":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["level","low","high"],"properties":{"level":{"anyOf":[{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$"},{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1}]},"low":{"type":"number"},"high":{"type":"number"}}},"source":{"type":"string","minLength":1},"as":{"$ref":"#/$defs/relation"}}},{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["indicator"],"properties":{"indicator":{"$ref":"#/$defs/id"},"as":{"$ref":"#/$defs/relation"}}},{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["release"],"properties":{"release":{"const":"previous"},"as":{"$ref":"#/$defs/relation"}}}]};
const schema88 = {"enum":["ratio","difference"]};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.task === undefined) && (missing0 = "task")) || ((data.metric === undefined) && (missing0 = "metric"))){

errors++;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!((((((((key0 === "task") || (key0 === "metric")) || (key0 === "scorer")) || (key0 === "filter")) || (key0 === "reducer")) || (key0 === "tool")) || (key0 === "as")) || (pattern4.test(key0)))){

errors++;
break;
}
}
if(_errs3 === errors){
if(data.task !== undefined){
let data0 = data.task;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(func2(data0) < 1){

errors++;
}
}
else {

errors++;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.metric !== undefined){
let data1 = data.metric;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func2(data1) < 1){

errors++;
}
}
else {

errors++;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.scorer !== undefined){
let data2 = data.scorer;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(func2(data2) < 1){

errors++;
}
}
else {

errors++;
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.filter !== undefined){
let data3 = data.filter;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(func2(data3) < 1){

errors++;
}
}
else {

errors++;
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.reducer !== undefined){
let data4 = data.reducer;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(func2(data4) < 1){

errors++;
}
}
else {

errors++;
}
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.tool !== undefined){
let data5 = data.tool;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data5 === "string"){
if(func2(data5) < 1){

errors++;
}
}
else {

errors++;
}
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.as !== undefined){
let data6 = data.as;
const _errs16 = errors;
if(!((data6 === "ratio") || (data6 === "difference"))){

errors++;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
else {

errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs18 = errors;
if(errors === _errs18){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.value === undefined) && (missing1 = "value")) || ((data.source === undefined) && (missing1 = "source"))){

errors++;
}
else {
const _errs20 = errors;
for(const key1 in data){
if(!((((((key1 === "value") || (key1 === "stderr")) || (key1 === "interval")) || (key1 === "source")) || (key1 === "as")) || (pattern4.test(key1)))){

errors++;
break;
}
}
if(_errs20 === errors){
if(data.value !== undefined){
let data7 = data.value;
const _errs21 = errors;
const _errs22 = errors;
let valid4 = false;
const _errs23 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){

errors++;
}
var _valid1 = _errs23 === errors;
valid4 = valid4 || _valid1;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data7 === "string"){
if(!pattern16.test(data7)){

errors++;
}
}
else {

errors++;
}
}
var _valid1 = _errs25 === errors;
valid4 = valid4 || _valid1;
if(!valid4){

errors++;
}
else {
errors = _errs22;

}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.stderr !== undefined){
let data8 = data.stderr;
const _errs27 = errors;
if(errors === _errs27){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 <= 0 || isNaN(data8)){

errors++;
}
}
else {

errors++;
}
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.interval !== undefined){
let data9 = data.interval;
const _errs29 = errors;
if(errors === _errs29){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if((((data9.level === undefined) && (missing2 = "level")) || ((data9.low === undefined) && (missing2 = "low"))) || ((data9.high === undefined) && (missing2 = "high"))){

errors++;
}
else {
const _errs31 = errors;
for(const key2 in data9){
if(!((((key2 === "level") || (key2 === "low")) || (key2 === "high")) || (pattern4.test(key2)))){

errors++;
break;
}
}
if(_errs31 === errors){
if(data9.level !== undefined){
let data10 = data9.level;
const _errs32 = errors;
const _errs33 = errors;
let valid6 = false;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data10 === "string"){
if(!pattern16.test(data10)){

errors++;
}
}
else {

errors++;
}
}
var _valid2 = _errs34 === errors;
valid6 = valid6 || _valid2;
const _errs36 = errors;
if(errors === _errs36){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 >= 1 || isNaN(data10)){

errors++;
}
else {
if(data10 <= 0 || isNaN(data10)){

errors++;
}
}
}
else {

errors++;
}
}
var _valid2 = _errs36 === errors;
valid6 = valid6 || _valid2;
if(!valid6){

errors++;
}
else {
errors = _errs33;

}
var valid5 = _errs32 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data9.low !== undefined){
let data11 = data9.low;
const _errs38 = errors;
if(!((typeof data11 == "number") && (isFinite(data11)))){

errors++;
}
var valid5 = _errs38 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data9.high !== undefined){
let data12 = data9.high;
const _errs40 = errors;
if(!((typeof data12 == "number") && (isFinite(data12)))){

errors++;
}
var valid5 = _errs40 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {

errors++;
}
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.source !== undefined){
let data13 = data.source;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data13 === "string"){
if(func2(data13) < 1){

errors++;
}
}
else {

errors++;
}
}
var valid3 = _errs42 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.as !== undefined){
let data14 = data.as;
const _errs44 = errors;
if(!((data14 === "ratio") || (data14 === "difference"))){

errors++;
}
var valid3 = _errs44 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
else {

errors++;
}
}
var _valid0 = _errs18 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs46 = errors;
if(errors === _errs46){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.indicator === undefined) && (missing3 = "indicator")){

errors++;
}
else {
const _errs48 = errors;
for(const key3 in data){
if(!(((key3 === "indicator") || (key3 === "as")) || (pattern4.test(key3)))){

errors++;
break;
}
}
if(_errs48 === errors){
if(data.indicator !== undefined){
let data15 = data.indicator;
const _errs49 = errors;
const _errs50 = errors;
if(errors === _errs50){
if(typeof data15 === "string"){
if(!pattern6.test(data15)){

errors++;
}
}
else {

errors++;
}
}
var valid8 = _errs49 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.as !== undefined){
let data16 = data.as;
const _errs52 = errors;
if(!((data16 === "ratio") || (data16 === "difference"))){

errors++;
}
var valid8 = _errs52 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {

errors++;
}
}
var _valid0 = _errs46 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs54 = errors;
if(errors === _errs54){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.release === undefined) && (missing4 = "release")){

errors++;
}
else {
const _errs56 = errors;
for(const key4 in data){
if(!(((key4 === "release") || (key4 === "as")) || (pattern4.test(key4)))){

errors++;
break;
}
}
if(_errs56 === errors){
if(data.release !== undefined){
const _errs57 = errors;
if("previous" !== data.release){

errors++;
}
var valid11 = _errs57 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.as !== undefined){
let data18 = data.as;
const _errs58 = errors;
if(!((data18 === "ratio") || (data18 === "difference"))){

errors++;
}
var valid11 = _errs58 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
else {

errors++;
}
}
var _valid0 = _errs54 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid0){

errors++;

return false;
}
else {
errors = _errs0;

}

evaluated0.props = props0;
return errors === 0;
}
validate34.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema94 = {"type":"array","minItems":1,"items":{"$ref":"#/$defs/id"}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length < 1){

return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern6.test(data0)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate36.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema98 = {"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/threshold"}};
const schema100 = {"anyOf":[{"type":"string","pattern":"^\\s*(>=|<=|>|<)\\s*\\S+\\s*$"},{"const":true}]};
const pattern56 = new RegExp("^\\s*(>=|<=|>|<)\\s*\\S+\\s*$", "u");

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){

return false;
}
else {
for(const key0 in data){
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof key0 === "string"){
if(!pattern6.test(key0)){

errors++;
}
}
else {

errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){

errors++;

return false;
break;
}
}
if(valid0){
for(const key1 in data){
let data0 = data[key1];
const _errs5 = errors;
const _errs7 = errors;
let valid4 = false;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data0 === "string"){
if(!pattern56.test(data0)){

errors++;
}
}
else {

errors++;
}
}
var _valid0 = _errs8 === errors;
valid4 = valid4 || _valid0;
const _errs10 = errors;
if(true !== data0){

errors++;
}
var _valid0 = _errs10 === errors;
valid4 = valid4 || _valid0;
if(!valid4){

errors++;

return false;
}
else {
errors = _errs7;

}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema101 = {"anyOf":[{"type":"number","minimum":0},{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$"},{"type":"object","additionalProperties":false,"required":["relative"],"properties":{"relative":{"$ref":"#/$defs/share"}}}]};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){

errors++;
}
}
else {

errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data === "string"){
if(!pattern16.test(data)){

errors++;
}
}
else {

errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
const _errs5 = errors;
if(errors === _errs5){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.relative === undefined) && (missing0 = "relative")){

errors++;
}
else {
const _errs7 = errors;
for(const key0 in data){
if(!(key0 === "relative")){

errors++;
break;
}
}
if(_errs7 === errors){
if(data.relative !== undefined){
let data0 = data.relative;
const _errs10 = errors;
let valid3 = false;
const _errs11 = errors;
if(errors === _errs11){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){

errors++;
}
}
else {

errors++;
}
}
var _valid1 = _errs11 === errors;
valid3 = valid3 || _valid1;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data0 === "string"){
if(!pattern16.test(data0)){

errors++;
}
}
else {

errors++;
}
}
var _valid1 = _errs13 === errors;
valid3 = valid3 || _valid1;
if(!valid3){

errors++;
}
else {
errors = _errs10;

}
}
}
}
}
else {

errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){

errors++;

return false;
}
else {
errors = _errs0;

}

evaluated0.props = props0;
return errors === 0;
}
validate40.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema111 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["version"],"properties":{"version":{"type":"string","minLength":1},"sha256":{"type":"string","pattern":"^(sha256:)?[0-9A-Fa-f]{64}$"},"reviewed_by":{"$ref":"#/$defs/id"}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.version === undefined) && (missing0 = "version")){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "version") || (key0 === "sha256")) || (key0 === "reviewed_by")) || (pattern4.test(key0)))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
let data0 = data.version;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
let data1 = data.sha256;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern63.test(data1)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviewed_by !== undefined){
let data2 = data.reviewed_by;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern6.test(data2)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema114 = {"type":"array","items":{"$ref":"#/$defs/id"}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern6.test(data0)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate44.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema118 = {"type":"object","minProperties":1,"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"thresholds":{"$ref":"#/$defs/thresholds"},"margin":{"$ref":"#/$defs/margin"},"confidence":{"$ref":"#/$defs/confidence"},"valid_for":{"$ref":"#/$defs/duration"},"compute_growth":{"$ref":"#/$defs/compute_growth"},"binding":{"$ref":"#/$defs/binding"},"min_samples":{"$ref":"#/$defs/min_samples"},"conditions":{"$ref":"#/$defs/conditions"},"assessor":{"$ref":"#/$defs/assessorRule"},"independent":{"$ref":"#/$defs/independentRule"}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((func1.call(schema118.properties, key0)) || (pattern4.test(key0)))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.thresholds !== undefined){
const _errs2 = errors;
if(!(validate38(data.thresholds, {instancePath:instancePath+"/thresholds",parentData:data,parentDataProperty:"thresholds",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.margin !== undefined){
const _errs3 = errors;
if(!(validate40(data.margin, {instancePath:instancePath+"/margin",parentData:data,parentDataProperty:"margin",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.confidence !== undefined){
let data2 = data.confidence;
const _errs4 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if("none" !== data2){

errors++;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern16.test(data2)){

errors++;
}
}
else {

errors++;
}
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
const _errs10 = errors;
if(errors === _errs10){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0.5 || isNaN(data2)){

errors++;
}
else {
if(data2 >= 1 || isNaN(data2)){

errors++;
}
}
}
else {

errors++;
}
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
if(!valid2){

errors++;

return false;
}
else {
errors = _errs6;

}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.valid_for !== undefined){
let data3 = data.valid_for;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data3 === "string"){
if(!pattern14.test(data3)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.compute_growth !== undefined){
let data4 = data.compute_growth;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 <= 1 || isNaN(data4)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.binding !== undefined){
let data5 = data.binding;
const _errs18 = errors;
if(!(((data5 === "name") || (data5 === "digest")) || (data5 === "attested"))){

return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.min_samples !== undefined){
let data6 = data.min_samples;
const _errs20 = errors;
const _errs21 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){

return false;
}
if(errors === _errs21){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){

return false;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conditions !== undefined){
let data7 = data.conditions;
const _errs23 = errors;
const _errs24 = errors;
if(errors === _errs24){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
let data8 = data7[key1];
const _errs27 = errors;
const _errs28 = errors;
let valid9 = false;
const _errs29 = errors;
if(!((typeof data8 == "number") && (isFinite(data8)))){

errors++;
}
var _valid1 = _errs29 === errors;
valid9 = valid9 || _valid1;
const _errs31 = errors;
if(typeof data8 !== "string"){

errors++;
}
var _valid1 = _errs31 === errors;
valid9 = valid9 || _valid1;
const _errs33 = errors;
if(typeof data8 !== "boolean"){

errors++;
}
var _valid1 = _errs33 === errors;
valid9 = valid9 || _valid1;
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data8)){
if(data8.length < 1){

errors++;
}
else {
var valid10 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs37 = errors;
if(((!((typeof data9 == "number") && (isFinite(data9)))) && (typeof data9 !== "string")) && (typeof data9 !== "boolean")){

errors++;
}
var valid10 = _errs37 === errors;
if(!valid10){
break;
}
}
}
}
else {

errors++;
}
}
var _valid1 = _errs35 === errors;
valid9 = valid9 || _valid1;
if(!valid9){

errors++;

return false;
}
else {
errors = _errs28;

}
var valid8 = _errs27 === errors;
if(!valid8){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assessor !== undefined){
let data10 = data.assessor;
const _errs39 = errors;
if(!((data10 === "any") || (data10 === "independent"))){

return false;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.independent !== undefined){
let data11 = data.independent;
const _errs41 = errors;
const _errs42 = errors;
if(errors === _errs42){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing0;
if((data11.at_least === undefined) && (missing0 = "at_least")){

return false;
}
else {
const _errs44 = errors;
for(const key2 in data11){
if(!((key2 === "at_least") || (pattern4.test(key2)))){

return false;
break;
}
}
if(_errs44 === errors){
if(data11.at_least !== undefined){
let data12 = data11.at_least;
const _errs45 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){

return false;
}
if(errors === _errs45){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){

return false;
}
}
}
}
}
}
}
else {

return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.title === undefined) && (missing0 = "title")) || ((data.risk === undefined) && (missing0 = "risk"))) || ((data.thresholds === undefined) && (missing0 = "thresholds"))){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((func1.call(schema81.properties, key0)) || (pattern4.test(key0)))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
let data0 = data.title;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk !== undefined){
let data1 = data.risk;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern6.test(data1)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.about !== undefined){
let data2 = data.about;
const _errs7 = errors;
if(!(((data2 === "model") || (data2 === "system")) || (data2 === "organisation"))){

return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.measured_by !== undefined){
const _errs9 = errors;
if(!(validate32(data.measured_by, {instancePath:instancePath+"/measured_by",parentData:data,parentDataProperty:"measured_by",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.relative_to !== undefined){
const _errs10 = errors;
if(!(validate34(data.relative_to, {instancePath:instancePath+"/relative_to",parentData:data,parentDataProperty:"relative_to",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vouched_by !== undefined){
let data5 = data.vouched_by;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(!pattern6.test(data5)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.considers !== undefined){
const _errs14 = errors;
if(!(validate36(data.considers, {instancePath:instancePath+"/considers",parentData:data,parentDataProperty:"considers",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scale !== undefined){
let data7 = data.scale;
const _errs15 = errors;
const _errs17 = errors;
let valid5 = false;
const _errs18 = errors;
if(!(((data7 === "proportion") || (data7 === "mean")) || (data7 === "exact"))){

errors++;
}
var _valid0 = _errs18 === errors;
valid5 = valid5 || _valid0;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data7)){
if(data7.length < 2){

errors++;
}
else {
var valid6 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs21 = errors;
if(errors === _errs21){
if(typeof data8 === "string"){
if(func2(data8) < 1){

errors++;
}
}
else {

errors++;
}
}
var valid6 = _errs21 === errors;
if(!valid6){
break;
}
}
}
}
else {

errors++;
}
}
var _valid0 = _errs19 === errors;
valid5 = valid5 || _valid0;
if(!valid5){

errors++;

return false;
}
else {
errors = _errs17;

}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data9 = data.unit;
const _errs23 = errors;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data9 === "string"){
if(func2(data9) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thresholds !== undefined){
const _errs26 = errors;
if(!(validate38(data.thresholds, {instancePath:instancePath+"/thresholds",parentData:data,parentDataProperty:"thresholds",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.margin !== undefined){
const _errs27 = errors;
if(!(validate40(data.margin, {instancePath:instancePath+"/margin",parentData:data,parentDataProperty:"margin",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.advisory !== undefined){
let data12 = data.advisory;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data12 === "string"){
if(func2(data12) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.confidence !== undefined){
let data13 = data.confidence;
const _errs30 = errors;
const _errs32 = errors;
let valid9 = false;
const _errs33 = errors;
if("none" !== data13){

errors++;
}
var _valid1 = _errs33 === errors;
valid9 = valid9 || _valid1;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data13 === "string"){
if(!pattern16.test(data13)){

errors++;
}
}
else {

errors++;
}
}
var _valid1 = _errs34 === errors;
valid9 = valid9 || _valid1;
const _errs36 = errors;
if(errors === _errs36){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0.5 || isNaN(data13)){

errors++;
}
else {
if(data13 >= 1 || isNaN(data13)){

errors++;
}
}
}
else {

errors++;
}
}
var _valid1 = _errs36 === errors;
valid9 = valid9 || _valid1;
if(!valid9){

errors++;

return false;
}
else {
errors = _errs32;

}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.valid_for !== undefined){
let data14 = data.valid_for;
const _errs38 = errors;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data14 === "string"){
if(!pattern14.test(data14)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.compute_growth !== undefined){
let data15 = data.compute_growth;
const _errs41 = errors;
const _errs42 = errors;
if(errors === _errs42){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 <= 1 || isNaN(data15)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.binding !== undefined){
let data16 = data.binding;
const _errs44 = errors;
if(!(((data16 === "name") || (data16 === "digest")) || (data16 === "attested"))){

return false;
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.min_samples !== undefined){
let data17 = data.min_samples;
const _errs46 = errors;
const _errs47 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){

return false;
}
if(errors === _errs47){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){

return false;
}
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conditions !== undefined){
let data18 = data.conditions;
const _errs49 = errors;
const _errs50 = errors;
if(errors === _errs50){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key1 in data18){
let data19 = data18[key1];
const _errs53 = errors;
const _errs54 = errors;
let valid16 = false;
const _errs55 = errors;
if(!((typeof data19 == "number") && (isFinite(data19)))){

errors++;
}
var _valid2 = _errs55 === errors;
valid16 = valid16 || _valid2;
const _errs57 = errors;
if(typeof data19 !== "string"){

errors++;
}
var _valid2 = _errs57 === errors;
valid16 = valid16 || _valid2;
const _errs59 = errors;
if(typeof data19 !== "boolean"){

errors++;
}
var _valid2 = _errs59 === errors;
valid16 = valid16 || _valid2;
const _errs61 = errors;
if(errors === _errs61){
if(Array.isArray(data19)){
if(data19.length < 1){

errors++;
}
else {
var valid17 = true;
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
const _errs63 = errors;
if(((!((typeof data20 == "number") && (isFinite(data20)))) && (typeof data20 !== "string")) && (typeof data20 !== "boolean")){

errors++;
}
var valid17 = _errs63 === errors;
if(!valid17){
break;
}
}
}
}
else {

errors++;
}
}
var _valid2 = _errs61 === errors;
valid16 = valid16 || _valid2;
if(!valid16){

errors++;

return false;
}
else {
errors = _errs54;

}
var valid15 = _errs53 === errors;
if(!valid15){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assessor !== undefined){
let data21 = data.assessor;
const _errs65 = errors;
if(!((data21 === "any") || (data21 === "independent"))){

return false;
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.independent !== undefined){
let data22 = data.independent;
const _errs67 = errors;
const _errs68 = errors;
if(errors === _errs68){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing1;
if((data22.at_least === undefined) && (missing1 = "at_least")){

return false;
}
else {
const _errs70 = errors;
for(const key2 in data22){
if(!((key2 === "at_least") || (pattern4.test(key2)))){

return false;
break;
}
}
if(_errs70 === errors){
if(data22.at_least !== undefined){
let data23 = data22.at_least;
const _errs71 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){

return false;
}
if(errors === _errs71){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){

return false;
}
}
}
}
}
}
}
else {

return false;
}
}
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protocol !== undefined){
const _errs73 = errors;
if(!(validate42(data.protocol, {instancePath:instancePath+"/protocol",parentData:data,parentDataProperty:"protocol",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs73 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reassess_on !== undefined){
let data25 = data.reassess_on;
const _errs74 = errors;
const _errs75 = errors;
if(errors === _errs75){
if(Array.isArray(data25)){
var valid22 = true;
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
let data26 = data25[i2];
const _errs77 = errors;
const _errs78 = errors;
let valid23 = false;
const _errs79 = errors;
if(errors === _errs79){
if(typeof data26 === "string"){
if(!pattern6.test(data26)){

errors++;
}
}
else {

errors++;
}
}
var _valid3 = _errs79 === errors;
valid23 = valid23 || _valid3;
const _errs81 = errors;
if(errors === _errs81){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(Object.keys(data26).length > 1){

errors++;
}
else {
if(Object.keys(data26).length < 1){

errors++;
}
else {
for(const key3 in data26){
const _errs84 = errors;
if(typeof data26[key3] !== "string"){

errors++;
}
var valid24 = _errs84 === errors;
if(!valid24){
break;
}
}
}
}
}
else {

errors++;
}
}
var _valid3 = _errs81 === errors;
valid23 = valid23 || _valid3;
if(!valid23){

errors++;

return false;
}
else {
errors = _errs78;

}
var valid22 = _errs77 === errors;
if(!valid22){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs74 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assumes !== undefined){
const _errs86 = errors;
if(!(validate44(data.assumes, {instancePath:instancePath+"/assumes",parentData:data,parentDataProperty:"assumes",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs86 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waivable !== undefined){
const _errs87 = errors;
if(typeof data.waivable !== "boolean"){

return false;
}
var valid0 = _errs87 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
let data30 = data.by;
const _errs90 = errors;
if(errors === _errs90){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(Object.keys(data30).length < 1){

return false;
}
else {
for(const key4 in data30){
const _errs92 = errors;
const _errs93 = errors;
if(errors === _errs93){
if(typeof key4 === "string"){
if(!pattern6.test(key4)){

errors++;
}
}
else {

errors++;
}
}
var valid26 = _errs92 === errors;
if(!valid26){

errors++;

return false;
break;
}
}
if(valid26){
for(const key5 in data30){
const _errs96 = errors;
if(!(validate46(data30[key5], {instancePath:instancePath+"/by/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data30,parentDataProperty:key5,rootData,dynamicAnchors}))){
errors++;
}
var valid28 = _errs96 === errors;
if(!valid28){
break;
}
}
}
}
}
else {

return false;
}
}
var valid0 = _errs90 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rationale !== undefined){
const _errs97 = errors;
if(typeof data.rationale !== "string"){

return false;
}
var valid0 = _errs97 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data33 = data.source;
const _errs100 = errors;
const _errs101 = errors;
if(errors === _errs101){
if(typeof data33 === "string"){
if(func2(data33) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs100 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.since !== undefined){
let data34 = data.since;
const _errs103 = errors;
const _errs104 = errors;
if(errors === _errs104){
if(typeof data34 === "string"){
if(!pattern72.test(data34)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs103 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.because !== undefined){
let data35 = data.because;
const _errs106 = errors;
const _errs107 = errors;
if(errors === _errs107){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key6 in data35){
let data36 = data35[key6];
const _errs110 = errors;
if(errors === _errs110){
if(typeof data36 === "string"){
if(func2(data36) < 1){

return false;
}
}
else {

return false;
}
}
var valid33 = _errs110 === errors;
if(!valid33){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs106 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema132 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["title","category"],"properties":{"title":{"type":"string","minLength":1},"category":{"$ref":"#/$defs/category"},"layer":{"$ref":"#/$defs/id"},"about":{"$ref":"#/$defs/about"},"measured_by":{"$ref":"#/$defs/measuredBy"},"relative_to":{"$ref":"#/$defs/relativeTo"},"vouched_by":{"$ref":"#/$defs/vouchedBy"},"considers":{"$ref":"#/$defs/considers"},"scale":{"$ref":"#/$defs/scale"},"unit":{"$ref":"#/$defs/unit"},"threshold":{"$ref":"#/$defs/threshold"},"thresholds":{"$ref":"#/$defs/thresholds"},"sufficiency":{"type":"string"},"advisory":{"type":"string","minLength":1},"purpose":{"enum":["notification","publication","audit","external-report","non-interference","failure-analysis","novel-risks","risk-modelling"]},"mitigations":{"type":"array","items":{"$ref":"#/$defs/id"}},"within":{"type":"string","pattern":"^([0-9]+(h|d|w|mo|y|bd)|never)$"},"confidence":{"$ref":"#/$defs/confidence"},"valid_for":{"$ref":"#/$defs/duration"},"compute_growth":{"$ref":"#/$defs/compute_growth"},"binding":{"$ref":"#/$defs/binding"},"min_samples":{"$ref":"#/$defs/min_samples"},"conditions":{"$ref":"#/$defs/conditions"},"assessor":{"$ref":"#/$defs/assessorRule"},"independent":{"$ref":"#/$defs/independentRule"},"protocol":{"$ref":"#/$defs/protocol"},"reassess_on":{"$ref":"#/$defs/reassess_on"},"assumes":{"$ref":"#/$defs/assumes"},"waivable":{"$ref":"#/$defs/waivable"},"by":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/kciOverride"}},"rationale":{"$ref":"#/$defs/rationale"},"source":{"$ref":"#/$defs/source"},"since":{"$ref":"#/$defs/since"},"because":{"$ref":"#/$defs/because"}}};
const schema133 = {"enum":["containment","deployment","assurance","governance"]};
const pattern79 = new RegExp("^([0-9]+(h|d|w|mo|y|bd)|never)$", "u");
const schema152 = {"type":"object","minProperties":1,"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"threshold":{"$ref":"#/$defs/threshold"},"thresholds":{"$ref":"#/$defs/thresholds"},"confidence":{"$ref":"#/$defs/confidence"},"valid_for":{"$ref":"#/$defs/duration"},"compute_growth":{"$ref":"#/$defs/compute_growth"},"binding":{"$ref":"#/$defs/binding"},"min_samples":{"$ref":"#/$defs/min_samples"},"conditions":{"$ref":"#/$defs/conditions"},"assessor":{"$ref":"#/$defs/assessorRule"},"independent":{"$ref":"#/$defs/independentRule"}}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((func1.call(schema152.properties, key0)) || (pattern4.test(key0)))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.threshold !== undefined){
let data0 = data.threshold;
const _errs2 = errors;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(!pattern56.test(data0)){

errors++;
}
}
else {

errors++;
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
const _errs7 = errors;
if(true !== data0){

errors++;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){

errors++;

return false;
}
else {
errors = _errs4;

}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thresholds !== undefined){
const _errs8 = errors;
if(!(validate38(data.thresholds, {instancePath:instancePath+"/thresholds",parentData:data,parentDataProperty:"thresholds",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.confidence !== undefined){
let data2 = data.confidence;
const _errs9 = errors;
const _errs11 = errors;
let valid4 = false;
const _errs12 = errors;
if("none" !== data2){

errors++;
}
var _valid1 = _errs12 === errors;
valid4 = valid4 || _valid1;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data2 === "string"){
if(!pattern16.test(data2)){

errors++;
}
}
else {

errors++;
}
}
var _valid1 = _errs13 === errors;
valid4 = valid4 || _valid1;
const _errs15 = errors;
if(errors === _errs15){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0.5 || isNaN(data2)){

errors++;
}
else {
if(data2 >= 1 || isNaN(data2)){

errors++;
}
}
}
else {

errors++;
}
}
var _valid1 = _errs15 === errors;
valid4 = valid4 || _valid1;
if(!valid4){

errors++;

return false;
}
else {
errors = _errs11;

}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.valid_for !== undefined){
let data3 = data.valid_for;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data3 === "string"){
if(!pattern14.test(data3)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.compute_growth !== undefined){
let data4 = data.compute_growth;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 <= 1 || isNaN(data4)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.binding !== undefined){
let data5 = data.binding;
const _errs23 = errors;
if(!(((data5 === "name") || (data5 === "digest")) || (data5 === "attested"))){

return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.min_samples !== undefined){
let data6 = data.min_samples;
const _errs25 = errors;
const _errs26 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){

return false;
}
if(errors === _errs26){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){

return false;
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conditions !== undefined){
let data7 = data.conditions;
const _errs28 = errors;
const _errs29 = errors;
if(errors === _errs29){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
let data8 = data7[key1];
const _errs32 = errors;
const _errs33 = errors;
let valid11 = false;
const _errs34 = errors;
if(!((typeof data8 == "number") && (isFinite(data8)))){

errors++;
}
var _valid2 = _errs34 === errors;
valid11 = valid11 || _valid2;
const _errs36 = errors;
if(typeof data8 !== "string"){

errors++;
}
var _valid2 = _errs36 === errors;
valid11 = valid11 || _valid2;
const _errs38 = errors;
if(typeof data8 !== "boolean"){

errors++;
}
var _valid2 = _errs38 === errors;
valid11 = valid11 || _valid2;
const _errs40 = errors;
if(errors === _errs40){
if(Array.isArray(data8)){
if(data8.length < 1){

errors++;
}
else {
var valid12 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs42 = errors;
if(((!((typeof data9 == "number") && (isFinite(data9)))) && (typeof data9 !== "string")) && (typeof data9 !== "boolean")){

errors++;
}
var valid12 = _errs42 === errors;
if(!valid12){
break;
}
}
}
}
else {

errors++;
}
}
var _valid2 = _errs40 === errors;
valid11 = valid11 || _valid2;
if(!valid11){

errors++;

return false;
}
else {
errors = _errs33;

}
var valid10 = _errs32 === errors;
if(!valid10){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assessor !== undefined){
let data10 = data.assessor;
const _errs44 = errors;
if(!((data10 === "any") || (data10 === "independent"))){

return false;
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.independent !== undefined){
let data11 = data.independent;
const _errs46 = errors;
const _errs47 = errors;
if(errors === _errs47){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing0;
if((data11.at_least === undefined) && (missing0 = "at_least")){

return false;
}
else {
const _errs49 = errors;
for(const key2 in data11){
if(!((key2 === "at_least") || (pattern4.test(key2)))){

return false;
break;
}
}
if(_errs49 === errors){
if(data11.at_least !== undefined){
let data12 = data11.at_least;
const _errs50 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){

return false;
}
if(errors === _errs50){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){

return false;
}
}
}
}
}
}
}
else {

return false;
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.title === undefined) && (missing0 = "title")) || ((data.category === undefined) && (missing0 = "category"))){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((func1.call(schema132.properties, key0)) || (pattern4.test(key0)))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
let data0 = data.title;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
let data1 = data.category;
const _errs4 = errors;
if(!((((data1 === "containment") || (data1 === "deployment")) || (data1 === "assurance")) || (data1 === "governance"))){

return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layer !== undefined){
let data2 = data.layer;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern6.test(data2)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.about !== undefined){
let data3 = data.about;
const _errs9 = errors;
if(!(((data3 === "model") || (data3 === "system")) || (data3 === "organisation"))){

return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.measured_by !== undefined){
const _errs11 = errors;
if(!(validate32(data.measured_by, {instancePath:instancePath+"/measured_by",parentData:data,parentDataProperty:"measured_by",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.relative_to !== undefined){
const _errs12 = errors;
if(!(validate34(data.relative_to, {instancePath:instancePath+"/relative_to",parentData:data,parentDataProperty:"relative_to",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vouched_by !== undefined){
let data6 = data.vouched_by;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(!pattern6.test(data6)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.considers !== undefined){
const _errs16 = errors;
if(!(validate36(data.considers, {instancePath:instancePath+"/considers",parentData:data,parentDataProperty:"considers",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scale !== undefined){
let data8 = data.scale;
const _errs17 = errors;
const _errs19 = errors;
let valid6 = false;
const _errs20 = errors;
if(!(((data8 === "proportion") || (data8 === "mean")) || (data8 === "exact"))){

errors++;
}
var _valid0 = _errs20 === errors;
valid6 = valid6 || _valid0;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data8)){
if(data8.length < 2){

errors++;
}
else {
var valid7 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs23 = errors;
if(errors === _errs23){
if(typeof data9 === "string"){
if(func2(data9) < 1){

errors++;
}
}
else {

errors++;
}
}
var valid7 = _errs23 === errors;
if(!valid7){
break;
}
}
}
}
else {

errors++;
}
}
var _valid0 = _errs21 === errors;
valid6 = valid6 || _valid0;
if(!valid6){

errors++;

return false;
}
else {
errors = _errs19;

}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data10 = data.unit;
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data10 === "string"){
if(func2(data10) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.threshold !== undefined){
let data11 = data.threshold;
const _errs28 = errors;
const _errs30 = errors;
let valid10 = false;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data11 === "string"){
if(!pattern56.test(data11)){

errors++;
}
}
else {

errors++;
}
}
var _valid1 = _errs31 === errors;
valid10 = valid10 || _valid1;
const _errs33 = errors;
if(true !== data11){

errors++;
}
var _valid1 = _errs33 === errors;
valid10 = valid10 || _valid1;
if(!valid10){

errors++;

return false;
}
else {
errors = _errs30;

}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thresholds !== undefined){
const _errs34 = errors;
if(!(validate38(data.thresholds, {instancePath:instancePath+"/thresholds",parentData:data,parentDataProperty:"thresholds",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sufficiency !== undefined){
const _errs35 = errors;
if(typeof data.sufficiency !== "string"){

return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.advisory !== undefined){
let data14 = data.advisory;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data14 === "string"){
if(func2(data14) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purpose !== undefined){
let data15 = data.purpose;
const _errs39 = errors;
if(!((((((((data15 === "notification") || (data15 === "publication")) || (data15 === "audit")) || (data15 === "external-report")) || (data15 === "non-interference")) || (data15 === "failure-analysis")) || (data15 === "novel-risks")) || (data15 === "risk-modelling"))){

return false;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mitigations !== undefined){
let data16 = data.mitigations;
const _errs40 = errors;
if(errors === _errs40){
if(Array.isArray(data16)){
var valid11 = true;
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
const _errs42 = errors;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data17 === "string"){
if(!pattern6.test(data17)){

return false;
}
}
else {

return false;
}
}
var valid11 = _errs42 === errors;
if(!valid11){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.within !== undefined){
let data18 = data.within;
const _errs45 = errors;
if(errors === _errs45){
if(typeof data18 === "string"){
if(!pattern79.test(data18)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.confidence !== undefined){
let data19 = data.confidence;
const _errs47 = errors;
const _errs49 = errors;
let valid14 = false;
const _errs50 = errors;
if("none" !== data19){

errors++;
}
var _valid2 = _errs50 === errors;
valid14 = valid14 || _valid2;
const _errs51 = errors;
if(errors === _errs51){
if(typeof data19 === "string"){
if(!pattern16.test(data19)){

errors++;
}
}
else {

errors++;
}
}
var _valid2 = _errs51 === errors;
valid14 = valid14 || _valid2;
const _errs53 = errors;
if(errors === _errs53){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0.5 || isNaN(data19)){

errors++;
}
else {
if(data19 >= 1 || isNaN(data19)){

errors++;
}
}
}
else {

errors++;
}
}
var _valid2 = _errs53 === errors;
valid14 = valid14 || _valid2;
if(!valid14){

errors++;

return false;
}
else {
errors = _errs49;

}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.valid_for !== undefined){
let data20 = data.valid_for;
const _errs55 = errors;
const _errs56 = errors;
if(errors === _errs56){
if(typeof data20 === "string"){
if(!pattern14.test(data20)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.compute_growth !== undefined){
let data21 = data.compute_growth;
const _errs58 = errors;
const _errs59 = errors;
if(errors === _errs59){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 <= 1 || isNaN(data21)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.binding !== undefined){
let data22 = data.binding;
const _errs61 = errors;
if(!(((data22 === "name") || (data22 === "digest")) || (data22 === "attested"))){

return false;
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.min_samples !== undefined){
let data23 = data.min_samples;
const _errs63 = errors;
const _errs64 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){

return false;
}
if(errors === _errs64){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){

return false;
}
}
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conditions !== undefined){
let data24 = data.conditions;
const _errs66 = errors;
const _errs67 = errors;
if(errors === _errs67){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key1 in data24){
let data25 = data24[key1];
const _errs70 = errors;
const _errs71 = errors;
let valid21 = false;
const _errs72 = errors;
if(!((typeof data25 == "number") && (isFinite(data25)))){

errors++;
}
var _valid3 = _errs72 === errors;
valid21 = valid21 || _valid3;
const _errs74 = errors;
if(typeof data25 !== "string"){

errors++;
}
var _valid3 = _errs74 === errors;
valid21 = valid21 || _valid3;
const _errs76 = errors;
if(typeof data25 !== "boolean"){

errors++;
}
var _valid3 = _errs76 === errors;
valid21 = valid21 || _valid3;
const _errs78 = errors;
if(errors === _errs78){
if(Array.isArray(data25)){
if(data25.length < 1){

errors++;
}
else {
var valid22 = true;
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
let data26 = data25[i2];
const _errs80 = errors;
if(((!((typeof data26 == "number") && (isFinite(data26)))) && (typeof data26 !== "string")) && (typeof data26 !== "boolean")){

errors++;
}
var valid22 = _errs80 === errors;
if(!valid22){
break;
}
}
}
}
else {

errors++;
}
}
var _valid3 = _errs78 === errors;
valid21 = valid21 || _valid3;
if(!valid21){

errors++;

return false;
}
else {
errors = _errs71;

}
var valid20 = _errs70 === errors;
if(!valid20){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assessor !== undefined){
let data27 = data.assessor;
const _errs82 = errors;
if(!((data27 === "any") || (data27 === "independent"))){

return false;
}
var valid0 = _errs82 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.independent !== undefined){
let data28 = data.independent;
const _errs84 = errors;
const _errs85 = errors;
if(errors === _errs85){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
let missing1;
if((data28.at_least === undefined) && (missing1 = "at_least")){

return false;
}
else {
const _errs87 = errors;
for(const key2 in data28){
if(!((key2 === "at_least") || (pattern4.test(key2)))){

return false;
break;
}
}
if(_errs87 === errors){
if(data28.at_least !== undefined){
let data29 = data28.at_least;
const _errs88 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){

return false;
}
if(errors === _errs88){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 1 || isNaN(data29)){

return false;
}
}
}
}
}
}
}
else {

return false;
}
}
var valid0 = _errs84 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protocol !== undefined){
const _errs90 = errors;
if(!(validate42(data.protocol, {instancePath:instancePath+"/protocol",parentData:data,parentDataProperty:"protocol",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs90 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reassess_on !== undefined){
let data31 = data.reassess_on;
const _errs91 = errors;
const _errs92 = errors;
if(errors === _errs92){
if(Array.isArray(data31)){
var valid27 = true;
const len3 = data31.length;
for(let i3=0; i3<len3; i3++){
let data32 = data31[i3];
const _errs94 = errors;
const _errs95 = errors;
let valid28 = false;
const _errs96 = errors;
if(errors === _errs96){
if(typeof data32 === "string"){
if(!pattern6.test(data32)){

errors++;
}
}
else {

errors++;
}
}
var _valid4 = _errs96 === errors;
valid28 = valid28 || _valid4;
const _errs98 = errors;
if(errors === _errs98){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(Object.keys(data32).length > 1){

errors++;
}
else {
if(Object.keys(data32).length < 1){

errors++;
}
else {
for(const key3 in data32){
const _errs101 = errors;
if(typeof data32[key3] !== "string"){

errors++;
}
var valid29 = _errs101 === errors;
if(!valid29){
break;
}
}
}
}
}
else {

errors++;
}
}
var _valid4 = _errs98 === errors;
valid28 = valid28 || _valid4;
if(!valid28){

errors++;

return false;
}
else {
errors = _errs95;

}
var valid27 = _errs94 === errors;
if(!valid27){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs91 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assumes !== undefined){
const _errs103 = errors;
if(!(validate44(data.assumes, {instancePath:instancePath+"/assumes",parentData:data,parentDataProperty:"assumes",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs103 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waivable !== undefined){
const _errs104 = errors;
if(typeof data.waivable !== "boolean"){

return false;
}
var valid0 = _errs104 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
let data36 = data.by;
const _errs107 = errors;
if(errors === _errs107){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(Object.keys(data36).length < 1){

return false;
}
else {
for(const key4 in data36){
const _errs109 = errors;
const _errs110 = errors;
if(errors === _errs110){
if(typeof key4 === "string"){
if(!pattern6.test(key4)){

errors++;
}
}
else {

errors++;
}
}
var valid31 = _errs109 === errors;
if(!valid31){

errors++;

return false;
break;
}
}
if(valid31){
for(const key5 in data36){
const _errs113 = errors;
if(!(validate58(data36[key5], {instancePath:instancePath+"/by/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data36,parentDataProperty:key5,rootData,dynamicAnchors}))){
errors++;
}
var valid33 = _errs113 === errors;
if(!valid33){
break;
}
}
}
}
}
else {

return false;
}
}
var valid0 = _errs107 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rationale !== undefined){
const _errs114 = errors;
if(typeof data.rationale !== "string"){

return false;
}
var valid0 = _errs114 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data39 = data.source;
const _errs117 = errors;
const _errs118 = errors;
if(errors === _errs118){
if(typeof data39 === "string"){
if(func2(data39) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs117 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.since !== undefined){
let data40 = data.since;
const _errs120 = errors;
const _errs121 = errors;
if(errors === _errs121){
if(typeof data40 === "string"){
if(!pattern72.test(data40)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs120 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.because !== undefined){
let data41 = data.because;
const _errs123 = errors;
const _errs124 = errors;
if(errors === _errs124){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key6 in data41){
let data42 = data41[key6];
const _errs127 = errors;
if(errors === _errs127){
if(typeof data42 === "string"){
if(func2(data42) < 1){

return false;
}
}
else {

return false;
}
}
var valid38 = _errs127 === errors;
if(!valid38){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs123 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema167 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["title"],"properties":{"title":{"type":"string","minLength":1},"owner":{"type":"string","minLength":1},"layer":{"$ref":"#/$defs/id"},"status":{"enum":["planned","implemented","verified"]},"depends_on":{"type":"array","items":{"type":"string","minLength":1}},"document":{"$ref":"#/$defs/documentRef"},"standard":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["name"],"properties":{"name":{"type":"string","minLength":1},"level":{"type":"string","minLength":1},"expires":{"$ref":"#/$defs/date"}}}}};
const schema169 = {"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/document"}]};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data === "string"){
if(func2(data) < 1){

errors++;
}
}
else {

errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.file === undefined) && (missing0 = "file")) || ((data.sha256 === undefined) && (missing0 = "sha256"))){

errors++;
}
else {
const _errs6 = errors;
for(const key0 in data){
if(!(((key0 === "file") || (key0 === "sha256")) || (pattern4.test(key0)))){

errors++;
break;
}
}
if(_errs6 === errors){
if(data.file !== undefined){
let data0 = data.file;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data0 === "string"){
if(func2(data0) < 1){

errors++;
}
}
else {

errors++;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.sha256 !== undefined){
let data1 = data.sha256;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data1 === "string"){
if(!pattern63.test(data1)){

errors++;
}
}
else {

errors++;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {

errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){

errors++;

return false;
}
else {
errors = _errs0;

}

evaluated0.props = props0;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.title === undefined) && (missing0 = "title")){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "title") || (key0 === "owner")) || (key0 === "layer")) || (key0 === "status")) || (key0 === "depends_on")) || (key0 === "document")) || (key0 === "standard")) || (pattern4.test(key0)))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
let data0 = data.title;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner !== undefined){
let data1 = data.owner;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layer !== undefined){
let data2 = data.layer;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern6.test(data2)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data3 = data.status;
const _errs9 = errors;
if(!(((data3 === "planned") || (data3 === "implemented")) || (data3 === "verified"))){

return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.depends_on !== undefined){
let data4 = data.depends_on;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid2 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func2(data5) < 1){

return false;
}
}
else {

return false;
}
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.document !== undefined){
const _errs14 = errors;
if(!(validate63(data.document, {instancePath:instancePath+"/document",parentData:data,parentDataProperty:"document",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.standard !== undefined){
let data7 = data.standard;
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((data7.name === undefined) && (missing1 = "name")){

return false;
}
else {
const _errs17 = errors;
for(const key1 in data7){
if(!((((key1 === "name") || (key1 === "level")) || (key1 === "expires")) || (pattern4.test(key1)))){

return false;
break;
}
}
if(_errs17 === errors){
if(data7.name !== undefined){
let data8 = data7.name;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(func2(data8) < 1){

return false;
}
}
else {

return false;
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.level !== undefined){
let data9 = data7.level;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(func2(data9) < 1){

return false;
}
}
else {

return false;
}
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.expires !== undefined){
let data10 = data7.expires;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data10 === "string"){
if(!pattern24.test(data10)){

return false;
}
}
else {

return false;
}
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {

return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema177 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["statement","sufficient"],"properties":{"statement":{"type":"string","minLength":1},"sufficient":{"type":"boolean"},"needed_from":{"$ref":"#/$defs/conditionOrAlways"},"because":{"type":"string","minLength":1},"milestones":{"type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/milestone"}}}};
const schema178 = {"anyOf":[{"const":"always"},{"$ref":"#/$defs/condition"}]};
const schema179 = {"type":"object","minProperties":1,"properties":{"any":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/condition"}},"all":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/condition"}},"event":{"anyOf":[{"type":"string","pattern":"^[a-z][a-z0-9.-]*$"},{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"$ref":"#/$defs/id"},"severity":{"$ref":"#/$defs/id"},"status":{"enum":["open","closed"]}}}]},"after":{"$ref":"#/$defs/date"},"compute":{"type":"string","pattern":"^\\s*>=?\\s*[0-9]+(\\.[0-9]+)?([eE]\\+?[0-9]{1,3})?\\s*$"}},"additionalProperties":{"type":"string"}};
const wrapper0 = {validate: validate68};
const pattern112 = new RegExp("^\\s*>=?\\s*[0-9]+(\\.[0-9]+)?([eE]\\+?[0-9]{1,3})?\\s*$", "u");

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "any") || (key0 === "all")) || (key0 === "event")) || (key0 === "after")) || (key0 === "compute"))){
const _errs2 = errors;
if(typeof data[key0] !== "string"){

return false;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
if(_errs1 === errors){
if(data.any !== undefined){
let data1 = data.any;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length < 1){

return false;
}
else {
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(wrapper0.validate(data1[i0], {instancePath:instancePath+"/any/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
errors++;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
else {

return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.all !== undefined){
let data3 = data.all;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
if(data3.length < 1){

return false;
}
else {
var valid3 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs9 = errors;
if(!(wrapper0.validate(data3[i1], {instancePath:instancePath+"/all/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
errors++;
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
}
else {

return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.event !== undefined){
let data5 = data.event;
const _errs10 = errors;
const _errs11 = errors;
let valid4 = false;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(!pattern6.test(data5)){

errors++;
}
}
else {

errors++;
}
}
var _valid0 = _errs12 === errors;
valid4 = valid4 || _valid0;
const _errs14 = errors;
if(errors === _errs14){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing0;
if((data5.type === undefined) && (missing0 = "type")){

errors++;
}
else {
const _errs16 = errors;
for(const key1 in data5){
if(!(((key1 === "type") || (key1 === "severity")) || (key1 === "status"))){

errors++;
break;
}
}
if(_errs16 === errors){
if(data5.type !== undefined){
let data6 = data5.type;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data6 === "string"){
if(!pattern6.test(data6)){

errors++;
}
}
else {

errors++;
}
}
var valid5 = _errs17 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.severity !== undefined){
let data7 = data5.severity;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data7 === "string"){
if(!pattern6.test(data7)){

errors++;
}
}
else {

errors++;
}
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.status !== undefined){
let data8 = data5.status;
const _errs23 = errors;
if(!((data8 === "open") || (data8 === "closed"))){

errors++;
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {

errors++;
}
}
var _valid0 = _errs14 === errors;
valid4 = valid4 || _valid0;
if(!valid4){

errors++;

return false;
}
else {
errors = _errs11;

}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.after !== undefined){
let data9 = data.after;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data9 === "string"){
if(!pattern24.test(data9)){

return false;
}
}
else {

return false;
}
}
var valid1 = _errs24 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.compute !== undefined){
let data10 = data.compute;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data10 === "string"){
if(!pattern112.test(data10)){

return false;
}
}
else {

return false;
}
}
var valid1 = _errs27 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if("always" !== data){

errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(!(validate68(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){

errors++;

return false;
}
else {
errors = _errs0;

}

evaluated0.props = props0;
return errors === 0;
}
validate67.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema184 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["title","due"],"properties":{"title":{"type":"string","minLength":1},"due":{"$ref":"#/$defs/date"},"forecast":{"type":"string","minLength":1},"kci":{"anyOf":[{"type":"string"},{"$ref":"#/$defs/levelRef"}]}}};
const schema186 = {"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":{"type":"string"}};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.title === undefined) && (missing0 = "title")) || ((data.due === undefined) && (missing0 = "due"))){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "title") || (key0 === "due")) || (key0 === "forecast")) || (key0 === "kci")) || (pattern4.test(key0)))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
let data0 = data.title;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.due !== undefined){
let data1 = data.due;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern24.test(data1)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.forecast !== undefined){
let data2 = data.forecast;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func2(data2) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kci !== undefined){
let data3 = data.kci;
const _errs9 = errors;
const _errs10 = errors;
let valid2 = false;
const _errs11 = errors;
if(typeof data3 !== "string"){

errors++;
}
var _valid0 = _errs11 === errors;
valid2 = valid2 || _valid0;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 1){

errors++;
}
else {
if(Object.keys(data3).length < 1){

errors++;
}
else {
for(const key1 in data3){
const _errs17 = errors;
if(typeof data3[key1] !== "string"){

errors++;
}
var valid4 = _errs17 === errors;
if(!valid4){
break;
}
}
}
}
}
else {

errors++;
}
}
var _valid0 = _errs13 === errors;
valid2 = valid2 || _valid0;
if(!valid2){

errors++;

return false;
}
else {
errors = _errs10;

}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.statement === undefined) && (missing0 = "statement")) || ((data.sufficient === undefined) && (missing0 = "sufficient"))){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "statement") || (key0 === "sufficient")) || (key0 === "needed_from")) || (key0 === "because")) || (key0 === "milestones")) || (pattern4.test(key0)))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.statement !== undefined){
let data0 = data.statement;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sufficient !== undefined){
const _errs4 = errors;
if(typeof data.sufficient !== "boolean"){

return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.needed_from !== undefined){
const _errs6 = errors;
if(!(validate67(data.needed_from, {instancePath:instancePath+"/needed_from",parentData:data,parentDataProperty:"needed_from",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.because !== undefined){
let data3 = data.because;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func2(data3) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.milestones !== undefined){
let data4 = data.milestones;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof key1 === "string"){
if(!pattern6.test(key1)){

errors++;
}
}
else {

errors++;
}
}
var valid1 = _errs11 === errors;
if(!valid1){

errors++;

return false;
break;
}
}
if(valid1){
for(const key2 in data4){
const _errs15 = errors;
if(!(validate71(data4[key2], {instancePath:instancePath+"/milestones/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key2,rootData,dynamicAnchors}))){
errors++;
}
var valid3 = _errs15 === errors;
if(!valid3){
break;
}
}
}
}
else {

return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema188 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["if","then"],"properties":{"if":{"$ref":"#/$defs/conditionOrAlways"},"from":{"$ref":"#/$defs/id"},"then":{"anyOf":[{"enum":["stop","report"]},{"type":"object","minProperties":1,"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"containment":{"$ref":"#/$defs/requirements"},"deployment":{"$ref":"#/$defs/requirements"},"assurance":{"$ref":"#/$defs/requirements"},"governance":{"$ref":"#/$defs/requirements"}}}]}}};
const schema190 = {"type":"array","minItems":1,"items":{"$ref":"#/$defs/requirement"}};
const schema191 = {"anyOf":[{"type":"string"},{"type":"object","additionalProperties":false,"required":["at_least","of"],"properties":{"at_least":{"type":"integer","minimum":1},"of":{"$ref":"#/$defs/requirements"},"layers":{"enum":["distinct","any"]}}},{"type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"$ref":"#/$defs/requirements"}}},{"type":"object","additionalProperties":false,"required":["all"],"properties":{"all":{"$ref":"#/$defs/requirements"}}},{"$ref":"#/$defs/levelRef"}]};
const wrapper2 = {validate: validate76};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){

errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.at_least === undefined) && (missing0 = "at_least")) || ((data.of === undefined) && (missing0 = "of"))){

errors++;
}
else {
const _errs5 = errors;
for(const key0 in data){
if(!(((key0 === "at_least") || (key0 === "of")) || (key0 === "layers"))){

errors++;
break;
}
}
if(_errs5 === errors){
if(data.at_least !== undefined){
let data0 = data.at_least;
const _errs6 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){

errors++;
}
if(errors === _errs6){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){

errors++;
}
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.of !== undefined){
const _errs8 = errors;
if(!(wrapper2.validate(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData,dynamicAnchors}))){
errors++;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.layers !== undefined){
let data2 = data.layers;
const _errs9 = errors;
if(!((data2 === "distinct") || (data2 === "any"))){

errors++;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {

errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props1 = true;
}
const _errs10 = errors;
if(errors === _errs10){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.any === undefined) && (missing1 = "any")){

errors++;
}
else {
const _errs12 = errors;
for(const key1 in data){
if(!(key1 === "any")){

errors++;
break;
}
}
if(_errs12 === errors){
if(data.any !== undefined){
if(!(wrapper2.validate(data.any, {instancePath:instancePath+"/any",parentData:data,parentDataProperty:"any",rootData,dynamicAnchors}))){
errors++;
}
}
}
}
}
else {

errors++;
}
}
var _valid0 = _errs10 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props1 !== true){
props1 = true;
}
}
const _errs14 = errors;
if(errors === _errs14){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.all === undefined) && (missing2 = "all")){

errors++;
}
else {
const _errs16 = errors;
for(const key2 in data){
if(!(key2 === "all")){

errors++;
break;
}
}
if(_errs16 === errors){
if(data.all !== undefined){
if(!(wrapper2.validate(data.all, {instancePath:instancePath+"/all",parentData:data,parentDataProperty:"all",rootData,dynamicAnchors}))){
errors++;
}
}
}
}
}
else {

errors++;
}
}
var _valid0 = _errs14 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props1 !== true){
props1 = true;
}
}
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){

errors++;
}
else {
if(Object.keys(data).length < 1){

errors++;
}
else {
for(const key3 in data){
const _errs22 = errors;
if(typeof data[key3] !== "string"){

errors++;
}
var valid5 = _errs22 === errors;
if(!valid5){
break;
}
}
}
}
}
else {

errors++;
}
}
var _valid0 = _errs18 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props1 !== true){
props1 = true;
}
}
if(!valid0){

errors++;

return false;
}
else {
errors = _errs0;

}

evaluated0.props = props1;
return errors === 0;
}
validate77.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length < 1){

return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate77(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate76.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.if === undefined) && (missing0 = "if")) || ((data.then === undefined) && (missing0 = "then"))){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "if") || (key0 === "from")) || (key0 === "then")) || (pattern4.test(key0)))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.if !== undefined){
const _errs2 = errors;
if(!(validate67(data.if, {instancePath:instancePath+"/if",parentData:data,parentDataProperty:"if",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
let data1 = data.from;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern6.test(data1)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.then !== undefined){
let data2 = data.then;
const _errs6 = errors;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if(!((data2 === "stop") || (data2 === "report"))){

errors++;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
const _errs9 = errors;
if(errors === _errs9){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){

errors++;
}
else {
const _errs11 = errors;
for(const key1 in data2){
if(!(((((key1 === "containment") || (key1 === "deployment")) || (key1 === "assurance")) || (key1 === "governance")) || (pattern4.test(key1)))){

errors++;
break;
}
}
if(_errs11 === errors){
if(data2.containment !== undefined){
const _errs12 = errors;
if(!(validate76(data2.containment, {instancePath:instancePath+"/then/containment",parentData:data2,parentDataProperty:"containment",rootData,dynamicAnchors}))){
errors++;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.deployment !== undefined){
const _errs13 = errors;
if(!(validate76(data2.deployment, {instancePath:instancePath+"/then/deployment",parentData:data2,parentDataProperty:"deployment",rootData,dynamicAnchors}))){
errors++;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.assurance !== undefined){
const _errs14 = errors;
if(!(validate76(data2.assurance, {instancePath:instancePath+"/then/assurance",parentData:data2,parentDataProperty:"assurance",rootData,dynamicAnchors}))){
errors++;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.governance !== undefined){
const _errs15 = errors;
if(!(validate76(data2.governance, {instancePath:instancePath+"/then/governance",parentData:data2,parentDataProperty:"governance",rootData,dynamicAnchors}))){
errors++;
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
else {

errors++;
}
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
if(!valid2){

errors++;

return false;
}
else {
errors = _errs7;

}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema194 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"if":{"$ref":"#/$defs/conditionOrAlways"},"users":{"type":"array","items":{"type":"string","minLength":1}},"teams":{"type":"array","items":{"type":"string","minLength":1}},"quorum":{"type":"integer","minimum":1}}};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "if") || (key0 === "users")) || (key0 === "teams")) || (key0 === "quorum")) || (pattern4.test(key0)))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.if !== undefined){
const _errs2 = errors;
if(!(validate67(data.if, {instancePath:instancePath+"/if",parentData:data,parentDataProperty:"if",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.users !== undefined){
let data1 = data.users;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func2(data2) < 1){

return false;
}
}
else {

return false;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.teams !== undefined){
let data3 = data.teams;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func2(data4) < 1){

return false;
}
}
else {

return false;
}
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quorum !== undefined){
let data5 = data.quorum;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){

return false;
}
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){

return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema197 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["id","indicator","model","release","reason","approved_by","approved_on","expires"],"properties":{"id":{"type":"string","minLength":1},"indicator":{"type":"string"},"model":{"type":"string"},"release":{"type":"string"},"digest":{"$ref":"#/$defs/digest"},"reason":{"type":"string","minLength":1},"compensating":{"type":"array","items":{"type":"string"}},"approved_by":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"approved_on":{"$ref":"#/$defs/date"},"expires":{"$ref":"#/$defs/date"}}};
const schema198 = {"type":"string","pattern":"^sha(256|384|512):[0-9A-Fa-f]+$"};
const pattern125 = new RegExp("^sha(256|384|512):[0-9A-Fa-f]+$", "u");

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.indicator === undefined) && (missing0 = "indicator"))) || ((data.model === undefined) && (missing0 = "model"))) || ((data.release === undefined) && (missing0 = "release"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.approved_by === undefined) && (missing0 = "approved_by"))) || ((data.approved_on === undefined) && (missing0 = "approved_on"))) || ((data.expires === undefined) && (missing0 = "expires"))){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((func1.call(schema197.properties, key0)) || (pattern4.test(key0)))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.indicator !== undefined){
const _errs4 = errors;
if(typeof data.indicator !== "string"){

return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
const _errs6 = errors;
if(typeof data.model !== "string"){

return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.release !== undefined){
const _errs8 = errors;
if(typeof data.release !== "string"){

return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
let data4 = data.digest;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(!pattern125.test(data4)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data5 = data.reason;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func2(data5) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.compensating !== undefined){
let data6 = data.compensating;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data6)){
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs17 = errors;
if(typeof data6[i0] !== "string"){

return false;
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approved_by !== undefined){
let data8 = data.approved_by;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data8)){
if(data8.length < 1){

return false;
}
else {
var valid3 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs21 = errors;
if(errors === _errs21){
if(typeof data9 === "string"){
if(func2(data9) < 1){

return false;
}
}
else {

return false;
}
}
var valid3 = _errs21 === errors;
if(!valid3){
break;
}
}
}
}
else {

return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approved_on !== undefined){
let data10 = data.approved_on;
const _errs23 = errors;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data10 === "string"){
if(!pattern24.test(data10)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires !== undefined){
let data11 = data.expires;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data11 === "string"){
if(!pattern24.test(data11)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema207 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["files","format","task","metric","value","complete"],"properties":{"files":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"format":{"enum":["json","jsonl","csv"]},"delimiter":{"enum":["comma","semicolon","tab","pipe"]},"rows":{"$ref":"#/$defs/jsonPointer"},"each":{"enum":["result","item"]},"item":{"anyOf":[{"const":"row"},{"$ref":"#/$defs/place"}]},"tool":{"type":"string","minLength":1},"tool_version":{"$ref":"#/$defs/place"},"task":{"$ref":"#/$defs/nameOrPlace"},"metric":{"$ref":"#/$defs/nameOrPlace"},"scorer":{"$ref":"#/$defs/nameOrPlace"},"filter":{"$ref":"#/$defs/nameOrPlace"},"reducer":{"$ref":"#/$defs/nameOrPlace"},"value":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"pointer":{"$ref":"#/$defs/jsonPointer"},"column":{"type":"string","minLength":1},"document":{"$ref":"#/$defs/jsonPointer"},"as":{"enum":["number","percent","hundredths"]},"counted":{"$ref":"#/$defs/values"},"not_counted":{"$ref":"#/$defs/values"},"left_out":{"$ref":"#/$defs/values"}}},"stderr":{"$ref":"#/$defs/place"},"interval":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["low","high","level"],"properties":{"low":{"$ref":"#/$defs/place"},"high":{"$ref":"#/$defs/place"},"level":{"anyOf":[{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?%$"},{"$ref":"#/$defs/place"}]},"kind":{"type":"string","minLength":1}}},"samples":{"$ref":"#/$defs/place"},"model":{"$ref":"#/$defs/place"},"digest":{"$ref":"#/$defs/place"},"effective_compute":{"$ref":"#/$defs/place"},"assessed":{"$ref":"#/$defs/place"},"conditions":{"type":"object","additionalProperties":{"$ref":"#/$defs/place"}},"complete":{"anyOf":[{"const":"assumed"},{"$ref":"#/$defs/completeness"}]}}};
const schema208 = {"type":"string","pattern":"^(/([^~/]|~[01])*)*$"};
const schema215 = {"type":"array","minItems":1,"items":{"type":["string","number","boolean"]}};
const pattern134 = new RegExp("^(/([^~/]|~[01])*)*$", "u");
const schema209 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"pointer":{"$ref":"#/$defs/jsonPointer"},"column":{"type":"string","minLength":1},"document":{"$ref":"#/$defs/jsonPointer"},"as":{"enum":["number","percent","hundredths","time","seconds","milliseconds","text","flag"]},"optional":{"type":"boolean"}}};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "pointer") || (key0 === "column")) || (key0 === "document")) || (key0 === "as")) || (key0 === "optional")) || (pattern4.test(key0)))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.pointer !== undefined){
let data0 = data.pointer;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern134.test(data0)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.column !== undefined){
let data1 = data.column;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func2(data1) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.document !== undefined){
let data2 = data.document;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern134.test(data2)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.as !== undefined){
let data3 = data.as;
const _errs10 = errors;
if(!((((((((data3 === "number") || (data3 === "percent")) || (data3 === "hundredths")) || (data3 === "time")) || (data3 === "seconds")) || (data3 === "milliseconds")) || (data3 === "text")) || (data3 === "flag"))){

return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.optional !== undefined){
const _errs11 = errors;
if(typeof data.optional !== "boolean"){

return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema212 = {"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/place"}]};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data === "string"){
if(func2(data) < 1){

errors++;
}
}
else {

errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(!(validate90(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){

errors++;

return false;
}
else {
errors = _errs0;

}

evaluated0.props = props0;
return errors === 0;
}
validate93.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema218 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"pointer":{"$ref":"#/$defs/jsonPointer"},"column":{"type":"string","minLength":1},"document":{"$ref":"#/$defs/jsonPointer"},"is":{"$ref":"#/$defs/values"},"items":{"type":"integer","minimum":1}}};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "pointer") || (key0 === "column")) || (key0 === "document")) || (key0 === "is")) || (key0 === "items")) || (pattern4.test(key0)))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.pointer !== undefined){
let data0 = data.pointer;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern134.test(data0)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.column !== undefined){
let data1 = data.column;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func2(data1) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.document !== undefined){
let data2 = data.document;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern134.test(data2)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is !== undefined){
let data3 = data.is;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data3)){
if(data3.length < 1){

return false;
}
else {
var valid4 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs13 = errors;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){

return false;
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
}
else {

return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items !== undefined){
let data5 = data.items;
const _errs15 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){

return false;
}
if(errors === _errs15){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){

return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate110.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.files === undefined) && (missing0 = "files")) || ((data.format === undefined) && (missing0 = "format"))) || ((data.task === undefined) && (missing0 = "task"))) || ((data.metric === undefined) && (missing0 = "metric"))) || ((data.value === undefined) && (missing0 = "value"))) || ((data.complete === undefined) && (missing0 = "complete"))){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((func1.call(schema207.properties, key0)) || (pattern4.test(key0)))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.files !== undefined){
let data0 = data.files;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){

return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){

return false;
}
}
else {

return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {

return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
let data2 = data.format;
const _errs6 = errors;
if(!(((data2 === "json") || (data2 === "jsonl")) || (data2 === "csv"))){

return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delimiter !== undefined){
let data3 = data.delimiter;
const _errs7 = errors;
if(!((((data3 === "comma") || (data3 === "semicolon")) || (data3 === "tab")) || (data3 === "pipe"))){

return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rows !== undefined){
let data4 = data.rows;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(!pattern134.test(data4)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.each !== undefined){
let data5 = data.each;
const _errs11 = errors;
if(!((data5 === "result") || (data5 === "item"))){

return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.item !== undefined){
let data6 = data.item;
const _errs12 = errors;
const _errs13 = errors;
let valid3 = false;
const _errs14 = errors;
if("row" !== data6){

errors++;
}
var _valid0 = _errs14 === errors;
valid3 = valid3 || _valid0;
const _errs15 = errors;
if(!(validate90(data6, {instancePath:instancePath+"/item",parentData:data,parentDataProperty:"item",rootData,dynamicAnchors}))){
errors++;
}
var _valid0 = _errs15 === errors;
valid3 = valid3 || _valid0;
if(!valid3){

errors++;

return false;
}
else {
errors = _errs13;

}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool !== undefined){
let data7 = data.tool;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(func2(data7) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_version !== undefined){
const _errs18 = errors;
if(!(validate90(data.tool_version, {instancePath:instancePath+"/tool_version",parentData:data,parentDataProperty:"tool_version",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.task !== undefined){
const _errs19 = errors;
if(!(validate93(data.task, {instancePath:instancePath+"/task",parentData:data,parentDataProperty:"task",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metric !== undefined){
const _errs20 = errors;
if(!(validate93(data.metric, {instancePath:instancePath+"/metric",parentData:data,parentDataProperty:"metric",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scorer !== undefined){
const _errs21 = errors;
if(!(validate93(data.scorer, {instancePath:instancePath+"/scorer",parentData:data,parentDataProperty:"scorer",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filter !== undefined){
const _errs22 = errors;
if(!(validate93(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reducer !== undefined){
const _errs23 = errors;
if(!(validate93(data.reducer, {instancePath:instancePath+"/reducer",parentData:data,parentDataProperty:"reducer",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data14 = data.value;
const _errs24 = errors;
if(errors === _errs24){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
const _errs26 = errors;
for(const key1 in data14){
if(!((((((((key1 === "pointer") || (key1 === "column")) || (key1 === "document")) || (key1 === "as")) || (key1 === "counted")) || (key1 === "not_counted")) || (key1 === "left_out")) || (pattern4.test(key1)))){

return false;
break;
}
}
if(_errs26 === errors){
if(data14.pointer !== undefined){
let data15 = data14.pointer;
const _errs27 = errors;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data15 === "string"){
if(!pattern134.test(data15)){

return false;
}
}
else {

return false;
}
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.column !== undefined){
let data16 = data14.column;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data16 === "string"){
if(func2(data16) < 1){

return false;
}
}
else {

return false;
}
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.document !== undefined){
let data17 = data14.document;
const _errs32 = errors;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data17 === "string"){
if(!pattern134.test(data17)){

return false;
}
}
else {

return false;
}
}
var valid4 = _errs32 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.as !== undefined){
let data18 = data14.as;
const _errs35 = errors;
if(!(((data18 === "number") || (data18 === "percent")) || (data18 === "hundredths"))){

return false;
}
var valid4 = _errs35 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.counted !== undefined){
let data19 = data14.counted;
const _errs36 = errors;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data19)){
if(data19.length < 1){

return false;
}
else {
var valid8 = true;
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
const _errs39 = errors;
if(((typeof data20 !== "string") && (!((typeof data20 == "number") && (isFinite(data20))))) && (typeof data20 !== "boolean")){

return false;
}
var valid8 = _errs39 === errors;
if(!valid8){
break;
}
}
}
}
else {

return false;
}
}
var valid4 = _errs36 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.not_counted !== undefined){
let data21 = data14.not_counted;
const _errs41 = errors;
const _errs42 = errors;
if(errors === _errs42){
if(Array.isArray(data21)){
if(data21.length < 1){

return false;
}
else {
var valid10 = true;
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
let data22 = data21[i2];
const _errs44 = errors;
if(((typeof data22 !== "string") && (!((typeof data22 == "number") && (isFinite(data22))))) && (typeof data22 !== "boolean")){

return false;
}
var valid10 = _errs44 === errors;
if(!valid10){
break;
}
}
}
}
else {

return false;
}
}
var valid4 = _errs41 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.left_out !== undefined){
let data23 = data14.left_out;
const _errs46 = errors;
const _errs47 = errors;
if(errors === _errs47){
if(Array.isArray(data23)){
if(data23.length < 1){

return false;
}
else {
var valid12 = true;
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
let data24 = data23[i3];
const _errs49 = errors;
if(((typeof data24 !== "string") && (!((typeof data24 == "number") && (isFinite(data24))))) && (typeof data24 !== "boolean")){

return false;
}
var valid12 = _errs49 === errors;
if(!valid12){
break;
}
}
}
}
else {

return false;
}
}
var valid4 = _errs46 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
}
else {

return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stderr !== undefined){
const _errs51 = errors;
if(!(validate90(data.stderr, {instancePath:instancePath+"/stderr",parentData:data,parentDataProperty:"stderr",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.interval !== undefined){
let data26 = data.interval;
const _errs52 = errors;
if(errors === _errs52){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing1;
if((((data26.low === undefined) && (missing1 = "low")) || ((data26.high === undefined) && (missing1 = "high"))) || ((data26.level === undefined) && (missing1 = "level"))){

return false;
}
else {
const _errs54 = errors;
for(const key2 in data26){
if(!(((((key2 === "low") || (key2 === "high")) || (key2 === "level")) || (key2 === "kind")) || (pattern4.test(key2)))){

return false;
break;
}
}
if(_errs54 === errors){
if(data26.low !== undefined){
const _errs55 = errors;
if(!(validate90(data26.low, {instancePath:instancePath+"/interval/low",parentData:data26,parentDataProperty:"low",rootData,dynamicAnchors}))){
errors++;
}
var valid13 = _errs55 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data26.high !== undefined){
const _errs56 = errors;
if(!(validate90(data26.high, {instancePath:instancePath+"/interval/high",parentData:data26,parentDataProperty:"high",rootData,dynamicAnchors}))){
errors++;
}
var valid13 = _errs56 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data26.level !== undefined){
let data29 = data26.level;
const _errs57 = errors;
const _errs58 = errors;
let valid14 = false;
const _errs59 = errors;
if(errors === _errs59){
if(typeof data29 === "string"){
if(!pattern16.test(data29)){

errors++;
}
}
else {

errors++;
}
}
var _valid1 = _errs59 === errors;
valid14 = valid14 || _valid1;
const _errs61 = errors;
if(!(validate90(data29, {instancePath:instancePath+"/interval/level",parentData:data26,parentDataProperty:"level",rootData,dynamicAnchors}))){
errors++;
}
var _valid1 = _errs61 === errors;
valid14 = valid14 || _valid1;
if(!valid14){

errors++;

return false;
}
else {
errors = _errs58;

}
var valid13 = _errs57 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data26.kind !== undefined){
let data30 = data26.kind;
const _errs62 = errors;
if(errors === _errs62){
if(typeof data30 === "string"){
if(func2(data30) < 1){

return false;
}
}
else {

return false;
}
}
var valid13 = _errs62 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
}
else {

return false;
}
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.samples !== undefined){
const _errs64 = errors;
if(!(validate90(data.samples, {instancePath:instancePath+"/samples",parentData:data,parentDataProperty:"samples",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
const _errs65 = errors;
if(!(validate90(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
const _errs66 = errors;
if(!(validate90(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effective_compute !== undefined){
const _errs67 = errors;
if(!(validate90(data.effective_compute, {instancePath:instancePath+"/effective_compute",parentData:data,parentDataProperty:"effective_compute",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assessed !== undefined){
const _errs68 = errors;
if(!(validate90(data.assessed, {instancePath:instancePath+"/assessed",parentData:data,parentDataProperty:"assessed",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs68 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conditions !== undefined){
let data36 = data.conditions;
const _errs69 = errors;
if(errors === _errs69){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key3 in data36){
const _errs72 = errors;
if(!(validate90(data36[key3], {instancePath:instancePath+"/conditions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data36,parentDataProperty:key3,rootData,dynamicAnchors}))){
errors++;
}
var valid15 = _errs72 === errors;
if(!valid15){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs69 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.complete !== undefined){
let data38 = data.complete;
const _errs73 = errors;
const _errs74 = errors;
let valid16 = false;
const _errs75 = errors;
if("assumed" !== data38){

errors++;
}
var _valid2 = _errs75 === errors;
valid16 = valid16 || _valid2;
const _errs76 = errors;
if(!(validate110(data38, {instancePath:instancePath+"/complete",parentData:data,parentDataProperty:"complete",rootData,dynamicAnchors}))){
errors++;
}
var _valid2 = _errs76 === errors;
valid16 = valid16 || _valid2;
if(!valid16){

errors++;

return false;
}
else {
errors = _errs74;

}
var valid0 = _errs73 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema223 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["signers"],"properties":{"root":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["file","sha256"],"properties":{"file":{"type":"string","minLength":1},"sha256":{"type":"string","pattern":"^(sha256:)?[0-9A-Fa-f]{64}$"}}},"signers":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/signer"}}}};
const schema225 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["predicates","may"],"properties":{"identity":{"type":"string","minLength":1},"issuer":{"type":"string","minLength":1},"repository":{"type":"string","minLength":1},"ref":{"type":"string","minLength":1},"key":{"type":"string","minLength":1},"assessor":{"$ref":"#/$defs/id"},"predicates":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"may":{"type":"array","minItems":1,"items":{"enum":["logs","records","withdrawals"]}}}};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.predicates === undefined) && (missing0 = "predicates")) || ((data.may === undefined) && (missing0 = "may"))){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((((key0 === "identity") || (key0 === "issuer")) || (key0 === "repository")) || (key0 === "ref")) || (key0 === "key")) || (key0 === "assessor")) || (key0 === "predicates")) || (key0 === "may")) || (pattern4.test(key0)))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.identity !== undefined){
let data0 = data.identity;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issuer !== undefined){
let data1 = data.issuer;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repository !== undefined){
let data2 = data.repository;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ref !== undefined){
let data3 = data.ref;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
let data4 = data.key;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func2(data4) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assessor !== undefined){
let data5 = data.assessor;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(!pattern6.test(data5)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.predicates !== undefined){
let data6 = data.predicates;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data6)){
if(data6.length < 1){

return false;
}
else {
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func2(data7) < 1){

return false;
}
}
else {

return false;
}
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
}
else {

return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.may !== undefined){
let data8 = data.may;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data8)){
if(data8.length < 1){

return false;
}
else {
var valid3 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs21 = errors;
if(!(((data9 === "logs") || (data9 === "records")) || (data9 === "withdrawals"))){

return false;
}
var valid3 = _errs21 === errors;
if(!valid3){
break;
}
}
}
}
else {

return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate114.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){

let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.signers === undefined) && (missing0 = "signers")){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "root") || (key0 === "signers")) || (pattern4.test(key0)))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.root !== undefined){
let data0 = data.root;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.file === undefined) && (missing1 = "file")) || ((data0.sha256 === undefined) && (missing1 = "sha256"))){

return false;
}
else {
const _errs4 = errors;
for(const key1 in data0){
if(!(((key1 === "file") || (key1 === "sha256")) || (pattern4.test(key1)))){

return false;
break;
}
}
if(_errs4 === errors){
if(data0.file !== undefined){
let data1 = data0.file;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func2(data1) < 1){

return false;
}
}
else {

return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.sha256 !== undefined){
let data2 = data0.sha256;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern63.test(data2)){

return false;
}
}
else {

return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {

return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signers !== undefined){
let data3 = data.signers;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){

return false;
}
else {
for(const key2 in data3){
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof key2 === "string"){
if(!pattern6.test(key2)){

errors++;
}
}
else {

errors++;
}
}
var valid2 = _errs11 === errors;
if(!valid2){

errors++;

return false;
break;
}
}
if(valid2){
for(const key3 in data3){
const _errs15 = errors;
if(!(validate114(data3[key3], {instancePath:instancePath+"/signers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key3,rootData,dynamicAnchors}))){
errors++;
}
var valid4 = _errs15 === errors;
if(!valid4){
break;
}
}
}
}
}
else {

return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://kri-gate.dev/schemas/risk-policy.schema.json" */;

let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.version === undefined) && (missing0 = "version")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.owners === undefined) && (missing0 = "owners"))) || ((data.defaults === undefined) && (missing0 = "defaults"))) || ((data.risks === undefined) && (missing0 = "risks"))) || ((data.kris === undefined) && (missing0 = "kris"))) || ((data.kcis === undefined) && (missing0 = "kcis"))) || ((data.pairings === undefined) && (missing0 = "pairings"))){

return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((func1.call(schema31.properties, key0)) || (pattern4.test(key0)))){

return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(1 !== data.version){

return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func2(data1) < 1){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enforcement !== undefined){
let data2 = data.enforcement;
const _errs5 = errors;
if(!((data2 === "enforce") || (data2 === "warn"))){

return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owners !== undefined){
let data3 = data.owners;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const _errs9 = errors;
for(const key1 in data3){
if(!((((key1 === "users") || (key1 === "teams")) || (key1 === "quorum")) || (pattern4.test(key1)))){

return false;
break;
}
}
if(_errs9 === errors){
if(data3.users !== undefined){
let data4 = data3.users;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid3 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func2(data5) < 1){

return false;
}
}
else {

return false;
}
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
else {

return false;
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.teams !== undefined){
let data6 = data3.teams;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
var valid4 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(func2(data7) < 1){

return false;
}
}
else {

return false;
}
}
var valid4 = _errs16 === errors;
if(!valid4){
break;
}
}
}
else {

return false;
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.quorum !== undefined){
let data8 = data3.quorum;
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){

return false;
}
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){

return false;
}
}
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {

return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stages !== undefined){
let data9 = data.stages;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data9)){
if(data9.length < 1){

return false;
}
else {
var valid5 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data10 === "string"){
if(!pattern6.test(data10)){

return false;
}
}
else {

return false;
}
}
var valid5 = _errs22 === errors;
if(!valid5){
break;
}
}
}
}
else {

return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variants !== undefined){
let data11 = data.variants;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data11)){
if(data11.length < 1){

return false;
}
else {
var valid7 = true;
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
const _errs27 = errors;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data12 === "string"){
if(!pattern6.test(data12)){

return false;
}
}
else {

return false;
}
}
var valid7 = _errs27 === errors;
if(!valid7){
break;
}
}
}
}
else {

return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severities !== undefined){
let data13 = data.severities;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data13)){
if(data13.length < 1){

return false;
}
else {
var valid9 = true;
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
let data14 = data13[i4];
const _errs32 = errors;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data14 === "string"){
if(!pattern6.test(data14)){

return false;
}
}
else {

return false;
}
}
var valid9 = _errs32 === errors;
if(!valid9){
break;
}
}
}
}
else {

return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.models !== undefined){
let data15 = data.models;
const _errs35 = errors;
if(errors === _errs35){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key2 in data15){
const _errs38 = errors;
if(!(validate21(data15[key2], {instancePath:instancePath+"/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key2,rootData,dynamicAnchors}))){
errors++;
}
var valid11 = _errs38 === errors;
if(!valid11){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.traits !== undefined){
let data17 = data.traits;
const _errs39 = errors;
if(errors === _errs39){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key3 in data17){
const _errs41 = errors;
const _errs42 = errors;
const _errs44 = errors;
const _errs45 = errors;
if(!((((((((((key3 === "any") || (key3 === "all")) || (key3 === "at_least")) || (key3 === "always")) || (key3 === "stop")) || (key3 === "report")) || (key3 === "none")) || (key3 === "event")) || (key3 === "after")) || (key3 === "compute"))){

errors++;
}
var valid14 = _errs45 === errors;
if(valid14){

errors++;
}
else {
errors = _errs44;

}
if(errors === _errs42){
if(typeof key3 === "string"){
if(!pattern6.test(key3)){

errors++;
}
}
else {

errors++;
}
}
var valid12 = _errs41 === errors;
if(!valid12){

errors++;

return false;
break;
}
}
if(valid12){
for(const key4 in data17){
let data18 = data17[key4];
const _errs47 = errors;
const _errs48 = errors;
if(errors === _errs48){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing1;
if((data18.title === undefined) && (missing1 = "title")){

return false;
}
else {
const _errs50 = errors;
for(const key5 in data18){
if(!((key5 === "title") || (pattern4.test(key5)))){

return false;
break;
}
}
if(_errs50 === errors){
if(data18.title !== undefined){
let data19 = data18.title;
const _errs51 = errors;
if(errors === _errs51){
if(typeof data19 === "string"){
if(func2(data19) < 1){

return false;
}
}
else {

return false;
}
}
}
}
}
}
else {

return false;
}
}
var valid15 = _errs47 === errors;
if(!valid15){
break;
}
}
}
}
else {

return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.carry_over !== undefined){
let data20 = data.carry_over;
const _errs53 = errors;
if(errors === _errs53){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing2;
if((((data20.max_growth === undefined) && (missing2 = "max_growth")) || ((data20.within === undefined) && (missing2 = "within"))) || ((data20.screened_by === undefined) && (missing2 = "screened_by"))){

return false;
}
else {
const _errs55 = errors;
for(const key6 in data20){
if(!(((((((key6 === "max_growth") || (key6 === "within")) || (key6 === "screened_by")) || (key6 === "never")) || (key6 === "only")) || (key6 === "rationale")) || (pattern4.test(key6)))){

return false;
break;
}
}
if(_errs55 === errors){
if(data20.max_growth !== undefined){
let data21 = data20.max_growth;
const _errs56 = errors;
if(errors === _errs56){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 <= 1 || isNaN(data21)){

return false;
}
}
else {

return false;
}
}
var valid18 = _errs56 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data20.within !== undefined){
let data22 = data20.within;
const _errs58 = errors;
const _errs59 = errors;
if(errors === _errs59){
if(typeof data22 === "string"){
if(!pattern14.test(data22)){

return false;
}
}
else {

return false;
}
}
var valid18 = _errs58 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data20.screened_by !== undefined){
let data23 = data20.screened_by;
const _errs61 = errors;
if(errors === _errs61){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(Object.keys(data23).length < 1){

return false;
}
else {
for(const key7 in data23){
const _errs63 = errors;
const _errs64 = errors;
const _errs66 = errors;
const _errs67 = errors;
if(!((((((((((key7 === "any") || (key7 === "all")) || (key7 === "at_least")) || (key7 === "always")) || (key7 === "stop")) || (key7 === "report")) || (key7 === "none")) || (key7 === "event")) || (key7 === "after")) || (key7 === "compute"))){

errors++;
}
var valid22 = _errs67 === errors;
if(valid22){

errors++;
}
else {
errors = _errs66;

}
if(errors === _errs64){
if(typeof key7 === "string"){
if(!pattern6.test(key7)){

errors++;
}
}
else {

errors++;
}
}
var valid20 = _errs63 === errors;
if(!valid20){

errors++;

return false;
break;
}
}
if(valid20){
for(const key8 in data23){
let data24 = data23[key8];
const _errs69 = errors;
const _errs71 = errors;
let valid25 = false;
const _errs72 = errors;
if(errors === _errs72){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){

errors++;
}
}
else {

errors++;
}
}
var _valid0 = _errs72 === errors;
valid25 = valid25 || _valid0;
const _errs74 = errors;
if(errors === _errs74){
if(typeof data24 === "string"){
if(!pattern16.test(data24)){

errors++;
}
}
else {

errors++;
}
}
var _valid0 = _errs74 === errors;
valid25 = valid25 || _valid0;
if(!valid25){

errors++;

return false;
}
else {
errors = _errs71;

}
var valid23 = _errs69 === errors;
if(!valid23){
break;
}
}
}
}
}
else {

return false;
}
}
var valid18 = _errs61 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data20.never !== undefined){
let data25 = data20.never;
const _errs76 = errors;
if(errors === _errs76){
if(Array.isArray(data25)){
var valid26 = true;
const len5 = data25.length;
for(let i5=0; i5<len5; i5++){
let data26 = data25[i5];
const _errs78 = errors;
const _errs79 = errors;
const _errs81 = errors;
const _errs82 = errors;
if(!((((((((((data26 === "any") || (data26 === "all")) || (data26 === "at_least")) || (data26 === "always")) || (data26 === "stop")) || (data26 === "report")) || (data26 === "none")) || (data26 === "event")) || (data26 === "after")) || (data26 === "compute"))){

errors++;
}
var valid28 = _errs82 === errors;
if(valid28){

return false;
}
else {
errors = _errs81;

}
if(errors === _errs79){
if(typeof data26 === "string"){
if(!pattern6.test(data26)){

return false;
}
}
else {

return false;
}
}
var valid26 = _errs78 === errors;
if(!valid26){
break;
}
}
}
else {

return false;
}
}
var valid18 = _errs76 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data20.only !== undefined){
let data27 = data20.only;
const _errs83 = errors;
if(errors === _errs83){
if(Array.isArray(data27)){
var valid29 = true;
const len6 = data27.length;
for(let i6=0; i6<len6; i6++){
let data28 = data27[i6];
const _errs85 = errors;
const _errs86 = errors;
const _errs88 = errors;
const _errs89 = errors;
if(!((((((((((data28 === "any") || (data28 === "all")) || (data28 === "at_least")) || (data28 === "always")) || (data28 === "stop")) || (data28 === "report")) || (data28 === "none")) || (data28 === "event")) || (data28 === "after")) || (data28 === "compute"))){

errors++;
}
var valid31 = _errs89 === errors;
if(valid31){

return false;
}
else {
errors = _errs88;

}
if(errors === _errs86){
if(typeof data28 === "string"){
if(!pattern6.test(data28)){

return false;
}
}
else {

return false;
}
}
var valid29 = _errs85 === errors;
if(!valid29){
break;
}
}
}
else {

return false;
}
}
var valid18 = _errs83 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data20.rationale !== undefined){
const _errs90 = errors;
if(typeof data20.rationale !== "string"){

return false;
}
var valid18 = _errs90 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
}
}
}
else {

return false;
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.taxonomy !== undefined){
let data30 = data.taxonomy;
const _errs92 = errors;
if(errors === _errs92){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing3;
if(((data30.source === undefined) && (missing3 = "source")) || ((data30.domains === undefined) && (missing3 = "domains"))){

return false;
}
else {
const _errs94 = errors;
for(const key9 in data30){
if(!((((key9 === "source") || (key9 === "domains")) || (key9 === "excluded")) || (pattern4.test(key9)))){

return false;
break;
}
}
if(_errs94 === errors){
if(data30.source !== undefined){
let data31 = data30.source;
const _errs95 = errors;
if(errors === _errs95){
if(typeof data31 === "string"){
if(func2(data31) < 1){

return false;
}
}
else {

return false;
}
}
var valid32 = _errs95 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data30.domains !== undefined){
let data32 = data30.domains;
const _errs97 = errors;
if(errors === _errs97){
if(Array.isArray(data32)){
if(data32.length < 1){

return false;
}
else {
var valid33 = true;
const len7 = data32.length;
for(let i7=0; i7<len7; i7++){
let data33 = data32[i7];
const _errs99 = errors;
const _errs100 = errors;
if(errors === _errs100){
if(typeof data33 === "string"){
if(!pattern6.test(data33)){

return false;
}
}
else {

return false;
}
}
var valid33 = _errs99 === errors;
if(!valid33){
break;
}
}
}
}
else {

return false;
}
}
var valid32 = _errs97 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data30.excluded !== undefined){
let data34 = data30.excluded;
const _errs102 = errors;
if(errors === _errs102){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key10 in data34){
const _errs104 = errors;
const _errs105 = errors;
if(errors === _errs105){
if(typeof key10 === "string"){
if(!pattern6.test(key10)){

errors++;
}
}
else {

errors++;
}
}
var valid35 = _errs104 === errors;
if(!valid35){

errors++;

return false;
break;
}
}
if(valid35){
for(const key11 in data34){
let data35 = data34[key11];
const _errs108 = errors;
if(errors === _errs108){
if(typeof data35 === "string"){
if(func2(data35) < 1){

return false;
}
}
else {

return false;
}
}
var valid37 = _errs108 === errors;
if(!valid37){
break;
}
}
}
}
else {

return false;
}
}
var valid32 = _errs102 === errors;
}
else {
var valid32 = true;
}
}
}
}
}
}
else {

return false;
}
}
var valid0 = _errs92 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tolerances !== undefined){
let data36 = data.tolerances;
const _errs110 = errors;
if(errors === _errs110){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key12 in data36){
const _errs112 = errors;
const _errs113 = errors;
if(errors === _errs113){
if(typeof key12 === "string"){
if(!pattern6.test(key12)){

errors++;
}
}
else {

errors++;
}
}
var valid38 = _errs112 === errors;
if(!valid38){

errors++;

return false;
break;
}
}
if(valid38){
for(const key13 in data36){
const _errs116 = errors;
if(!(validate23(data36[key13], {instancePath:instancePath+"/tolerances/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data36,parentDataProperty:key13,rootData,dynamicAnchors}))){
errors++;
}
var valid40 = _errs116 === errors;
if(!valid40){
break;
}
}
}
}
else {

return false;
}
}
var valid0 = _errs110 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risks !== undefined){
let data38 = data.risks;
const _errs117 = errors;
if(errors === _errs117){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key14 in data38){
const _errs119 = errors;
const _errs120 = errors;
if(errors === _errs120){
if(typeof key14 === "string"){
if(!pattern6.test(key14)){

errors++;
}
}
else {

errors++;
}
}
var valid41 = _errs119 === errors;
if(!valid41){

errors++;

return false;
break;
}
}
if(valid41){
for(const key15 in data38){
const _errs123 = errors;
if(!(validate25(data38[key15], {instancePath:instancePath+"/risks/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data38,parentDataProperty:key15,rootData,dynamicAnchors}))){
errors++;
}
var valid43 = _errs123 === errors;
if(!valid43){
break;
}
}
}
}
else {

return false;
}
}
var valid0 = _errs117 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defaults !== undefined){
const _errs124 = errors;
if(!(validate27(data.defaults, {instancePath:instancePath+"/defaults",parentData:data,parentDataProperty:"defaults",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs124 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kris !== undefined){
let data41 = data.kris;
const _errs125 = errors;
if(errors === _errs125){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key16 in data41){
const _errs127 = errors;
const _errs128 = errors;
const _errs130 = errors;
const _errs131 = errors;
if(!((((((((((key16 === "any") || (key16 === "all")) || (key16 === "at_least")) || (key16 === "always")) || (key16 === "stop")) || (key16 === "report")) || (key16 === "none")) || (key16 === "event")) || (key16 === "after")) || (key16 === "compute"))){

errors++;
}
var valid46 = _errs131 === errors;
if(valid46){

errors++;
}
else {
errors = _errs130;

}
if(errors === _errs128){
if(typeof key16 === "string"){
if(!pattern6.test(key16)){

errors++;
}
}
else {

errors++;
}
}
var valid44 = _errs127 === errors;
if(!valid44){

errors++;

return false;
break;
}
}
if(valid44){
for(const key17 in data41){
const _errs133 = errors;
if(!(validate31(data41[key17], {instancePath:instancePath+"/kris/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data41,parentDataProperty:key17,rootData,dynamicAnchors}))){
errors++;
}
var valid47 = _errs133 === errors;
if(!valid47){
break;
}
}
}
}
else {

return false;
}
}
var valid0 = _errs125 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kcis !== undefined){
let data43 = data.kcis;
const _errs134 = errors;
if(errors === _errs134){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key18 in data43){
const _errs136 = errors;
const _errs137 = errors;
const _errs139 = errors;
const _errs140 = errors;
if(!((((((((((key18 === "any") || (key18 === "all")) || (key18 === "at_least")) || (key18 === "always")) || (key18 === "stop")) || (key18 === "report")) || (key18 === "none")) || (key18 === "event")) || (key18 === "after")) || (key18 === "compute"))){

errors++;
}
var valid50 = _errs140 === errors;
if(valid50){

errors++;
}
else {
errors = _errs139;

}
if(errors === _errs137){
if(typeof key18 === "string"){
if(!pattern6.test(key18)){

errors++;
}
}
else {

errors++;
}
}
var valid48 = _errs136 === errors;
if(!valid48){

errors++;

return false;
break;
}
}
if(valid48){
for(const key19 in data43){
const _errs142 = errors;
if(!(validate51(data43[key19], {instancePath:instancePath+"/kcis/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data43,parentDataProperty:key19,rootData,dynamicAnchors}))){
errors++;
}
var valid51 = _errs142 === errors;
if(!valid51){
break;
}
}
}
}
else {

return false;
}
}
var valid0 = _errs134 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mitigations !== undefined){
let data45 = data.mitigations;
const _errs143 = errors;
if(errors === _errs143){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key20 in data45){
const _errs145 = errors;
const _errs146 = errors;
if(errors === _errs146){
if(typeof key20 === "string"){
if(!pattern6.test(key20)){

errors++;
}
}
else {

errors++;
}
}
var valid52 = _errs145 === errors;
if(!valid52){

errors++;

return false;
break;
}
}
if(valid52){
for(const key21 in data45){
const _errs149 = errors;
if(!(validate62(data45[key21], {instancePath:instancePath+"/mitigations/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data45,parentDataProperty:key21,rootData,dynamicAnchors}))){
errors++;
}
var valid54 = _errs149 === errors;
if(!valid54){
break;
}
}
}
}
else {

return false;
}
}
var valid0 = _errs143 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.emergency !== undefined){
let data47 = data.emergency;
const _errs150 = errors;
if(errors === _errs150){
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
const _errs152 = errors;
for(const key22 in data47){
if(!(((((key22 === "rollback_target") || (key22 === "plan")) || (key22 === "roles")) || (key22 === "procedures")) || (pattern4.test(key22)))){

return false;
break;
}
}
if(_errs152 === errors){
if(data47.rollback_target !== undefined){
const _errs153 = errors;
if("required" !== data47.rollback_target){

return false;
}
var valid55 = _errs153 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data47.plan !== undefined){
let data49 = data47.plan;
const _errs154 = errors;
const _errs155 = errors;
if(errors === _errs155){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
let missing4;
if(((data49.file === undefined) && (missing4 = "file")) || ((data49.sha256 === undefined) && (missing4 = "sha256"))){

return false;
}
else {
const _errs157 = errors;
for(const key23 in data49){
if(!(((key23 === "file") || (key23 === "sha256")) || (pattern4.test(key23)))){

return false;
break;
}
}
if(_errs157 === errors){
if(data49.file !== undefined){
let data50 = data49.file;
const _errs158 = errors;
if(errors === _errs158){
if(typeof data50 === "string"){
if(func2(data50) < 1){

return false;
}
}
else {

return false;
}
}
var valid57 = _errs158 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data49.sha256 !== undefined){
let data51 = data49.sha256;
const _errs160 = errors;
if(errors === _errs160){
if(typeof data51 === "string"){
if(!pattern63.test(data51)){

return false;
}
}
else {

return false;
}
}
var valid57 = _errs160 === errors;
}
else {
var valid57 = true;
}
}
}
}
}
else {

return false;
}
}
var valid55 = _errs154 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data47.roles !== undefined){
let data52 = data47.roles;
const _errs162 = errors;
if(errors === _errs162){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key24 in data52){
const _errs164 = errors;
const _errs165 = errors;
if(errors === _errs165){
if(typeof key24 === "string"){
if(!pattern6.test(key24)){

errors++;
}
}
else {

errors++;
}
}
var valid58 = _errs164 === errors;
if(!valid58){

errors++;

return false;
break;
}
}
if(valid58){
for(const key25 in data52){
let data53 = data52[key25];
const _errs168 = errors;
if(errors === _errs168){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
let missing5;
if((data53.primary === undefined) && (missing5 = "primary")){

return false;
}
else {
const _errs170 = errors;
for(const key26 in data53){
if(!(((key26 === "primary") || (key26 === "deputy")) || (pattern4.test(key26)))){

return false;
break;
}
}
if(_errs170 === errors){
if(data53.primary !== undefined){
let data54 = data53.primary;
const _errs171 = errors;
if(errors === _errs171){
if(typeof data54 === "string"){
if(func2(data54) < 1){

return false;
}
}
else {

return false;
}
}
var valid61 = _errs171 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data53.deputy !== undefined){
let data55 = data53.deputy;
const _errs173 = errors;
if(errors === _errs173){
if(typeof data55 === "string"){
if(func2(data55) < 1){

return false;
}
}
else {

return false;
}
}
var valid61 = _errs173 === errors;
}
else {
var valid61 = true;
}
}
}
}
}
else {

return false;
}
}
var valid60 = _errs168 === errors;
if(!valid60){
break;
}
}
}
}
else {

return false;
}
}
var valid55 = _errs162 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data47.procedures !== undefined){
let data56 = data47.procedures;
const _errs175 = errors;
if(errors === _errs175){
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key27 in data56){
const _errs177 = errors;
const _errs178 = errors;
if(errors === _errs178){
if(typeof key27 === "string"){
if(!pattern6.test(key27)){

errors++;
}
}
else {

errors++;
}
}
var valid62 = _errs177 === errors;
if(!valid62){

errors++;

return false;
break;
}
}
if(valid62){
for(const key28 in data56){
let data57 = data56[key28];
const _errs181 = errors;
const _errs182 = errors;
if(errors === _errs182){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing6;
if(((data57.file === undefined) && (missing6 = "file")) || ((data57.sha256 === undefined) && (missing6 = "sha256"))){

return false;
}
else {
const _errs184 = errors;
for(const key29 in data57){
if(!(((key29 === "file") || (key29 === "sha256")) || (pattern4.test(key29)))){

return false;
break;
}
}
if(_errs184 === errors){
if(data57.file !== undefined){
let data58 = data57.file;
const _errs185 = errors;
if(errors === _errs185){
if(typeof data58 === "string"){
if(func2(data58) < 1){

return false;
}
}
else {

return false;
}
}
var valid66 = _errs185 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data57.sha256 !== undefined){
let data59 = data57.sha256;
const _errs187 = errors;
if(errors === _errs187){
if(typeof data59 === "string"){
if(!pattern63.test(data59)){

return false;
}
}
else {

return false;
}
}
var valid66 = _errs187 === errors;
}
else {
var valid66 = true;
}
}
}
}
}
else {

return false;
}
}
var valid64 = _errs181 === errors;
if(!valid64){
break;
}
}
}
}
else {

return false;
}
}
var valid55 = _errs175 === errors;
}
else {
var valid55 = true;
}
}
}
}
}
}
else {

return false;
}
}
var valid0 = _errs150 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plans !== undefined){
let data60 = data.plans;
const _errs189 = errors;
if(errors === _errs189){
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key30 in data60){
const _errs191 = errors;
const _errs192 = errors;
if(errors === _errs192){
if(typeof key30 === "string"){
if(!pattern6.test(key30)){

errors++;
}
}
else {

errors++;
}
}
var valid67 = _errs191 === errors;
if(!valid67){

errors++;

return false;
break;
}
}
if(valid67){
for(const key31 in data60){
const _errs195 = errors;
if(!(validate66(data60[key31], {instancePath:instancePath+"/plans/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data60,parentDataProperty:key31,rootData,dynamicAnchors}))){
errors++;
}
var valid69 = _errs195 === errors;
if(!valid69){
break;
}
}
}
}
else {

return false;
}
}
var valid0 = _errs189 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pairings !== undefined){
let data62 = data.pairings;
const _errs196 = errors;
if(errors === _errs196){
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key32 in data62){
const _errs198 = errors;
const _errs199 = errors;
if(errors === _errs199){
if(typeof key32 === "string"){
if(!pattern6.test(key32)){

errors++;
}
}
else {

errors++;
}
}
var valid70 = _errs198 === errors;
if(!valid70){

errors++;

return false;
break;
}
}
if(valid70){
for(const key33 in data62){
const _errs202 = errors;
if(!(validate74(data62[key33], {instancePath:instancePath+"/pairings/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data62,parentDataProperty:key33,rootData,dynamicAnchors}))){
errors++;
}
var valid72 = _errs202 === errors;
if(!valid72){
break;
}
}
}
}
else {

return false;
}
}
var valid0 = _errs196 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signoffs !== undefined){
let data64 = data.signoffs;
const _errs203 = errors;
if(errors === _errs203){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key34 in data64){
const _errs205 = errors;
const _errs206 = errors;
if(errors === _errs206){
if(typeof key34 === "string"){
if(!pattern6.test(key34)){

errors++;
}
}
else {

errors++;
}
}
var valid73 = _errs205 === errors;
if(!valid73){

errors++;

return false;
break;
}
}
if(valid73){
for(const key35 in data64){
const _errs209 = errors;
if(!(validate84(data64[key35], {instancePath:instancePath+"/signoffs/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data64,parentDataProperty:key35,rootData,dynamicAnchors}))){
errors++;
}
var valid75 = _errs209 === errors;
if(!valid75){
break;
}
}
}
}
else {

return false;
}
}
var valid0 = _errs203 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assessors !== undefined){
let data66 = data.assessors;
const _errs210 = errors;
const _errs211 = errors;
let valid76 = false;
const _errs212 = errors;
if("declared" !== data66){

errors++;
}
var _valid1 = _errs212 === errors;
valid76 = valid76 || _valid1;
const _errs213 = errors;
if(errors === _errs213){
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key36 in data66){
const _errs215 = errors;
const _errs216 = errors;
if(errors === _errs216){
if(typeof key36 === "string"){
if(!pattern6.test(key36)){

errors++;
}
}
else {

errors++;
}
}
var valid77 = _errs215 === errors;
if(!valid77){

errors++;
break;
}
}
if(valid77){
for(const key37 in data66){
let data67 = data66[key37];
const _errs219 = errors;
const _errs220 = errors;
if(errors === _errs220){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
let missing7;
if((data67.name === undefined) && (missing7 = "name")){

errors++;
}
else {
const _errs222 = errors;
for(const key38 in data67){
if(!(((((((key38 === "name") || (key38 === "independent")) || (key38 === "expertise")) || (key38 === "selection")) || (key38 === "conflicts")) || (key38 === "users")) || (pattern4.test(key38)))){

errors++;
break;
}
}
if(_errs222 === errors){
if(data67.name !== undefined){
let data68 = data67.name;
const _errs223 = errors;
if(errors === _errs223){
if(typeof data68 === "string"){
if(func2(data68) < 1){

errors++;
}
}
else {

errors++;
}
}
var valid81 = _errs223 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data67.independent !== undefined){
const _errs225 = errors;
if(typeof data67.independent !== "boolean"){

errors++;
}
var valid81 = _errs225 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data67.expertise !== undefined){
const _errs227 = errors;
if(typeof data67.expertise !== "string"){

errors++;
}
var valid81 = _errs227 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data67.selection !== undefined){
const _errs229 = errors;
if(typeof data67.selection !== "string"){

errors++;
}
var valid81 = _errs229 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data67.conflicts !== undefined){
let data72 = data67.conflicts;
const _errs231 = errors;
if(errors === _errs231){
if(Array.isArray(data72)){
var valid82 = true;
const len8 = data72.length;
for(let i8=0; i8<len8; i8++){
let data73 = data72[i8];
const _errs233 = errors;
if(errors === _errs233){
if(typeof data73 === "string"){
if(func2(data73) < 1){

errors++;
}
}
else {

errors++;
}
}
var valid82 = _errs233 === errors;
if(!valid82){
break;
}
}
}
else {

errors++;
}
}
var valid81 = _errs231 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data67.users !== undefined){
let data74 = data67.users;
const _errs235 = errors;
if(errors === _errs235){
if(Array.isArray(data74)){
var valid83 = true;
const len9 = data74.length;
for(let i9=0; i9<len9; i9++){
let data75 = data74[i9];
const _errs237 = errors;
if(errors === _errs237){
if(typeof data75 === "string"){
if(func2(data75) < 1){

errors++;
}
}
else {

errors++;
}
}
var valid83 = _errs237 === errors;
if(!valid83){
break;
}
}
}
else {

errors++;
}
}
var valid81 = _errs235 === errors;
}
else {
var valid81 = true;
}
}
}
}
}
}
}
}
}
else {

errors++;
}
}
var valid79 = _errs219 === errors;
if(!valid79){
break;
}
}
}
}
else {

errors++;
}
}
var _valid1 = _errs213 === errors;
valid76 = valid76 || _valid1;
if(!valid76){

errors++;

return false;
}
else {
errors = _errs211;

}
var valid0 = _errs210 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waivers !== undefined){
let data76 = data.waivers;
const _errs239 = errors;
if(errors === _errs239){
if(Array.isArray(data76)){
var valid84 = true;
const len10 = data76.length;
for(let i10=0; i10<len10; i10++){
const _errs241 = errors;
if(!(validate87(data76[i10], {instancePath:instancePath+"/waivers/" + i10,parentData:data76,parentDataProperty:i10,rootData,dynamicAnchors}))){
errors++;
}
var valid84 = _errs241 === errors;
if(!valid84){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs239 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waiver_max !== undefined){
let data78 = data.waiver_max;
const _errs242 = errors;
const _errs243 = errors;
if(errors === _errs243){
if(typeof data78 === "string"){
if(!pattern14.test(data78)){

return false;
}
}
else {

return false;
}
}
var valid0 = _errs242 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data79 = data.evidence;
const _errs245 = errors;
const _errs246 = errors;
if(errors === _errs246){
if(Array.isArray(data79)){
var valid87 = true;
const len11 = data79.length;
for(let i11=0; i11<len11; i11++){
let data80 = data79[i11];
const _errs248 = errors;
if(errors === _errs248){
if(typeof data80 === "string"){
if(func2(data80) < 1){

return false;
}
}
else {

return false;
}
}
var valid87 = _errs248 === errors;
if(!valid87){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs245 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.withdrawals !== undefined){
let data81 = data.withdrawals;
const _errs250 = errors;
if(!(((data81 === "approved") || (data81 === "declared")) || (data81 === "forbid"))){

return false;
}
var valid0 = _errs250 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.release_paths !== undefined){
let data82 = data.release_paths;
const _errs251 = errors;
const _errs252 = errors;
if(errors === _errs252){
if(Array.isArray(data82)){
var valid89 = true;
const len12 = data82.length;
for(let i12=0; i12<len12; i12++){
let data83 = data82[i12];
const _errs254 = errors;
if(errors === _errs254){
if(typeof data83 === "string"){
if(func2(data83) < 1){

return false;
}
}
else {

return false;
}
}
var valid89 = _errs254 === errors;
if(!valid89){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs251 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ungated !== undefined){
let data84 = data.ungated;
const _errs256 = errors;
if(errors === _errs256){
if(Array.isArray(data84)){
var valid90 = true;
const len13 = data84.length;
for(let i13=0; i13<len13; i13++){
let data85 = data84[i13];
const _errs258 = errors;
const _errs259 = errors;
if(errors === _errs259){
if(typeof data85 === "string"){
if(!pattern6.test(data85)){

return false;
}
}
else {

return false;
}
}
var valid90 = _errs258 === errors;
if(!valid90){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs256 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.artifacts !== undefined){
let data86 = data.artifacts;
const _errs261 = errors;
if(errors === _errs261){
if(Array.isArray(data86)){
var valid92 = true;
const len14 = data86.length;
for(let i14=0; i14<len14; i14++){
let data87 = data86[i14];
const _errs263 = errors;
const _errs264 = errors;
if(errors === _errs264){
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
let missing8;
if(((data87.workflow === undefined) && (missing8 = "workflow")) || ((data87.artifacts === undefined) && (missing8 = "artifacts"))){

return false;
}
else {
const _errs266 = errors;
for(const key39 in data87){
if(!(((((key39 === "workflow") || (key39 === "artifacts")) || (key39 === "jobs")) || (key39 === "required")) || (pattern4.test(key39)))){

return false;
break;
}
}
if(_errs266 === errors){
if(data87.workflow !== undefined){
let data88 = data87.workflow;
const _errs267 = errors;
if(errors === _errs267){
if(typeof data88 === "string"){
if(!pattern131.test(data88)){

return false;
}
}
else {

return false;
}
}
var valid94 = _errs267 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data87.artifacts !== undefined){
let data89 = data87.artifacts;
const _errs269 = errors;
if(errors === _errs269){
if(Array.isArray(data89)){
if(data89.length < 1){

return false;
}
else {
var valid95 = true;
const len15 = data89.length;
for(let i15=0; i15<len15; i15++){
let data90 = data89[i15];
const _errs271 = errors;
if(errors === _errs271){
if(typeof data90 === "string"){
if(func2(data90) < 1){

return false;
}
}
else {

return false;
}
}
var valid95 = _errs271 === errors;
if(!valid95){
break;
}
}
}
}
else {

return false;
}
}
var valid94 = _errs269 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data87.jobs !== undefined){
let data91 = data87.jobs;
const _errs273 = errors;
if(errors === _errs273){
if(Array.isArray(data91)){
if(data91.length < 1){

return false;
}
else {
var valid96 = true;
const len16 = data91.length;
for(let i16=0; i16<len16; i16++){
let data92 = data91[i16];
const _errs275 = errors;
if(errors === _errs275){
if(typeof data92 === "string"){
if(func2(data92) < 1){

return false;
}
}
else {

return false;
}
}
var valid96 = _errs275 === errors;
if(!valid96){
break;
}
}
}
}
else {

return false;
}
}
var valid94 = _errs273 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data87.required !== undefined){
const _errs277 = errors;
if(typeof data87.required !== "boolean"){

return false;
}
var valid94 = _errs277 === errors;
}
else {
var valid94 = true;
}
}
}
}
}
}
}
else {

return false;
}
}
var valid92 = _errs263 === errors;
if(!valid92){
break;
}
}
}
else {

return false;
}
}
var valid0 = _errs261 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.installation !== undefined){
let data94 = data.installation;
const _errs279 = errors;
if(!(((data94 === "warn") || (data94 === "block")) || (data94 === "ignore"))){

return false;
}
var valid0 = _errs279 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.formats !== undefined){
let data95 = data.formats;
const _errs280 = errors;
if(errors === _errs280){
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key40 in data95){
const _errs282 = errors;
const _errs283 = errors;
if(errors === _errs283){
if(typeof key40 === "string"){
if(!pattern6.test(key40)){

errors++;
}
}
else {

errors++;
}
}
var valid97 = _errs282 === errors;
if(!valid97){

errors++;

return false;
break;
}
}
if(valid97){
for(const key41 in data95){
const _errs286 = errors;
if(!(validate89(data95[key41], {instancePath:instancePath+"/formats/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data95,parentDataProperty:key41,rootData,dynamicAnchors}))){
errors++;
}
var valid99 = _errs286 === errors;
if(!valid99){
break;
}
}
}
}
else {

return false;
}
}
var valid0 = _errs280 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lint !== undefined){
let data97 = data.lint;
const _errs287 = errors;
if(errors === _errs287){
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
const _errs289 = errors;
for(const key42 in data97){
if(!((key42 === "silence") || (pattern4.test(key42)))){

return false;
break;
}
}
if(_errs289 === errors){
if(data97.silence !== undefined){
let data98 = data97.silence;
const _errs290 = errors;
if(errors === _errs290){
if(Array.isArray(data98)){
var valid101 = true;
const len17 = data98.length;
for(let i17=0; i17<len17; i17++){
let data99 = data98[i17];
const _errs292 = errors;
const _errs293 = errors;
if(errors === _errs293){
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
let missing9;
if(((data99.rule === undefined) && (missing9 = "rule")) || ((data99.reason === undefined) && (missing9 = "reason"))){

return false;
}
else {
const _errs295 = errors;
for(const key43 in data99){
if(!((((key43 === "rule") || (key43 === "at")) || (key43 === "reason")) || (pattern4.test(key43)))){

return false;
break;
}
}
if(_errs295 === errors){
if(data99.rule !== undefined){
let data100 = data99.rule;
const _errs296 = errors;
if(errors === _errs296){
if(typeof data100 === "string"){
if(func2(data100) < 1){

return false;
}
}
else {

return false;
}
}
var valid103 = _errs296 === errors;
}
else {
var valid103 = true;
}
if(valid103){
if(data99.at !== undefined){
let data101 = data99.at;
const _errs298 = errors;
if(errors === _errs298){
if(typeof data101 === "string"){
if(func2(data101) < 1){

return false;
}
}
else {

return false;
}
}
var valid103 = _errs298 === errors;
}
else {
var valid103 = true;
}
if(valid103){
if(data99.reason !== undefined){
let data102 = data99.reason;
const _errs300 = errors;
if(errors === _errs300){
if(typeof data102 === "string"){
if(func2(data102) < 1){

return false;
}
}
else {

return false;
}
}
var valid103 = _errs300 === errors;
}
else {
var valid103 = true;
}
}
}
}
}
}
else {

return false;
}
}
var valid101 = _errs292 === errors;
if(!valid101){
break;
}
}
}
else {

return false;
}
}
}
}
}
else {

return false;
}
}
var valid0 = _errs287 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trust !== undefined){
const _errs302 = errors;
if(!(validate113(data.trust, {instancePath:instancePath+"/trust",parentData:data,parentDataProperty:"trust",rootData,dynamicAnchors}))){
errors++;
}
var valid0 = _errs302 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {

return false;
}
}

return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
