// Generated from schemas/ by scripts/generate.mjs. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const func1 = Object.prototype.hasOwnProperty;
const keys38 = {"file":1,"line":1,"pointer":1,"record":1,"configuration":1,"carried_from":1,"source":1,"tool":1,"task":1,"metric":1,"model":1,"assessed":1,"value":1,"samples":1,"low":1,"high":1,"admissible":1,"reasons":1,"detail":1,"expires":1,"relative":1,"independent":1,"channel":1,"signed_by":1};
const keys25 = {"id":1,"title":1,"risk":1,"advisory":1,"because":1,"source":1,"state":1,"threshold":1,"thresholds":1,"limits":1,"value":1,"bound":1,"margin":1,"overrides":1,"decided_by":1,"considers":1,"rests_on":1,"evidence":1};
const keys41 = {"id":1,"title":1,"category":1,"advisory":1,"because":1,"source":1,"state":1,"threshold":1,"limit":1,"needed_by":1,"due":1,"value":1,"bound":1,"overrides":1,"decided_by":1,"considers":1,"rests_on":1,"evidence":1};
const keys54 = {"code":1,"severity":1,"indicator":1,"pairing":1,"stage":1,"message":1,"fix":1,"file":1,"line":1,"column":1};
const keys23 = {"verdict":1,"stages":1,"release":1,"kris":1,"kcis":1,"pairings":1,"plans":1,"signoffs":1,"waivers":1,"withdrawals":1,"findings":1};
const keys61 = {"mode":1,"releases":1,"base_releases":1,"base_is_stated":1,"parents":1,"former_releases":1,"base_policy":1,"proposed_policy":1,"evidence":1,"reviews":1,"release_reviews":1,"removals":1,"findings":1};
const keys19 = {"version":1,"verdict":1,"enforcement":1,"evaluated_at":1,"valid_until":1,"tool":1,"policy":1,"decisions":1,"findings":1,"signatures":1,"evidence":1,"inputs":1,"sha256":1};
function validate53(data){
let errors = 0;
if(!((((data === "pass") || (data === "pass-with-waivers")) || (data === "blocked")) || (data === "undecided"))){
errors++;
}
return errors === 0;
}
function validate55(data){
let errors = 0;
if(!((data === "enforce") || (data === "warn"))){
errors++;
}
return errors === 0;
}
function validate57(data){
let errors = 0;
if(typeof data !== "string"){
errors++;
}
return errors === 0;
}
function validate69(data){
let errors = 0;
if(isMap(data)){
if(data.file === undefined){
errors++;
}
for(const key0 in data){
if(!(((((key0 === "model") || (key0 === "release")) || (key0 === "digest")) || (key0 === "stage")) || (key0 === "file"))){
errors++;
}
}
if(data.model !== undefined){
if(!(validate57(data.model))){
errors++;
}
}
if(data.release !== undefined){
if(!(validate57(data.release))){
errors++;
}
}
if(data.digest !== undefined){
if(!(validate57(data.digest))){
errors++;
}
}
if(data.stage !== undefined){
if(!(validate57(data.stage))){
errors++;
}
}
if(data.file !== undefined){
if(!(validate57(data.file))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate81(data){
let errors = 0;
if(isMap(data)){
for(const key0 in data){
if(!(validate57(data[key0]))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate85(data){
let errors = 0;
if(!(((((data === "crossed") || (data === "not-ruled-out")) || (data === "unmeasured")) || (data === "clear")) || (data === "not-applicable"))){
errors++;
}
return errors === 0;
}
function validate89(data){
let errors = 0;
if(((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")) && (typeof data !== "boolean")){
errors++;
}
return errors === 0;
}
function validate92(data){
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
errors++;
}
return errors === 0;
}
function validate94(data){
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate57(data[i0]))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate99(data){
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
errors++;
}
return errors === 0;
}
function validate97(data){
let errors = 0;
if(isMap(data)){
if(data.kind === undefined){
errors++;
}
if(data.file === undefined){
errors++;
}
for(const key0 in data){
if(!(((((key0 === "kind") || (key0 === "file")) || (key0 === "line")) || (key0 === "pointer")) || (key0 === "by"))){
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!(((data0 === "measurement") || (data0 === "determination")) || (data0 === "event"))){
errors++;
}
}
if(data.file !== undefined){
if(!(validate57(data.file))){
errors++;
}
}
if(data.line !== undefined){
if(!(validate99(data.line))){
errors++;
}
}
if(data.pointer !== undefined){
if(!(validate57(data.pointer))){
errors++;
}
}
if(data.by !== undefined){
if(!(validate57(data.by))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate104(data){
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(isMap(data0)){
if(data0.id === undefined){
errors++;
}
if(data0.state === undefined){
errors++;
}
for(const key0 in data0){
if(!(((key0 === "id") || (key0 === "state")) || (key0 === "threshold"))){
errors++;
}
}
if(data0.id !== undefined){
if(!(validate57(data0.id))){
errors++;
}
}
if(data0.state !== undefined){
if(!(validate85(data0.state))){
errors++;
}
}
if(data0.threshold !== undefined){
if(!(validate57(data0.threshold))){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate113(data){
let errors = 0;
if(typeof data !== "boolean"){
errors++;
}
return errors === 0;
}
function validate110(data){
let errors = 0;
if(isMap(data)){
if(data.kind === undefined){
errors++;
}
if(data.id === undefined){
errors++;
}
if(data.state === undefined){
errors++;
}
if(data.holds === undefined){
errors++;
}
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "id")) || (key0 === "state")) || (key0 === "holds"))){
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!((data0 === "mitigation") || (data0 === "assumption"))){
errors++;
}
}
if(data.id !== undefined){
if(!(validate57(data.id))){
errors++;
}
}
if(data.state !== undefined){
if(!(validate57(data.state))){
errors++;
}
}
if(data.holds !== undefined){
if(!(validate113(data.holds))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate109(data){
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate110(data[i0]))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate139(data){
let errors = 0;
if(isMap(data)){
if(data.as === undefined){
errors++;
}
if(data.value === undefined){
errors++;
}
if(data.low === undefined){
errors++;
}
if(data.high === undefined){
errors++;
}
if(data.baseline === undefined){
errors++;
}
if(data.baseline_low === undefined){
errors++;
}
if(data.baseline_high === undefined){
errors++;
}
if(data.source === undefined){
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "as") || (key0 === "value")) || (key0 === "low")) || (key0 === "high")) || (key0 === "baseline")) || (key0 === "baseline_low")) || (key0 === "baseline_high")) || (key0 === "source"))){
errors++;
}
}
if(data.as !== undefined){
let data0 = data.as;
if(!((data0 === "ratio") || (data0 === "difference"))){
errors++;
}
}
if(data.value !== undefined){
if(!(validate92(data.value))){
errors++;
}
}
if(data.low !== undefined){
if(!(validate92(data.low))){
errors++;
}
}
if(data.high !== undefined){
if(!(validate92(data.high))){
errors++;
}
}
if(data.baseline !== undefined){
if(!(validate92(data.baseline))){
errors++;
}
}
if(data.baseline_low !== undefined){
if(!(validate92(data.baseline_low))){
errors++;
}
}
if(data.baseline_high !== undefined){
if(!(validate92(data.baseline_high))){
errors++;
}
}
if(data.source !== undefined){
if(!(validate57(data.source))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate149(data){
let errors = 0;
if(!((((data === "default-branch") || (data === "signed")) || (data === "approved")) || (data === "author"))){
errors++;
}
return errors === 0;
}
function validate118(data){
let errors = 0;
if(isMap(data)){
if(data.file === undefined){
errors++;
}
if(data.pointer === undefined){
errors++;
}
if(data.tool === undefined){
errors++;
}
if(data.assessed === undefined){
errors++;
}
if(data.admissible === undefined){
errors++;
}
if(data.reasons === undefined){
errors++;
}
if(data.channel === undefined){
errors++;
}
for(const key0 in data){
if(!(func1.call(keys38, key0))){
errors++;
}
}
if(data.file !== undefined){
if(!(validate57(data.file))){
errors++;
}
}
if(data.line !== undefined){
if(!(validate99(data.line))){
errors++;
}
}
if(data.pointer !== undefined){
if(!(validate57(data.pointer))){
errors++;
}
}
if(data.record !== undefined){
if(!(validate57(data.record))){
errors++;
}
}
if(data.configuration !== undefined){
if(!(validate57(data.configuration))){
errors++;
}
}
if(data.carried_from !== undefined){
if(!(validate57(data.carried_from))){
errors++;
}
}
if(data.source !== undefined){
if(!(validate57(data.source))){
errors++;
}
}
if(data.tool !== undefined){
if(!(validate57(data.tool))){
errors++;
}
}
if(data.task !== undefined){
if(!(validate57(data.task))){
errors++;
}
}
if(data.metric !== undefined){
if(!(validate57(data.metric))){
errors++;
}
}
if(data.model !== undefined){
if(!(validate57(data.model))){
errors++;
}
}
if(data.assessed !== undefined){
if(!(validate57(data.assessed))){
errors++;
}
}
if(data.value !== undefined){
if(!(validate89(data.value))){
errors++;
}
}
if(data.samples !== undefined){
if(!(validate92(data.samples))){
errors++;
}
}
if(data.low !== undefined){
if(!(validate92(data.low))){
errors++;
}
}
if(data.high !== undefined){
if(!(validate92(data.high))){
errors++;
}
}
if(data.admissible !== undefined){
if(!(validate113(data.admissible))){
errors++;
}
}
if(data.reasons !== undefined){
if(!(validate94(data.reasons))){
errors++;
}
}
if(data.detail !== undefined){
if(!(validate94(data.detail))){
errors++;
}
}
if(data.expires !== undefined){
if(!(validate57(data.expires))){
errors++;
}
}
if(data.relative !== undefined){
if(!(validate139(data.relative))){
errors++;
}
}
if(data.independent !== undefined){
if(!(validate57(data.independent))){
errors++;
}
}
if(data.channel !== undefined){
if(!(validate149(data.channel))){
errors++;
}
}
if(data.signed_by !== undefined){
if(!(validate94(data.signed_by))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate117(data){
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate118(data[i0]))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate76(data){
let errors = 0;
if(isMap(data)){
if(data.id === undefined){
errors++;
}
if(data.title === undefined){
errors++;
}
if(data.state === undefined){
errors++;
}
if(data.thresholds === undefined){
errors++;
}
if(data.evidence === undefined){
errors++;
}
for(const key0 in data){
if(!(func1.call(keys25, key0))){
errors++;
}
}
if(data.id !== undefined){
if(!(validate57(data.id))){
errors++;
}
}
if(data.title !== undefined){
if(!(validate57(data.title))){
errors++;
}
}
if(data.risk !== undefined){
if(!(validate57(data.risk))){
errors++;
}
}
if(data.advisory !== undefined){
if(!(validate57(data.advisory))){
errors++;
}
}
if(data.because !== undefined){
if(!(validate81(data.because))){
errors++;
}
}
if(data.source !== undefined){
if(!(validate57(data.source))){
errors++;
}
}
if(data.state !== undefined){
if(!(validate85(data.state))){
errors++;
}
}
if(data.threshold !== undefined){
if(!(validate57(data.threshold))){
errors++;
}
}
if(data.thresholds !== undefined){
let data8 = data.thresholds;
if(isMap(data8)){
for(const key1 in data8){
let data9 = data8[key1];
if(!((((data9 === "crossed") || (data9 === "not-ruled-out")) || (data9 === "unmeasured")) || (data9 === "clear"))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.limits !== undefined){
if(!(validate81(data.limits))){
errors++;
}
}
if(data.value !== undefined){
if(!(validate89(data.value))){
errors++;
}
}
if(data.bound !== undefined){
if(!(validate89(data.bound))){
errors++;
}
}
if(data.margin !== undefined){
if(!(validate92(data.margin))){
errors++;
}
}
if(data.overrides !== undefined){
if(!(validate94(data.overrides))){
errors++;
}
}
if(data.decided_by !== undefined){
if(!(validate97(data.decided_by))){
errors++;
}
}
if(data.considers !== undefined){
if(!(validate104(data.considers))){
errors++;
}
}
if(data.rests_on !== undefined){
if(!(validate109(data.rests_on))){
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate117(data.evidence))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate161(data){
let errors = 0;
if(!(((((((data === "unmet") || (data === "inadmissible")) || (data === "missing")) || (data === "pending")) || (data === "waived")) || (data === "met")) || (data === "reported"))){
errors++;
}
return errors === 0;
}
function validate155(data){
let errors = 0;
if(isMap(data)){
if(data.id === undefined){
errors++;
}
if(data.title === undefined){
errors++;
}
if(data.category === undefined){
errors++;
}
if(data.state === undefined){
errors++;
}
if(data.needed_by === undefined){
errors++;
}
if(data.evidence === undefined){
errors++;
}
for(const key0 in data){
if(!(func1.call(keys41, key0))){
errors++;
}
}
if(data.id !== undefined){
if(!(validate57(data.id))){
errors++;
}
}
if(data.title !== undefined){
if(!(validate57(data.title))){
errors++;
}
}
if(data.category !== undefined){
let data2 = data.category;
if(!((((data2 === "containment") || (data2 === "deployment")) || (data2 === "assurance")) || (data2 === "governance"))){
errors++;
}
}
if(data.advisory !== undefined){
if(!(validate57(data.advisory))){
errors++;
}
}
if(data.because !== undefined){
if(!(validate81(data.because))){
errors++;
}
}
if(data.source !== undefined){
if(!(validate57(data.source))){
errors++;
}
}
if(data.state !== undefined){
if(!(validate161(data.state))){
errors++;
}
}
if(data.threshold !== undefined){
if(!(validate57(data.threshold))){
errors++;
}
}
if(data.limit !== undefined){
if(!(validate57(data.limit))){
errors++;
}
}
if(data.needed_by !== undefined){
if(!(validate94(data.needed_by))){
errors++;
}
}
if(data.due !== undefined){
if(!(validate57(data.due))){
errors++;
}
}
if(data.value !== undefined){
if(!(validate89(data.value))){
errors++;
}
}
if(data.bound !== undefined){
if(!(validate89(data.bound))){
errors++;
}
}
if(data.overrides !== undefined){
if(!(validate94(data.overrides))){
errors++;
}
}
if(data.decided_by !== undefined){
if(!(validate97(data.decided_by))){
errors++;
}
}
if(data.considers !== undefined){
if(!(validate104(data.considers))){
errors++;
}
}
if(data.rests_on !== undefined){
if(!(validate109(data.rests_on))){
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate117(data.evidence))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate175(data){
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(isMap(data0)){
if(data0.id === undefined){
errors++;
}
if(data0.state === undefined){
errors++;
}
for(const key0 in data0){
if(!(((key0 === "id") || (key0 === "state")) || (key0 === "reason"))){
errors++;
}
}
if(data0.id !== undefined){
if(!(validate57(data0.id))){
errors++;
}
}
if(data0.state !== undefined){
let data2 = data0.state;
if(!((((data2 === "fired") || (data2 === "idle")) || (data2 === "pending")) || (data2 === "not-applicable"))){
errors++;
}
}
if(data0.reason !== undefined){
if(!(validate57(data0.reason))){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate184(data){
let errors = 0;
if(isMap(data)){
if(data.id === undefined){
errors++;
}
if(data.title === undefined){
errors++;
}
if(data.due === undefined){
errors++;
}
if(data.state === undefined){
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "title")) || (key0 === "due")) || (key0 === "state")) || (key0 === "kci")) || (key0 === "threshold")) || (key0 === "forecast"))){
errors++;
}
}
if(data.id !== undefined){
if(!(validate57(data.id))){
errors++;
}
}
if(data.title !== undefined){
if(!(validate57(data.title))){
errors++;
}
}
if(data.due !== undefined){
if(!(validate57(data.due))){
errors++;
}
}
if(data.state !== undefined){
let data3 = data.state;
if(!((((data3 === "met") || (data3 === "overdue")) || (data3 === "due")) || (data3 === "open"))){
errors++;
}
}
if(data.kci !== undefined){
if(!(validate57(data.kci))){
errors++;
}
}
if(data.threshold !== undefined){
if(!(validate57(data.threshold))){
errors++;
}
}
if(data.forecast !== undefined){
if(!(validate57(data.forecast))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate183(data){
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate184(data[i0]))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate179(data){
let errors = 0;
if(isMap(data)){
if(data.id === undefined){
errors++;
}
if(data.statement === undefined){
errors++;
}
if(data.state === undefined){
errors++;
}
if(data.milestones === undefined){
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "statement")) || (key0 === "state")) || (key0 === "because")) || (key0 === "milestones"))){
errors++;
}
}
if(data.id !== undefined){
if(!(validate57(data.id))){
errors++;
}
}
if(data.statement !== undefined){
if(!(validate57(data.statement))){
errors++;
}
}
if(data.state !== undefined){
let data2 = data.state;
if(!(((data2 === "sufficient") || (data2 === "insufficient")) || (data2 === "not-needed"))){
errors++;
}
}
if(data.because !== undefined){
if(!(validate57(data.because))){
errors++;
}
}
if(data.milestones !== undefined){
if(!(validate183(data.milestones))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate195(data){
let errors = 0;
if(isMap(data)){
if(data.id === undefined){
errors++;
}
if(data.state === undefined){
errors++;
}
if(data.quorum === undefined){
errors++;
}
if(data.approved_by === undefined){
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "state")) || (key0 === "quorum")) || (key0 === "approved_by"))){
errors++;
}
}
if(data.id !== undefined){
if(!(validate57(data.id))){
errors++;
}
}
if(data.state !== undefined){
let data1 = data.state;
if(!((((data1 === "given") || (data1 === "missing")) || (data1 === "idle")) || (data1 === "pending"))){
errors++;
}
}
if(data.quorum !== undefined){
if(!(validate99(data.quorum))){
errors++;
}
}
if(data.approved_by !== undefined){
if(!(validate94(data.approved_by))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate194(data){
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate195(data[i0]))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate202(data){
let errors = 0;
if(isMap(data)){
if(data.id === undefined){
errors++;
}
if(data.indicator === undefined){
errors++;
}
if(data.state === undefined){
errors++;
}
if(data.expires === undefined){
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "indicator")) || (key0 === "state")) || (key0 === "expires")) || (key0 === "reason")) || (key0 === "approved_by"))){
errors++;
}
}
if(data.id !== undefined){
if(!(validate57(data.id))){
errors++;
}
}
if(data.indicator !== undefined){
if(!(validate57(data.indicator))){
errors++;
}
}
if(data.state !== undefined){
let data2 = data.state;
if(!((((data2 === "used") || (data2 === "unused")) || (data2 === "expired")) || (data2 === "invalid"))){
errors++;
}
}
if(data.expires !== undefined){
if(!(validate57(data.expires))){
errors++;
}
}
if(data.reason !== undefined){
if(!(validate57(data.reason))){
errors++;
}
}
if(data.approved_by !== undefined){
if(!(validate94(data.approved_by))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate201(data){
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate202(data[i0]))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate211(data){
let errors = 0;
if(isMap(data)){
if(data.file === undefined){
errors++;
}
if(data.state === undefined){
errors++;
}
if(data.reason === undefined){
errors++;
}
if(data.by === undefined){
errors++;
}
if(data.source === undefined){
errors++;
}
for(const key0 in data){
if(!((((((key0 === "file") || (key0 === "record")) || (key0 === "state")) || (key0 === "reason")) || (key0 === "by")) || (key0 === "source"))){
errors++;
}
}
if(data.file !== undefined){
if(!(validate57(data.file))){
errors++;
}
}
if(data.record !== undefined){
if(!(validate57(data.record))){
errors++;
}
}
if(data.state !== undefined){
let data2 = data.state;
if(!((((data2 === "used") || (data2 === "unapproved")) || (data2 === "forbidden")) || (data2 === "unmatched"))){
errors++;
}
}
if(data.reason !== undefined){
if(!(validate57(data.reason))){
errors++;
}
}
if(data.by !== undefined){
if(!(validate57(data.by))){
errors++;
}
}
if(data.source !== undefined){
if(!(validate57(data.source))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate210(data){
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate211(data[i0]))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate222(data){
let errors = 0;
if(!(((data === "block") || (data === "warning")) || (data === "note"))){
errors++;
}
return errors === 0;
}
function validate220(data){
let errors = 0;
if(isMap(data)){
if(data.code === undefined){
errors++;
}
if(data.severity === undefined){
errors++;
}
if(data.message === undefined){
errors++;
}
for(const key0 in data){
if(!(func1.call(keys54, key0))){
errors++;
}
}
if(data.code !== undefined){
if(!(validate57(data.code))){
errors++;
}
}
if(data.severity !== undefined){
if(!(validate222(data.severity))){
errors++;
}
}
if(data.indicator !== undefined){
if(!(validate57(data.indicator))){
errors++;
}
}
if(data.pairing !== undefined){
if(!(validate57(data.pairing))){
errors++;
}
}
if(data.stage !== undefined){
if(!(validate57(data.stage))){
errors++;
}
}
if(data.message !== undefined){
if(!(validate57(data.message))){
errors++;
}
}
if(data.fix !== undefined){
if(!(validate57(data.fix))){
errors++;
}
}
if(data.file !== undefined){
if(!(validate57(data.file))){
errors++;
}
}
if(data.line !== undefined){
if(!(validate99(data.line))){
errors++;
}
}
if(data.column !== undefined){
if(!(validate99(data.column))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate219(data){
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate220(data[i0]))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate65(data){
let errors = 0;
if(isMap(data)){
if(data.verdict === undefined){
errors++;
}
if(data.stages === undefined){
errors++;
}
if(data.release === undefined){
errors++;
}
if(data.kris === undefined){
errors++;
}
if(data.kcis === undefined){
errors++;
}
if(data.pairings === undefined){
errors++;
}
if(data.signoffs === undefined){
errors++;
}
if(data.waivers === undefined){
errors++;
}
if(data.withdrawals === undefined){
errors++;
}
if(data.findings === undefined){
errors++;
}
for(const key0 in data){
if(!(func1.call(keys23, key0))){
errors++;
}
}
if(data.verdict !== undefined){
if(!(validate53(data.verdict))){
errors++;
}
}
if(data.stages !== undefined){
let data1 = data.stages;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(isMap(data2)){
if(data2.name === undefined){
errors++;
}
if(data2.verdict === undefined){
errors++;
}
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "verdict"))){
errors++;
}
}
if(data2.name !== undefined){
if(!(validate57(data2.name))){
errors++;
}
}
if(data2.verdict !== undefined){
if(!(validate53(data2.verdict))){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
if(data.release !== undefined){
if(!(validate69(data.release))){
errors++;
}
}
if(data.kris !== undefined){
let data6 = data.kris;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate76(data6[i1]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.kcis !== undefined){
let data8 = data.kcis;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate155(data8[i2]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.pairings !== undefined){
if(!(validate175(data.pairings))){
errors++;
}
}
if(data.plans !== undefined){
let data11 = data.plans;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
if(!(validate179(data11[i3]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.signoffs !== undefined){
if(!(validate194(data.signoffs))){
errors++;
}
}
if(data.waivers !== undefined){
if(!(validate201(data.waivers))){
errors++;
}
}
if(data.withdrawals !== undefined){
if(!(validate210(data.withdrawals))){
errors++;
}
}
if(data.findings !== undefined){
if(!(validate219(data.findings))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate236(data){
let errors = 0;
if(isMap(data)){
if(data.file === undefined){
errors++;
}
if(data.signers === undefined){
errors++;
}
if(data.covers === undefined){
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "file") || (key0 === "line")) || (key0 === "predicate")) || (key0 === "signers")) || (key0 === "identity")) || (key0 === "rejected")) || (key0 === "covers"))){
errors++;
}
}
if(data.file !== undefined){
if(!(validate57(data.file))){
errors++;
}
}
if(data.line !== undefined){
if(!(validate99(data.line))){
errors++;
}
}
if(data.predicate !== undefined){
if(!(validate57(data.predicate))){
errors++;
}
}
if(data.signers !== undefined){
if(!(validate94(data.signers))){
errors++;
}
}
if(data.identity !== undefined){
if(!(validate57(data.identity))){
errors++;
}
}
if(data.rejected !== undefined){
if(!(validate57(data.rejected))){
errors++;
}
}
if(data.covers !== undefined){
if(!(validate94(data.covers))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate251(data){
let errors = 0;
if(true !== data){
errors++;
}
return errors === 0;
}
function validate254(data){
let errors = 0;
if(isMap(data)){
if(data.run === undefined){
errors++;
}
if(data.attempt === undefined){
errors++;
}
if(data.workflow === undefined){
errors++;
}
if(data.commit === undefined){
errors++;
}
if(data.name === undefined){
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "run") || (key0 === "attempt")) || (key0 === "workflow")) || (key0 === "commit")) || (key0 === "name")) || (key0 === "digest")) || (key0 === "doubts"))){
errors++;
}
}
if(data.run !== undefined){
if(!(validate99(data.run))){
errors++;
}
}
if(data.attempt !== undefined){
if(!(validate99(data.attempt))){
errors++;
}
}
if(data.workflow !== undefined){
if(!(validate57(data.workflow))){
errors++;
}
}
if(data.commit !== undefined){
if(!(validate57(data.commit))){
errors++;
}
}
if(data.name !== undefined){
if(!(validate57(data.name))){
errors++;
}
}
if(data.digest !== undefined){
if(!(validate57(data.digest))){
errors++;
}
}
if(data.doubts !== undefined){
if(!(validate94(data.doubts))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate246(data){
let errors = 0;
if(isMap(data)){
if(data.file === undefined){
errors++;
}
if(data.sha256 === undefined){
errors++;
}
if(data.format === undefined){
errors++;
}
if(data.channel === undefined){
errors++;
}
if(data.measurements === undefined){
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "file") || (key0 === "sha256")) || (key0 === "format")) || (key0 === "channel")) || (key0 === "measurements")) || (key0 === "removed")) || (key0 === "signed_by")) || (key0 === "artifact"))){
errors++;
}
}
if(data.file !== undefined){
if(!(validate57(data.file))){
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate57(data.sha256))){
errors++;
}
}
if(data.format !== undefined){
let data2 = data.format;
if((typeof data2 !== "string") && (data2 !== null)){
errors++;
}
}
if(data.channel !== undefined){
if(!(validate149(data.channel))){
errors++;
}
}
if(data.measurements !== undefined){
if(!(validate99(data.measurements))){
errors++;
}
}
if(data.removed !== undefined){
if(!(validate251(data.removed))){
errors++;
}
}
if(data.signed_by !== undefined){
if(!(validate94(data.signed_by))){
errors++;
}
}
if(data.artifact !== undefined){
if(!(validate254(data.artifact))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate245(data){
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate246(data[i0]))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate268(data){
let errors = 0;
if(isMap(data)){
if(data.file === undefined){
errors++;
}
if(data.sha256 === undefined){
errors++;
}
for(const key0 in data){
if(!((key0 === "file") || (key0 === "sha256"))){
errors++;
}
}
if(data.file !== undefined){
if(!(validate57(data.file))){
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate57(data.sha256))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate267(data){
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate268(data[i0]))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate280(data){
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(isMap(data0)){
if(data0.user === undefined){
errors++;
}
for(const key0 in data0){
if(!(((key0 === "user") || (key0 === "teams")) || (key0 === "at"))){
errors++;
}
}
if(data0.user !== undefined){
if(!(validate57(data0.user))){
errors++;
}
}
if(data0.teams !== undefined){
if(!(validate94(data0.teams))){
errors++;
}
}
if(data0.at !== undefined){
if(!(validate57(data0.at))){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate265(data){
let errors = 0;
if(isMap(data)){
if(data.releases === undefined){
errors++;
}
if(data.base_releases === undefined){
errors++;
}
if(data.evidence === undefined){
errors++;
}
if(data.reviews === undefined){
errors++;
}
for(const key0 in data){
if(!(func1.call(keys61, key0))){
errors++;
}
}
if(data.mode !== undefined){
if(!(validate55(data.mode))){
errors++;
}
}
if(data.releases !== undefined){
if(!(validate267(data.releases))){
errors++;
}
}
if(data.base_releases !== undefined){
if(!(validate267(data.base_releases))){
errors++;
}
}
if(data.base_is_stated !== undefined){
if(!(validate251(data.base_is_stated))){
errors++;
}
}
if(data.parents !== undefined){
if(!(validate267(data.parents))){
errors++;
}
}
if(data.former_releases !== undefined){
if(!(validate267(data.former_releases))){
errors++;
}
}
if(data.base_policy !== undefined){
if(!(validate268(data.base_policy))){
errors++;
}
}
if(data.proposed_policy !== undefined){
if(!(validate268(data.proposed_policy))){
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate94(data.evidence))){
errors++;
}
}
if(data.reviews !== undefined){
if(!(validate280(data.reviews))){
errors++;
}
}
if(data.release_reviews !== undefined){
let data10 = data.release_reviews;
if(isMap(data10)){
for(const key1 in data10){
if(!(validate280(data10[key1]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.removals !== undefined){
let data12 = data.removals;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(isMap(data13)){
if(data13.file === undefined){
errors++;
}
if(data13.fate === undefined){
errors++;
}
for(const key2 in data13){
if(!((key2 === "file") || (key2 === "fate"))){
errors++;
}
}
if(data13.file !== undefined){
if(!(validate57(data13.file))){
errors++;
}
}
if(data13.fate !== undefined){
let data15 = data13.fate;
if(!((((data15 === "deleted") || (data15 === "rewritten")) || (data15 === "dropped")) || (data15 === "hidden"))){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
if(data.findings !== undefined){
if(!(validate219(data.findings))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate52(data){
let errors = 0;
if(isMap(data)){
if(data.version === undefined){
errors++;
}
if(data.verdict === undefined){
errors++;
}
if(data.enforcement === undefined){
errors++;
}
if(data.evaluated_at === undefined){
errors++;
}
if(data.tool === undefined){
errors++;
}
if(data.decisions === undefined){
errors++;
}
if(data.findings === undefined){
errors++;
}
if(data.evidence === undefined){
errors++;
}
if(data.sha256 === undefined){
errors++;
}
for(const key0 in data){
if(!(func1.call(keys19, key0))){
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
errors++;
}
}
if(data.verdict !== undefined){
if(!(validate53(data.verdict))){
errors++;
}
}
if(data.enforcement !== undefined){
if(!(validate55(data.enforcement))){
errors++;
}
}
if(data.evaluated_at !== undefined){
if(!(validate57(data.evaluated_at))){
errors++;
}
}
if(data.valid_until !== undefined){
if(!(validate57(data.valid_until))){
errors++;
}
}
if(data.tool !== undefined){
let data5 = data.tool;
if(isMap(data5)){
if(data5.name === undefined){
errors++;
}
if(data5.version === undefined){
errors++;
}
for(const key1 in data5){
if(!((key1 === "name") || (key1 === "version"))){
errors++;
}
}
if(data5.name !== undefined){
if("kri-gate" !== data5.name){
errors++;
}
}
if(data5.version !== undefined){
if(!(validate57(data5.version))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.policy !== undefined){
let data8 = data.policy;
if(isMap(data8)){
if(data8.file === undefined){
errors++;
}
for(const key2 in data8){
if(!((((key2 === "name") || (key2 === "file")) || (key2 === "ref")) || (key2 === "sha256"))){
errors++;
}
}
if(data8.name !== undefined){
if(!(validate57(data8.name))){
errors++;
}
}
if(data8.file !== undefined){
if(!(validate57(data8.file))){
errors++;
}
}
if(data8.ref !== undefined){
if(!(validate57(data8.ref))){
errors++;
}
}
if(data8.sha256 !== undefined){
if(!(validate57(data8.sha256))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.decisions !== undefined){
let data13 = data.decisions;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(!(validate65(data13[i0]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.findings !== undefined){
if(!(validate219(data.findings))){
errors++;
}
}
if(data.signatures !== undefined){
let data16 = data.signatures;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
if(!(validate236(data16[i1]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate245(data.evidence))){
errors++;
}
}
if(data.inputs !== undefined){
if(!(validate265(data.inputs))){
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate57(data.sha256))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function isMap(value){
return value !== null && typeof value === "object" && !Array.isArray(value);
}
