// Generated from schemas/ by scripts/generate.mjs. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const func1 = Object.prototype.hasOwnProperty;
const keys28 = {"file":1,"line":1,"pointer":1,"record":1,"configuration":1,"carried_from":1,"source":1,"tool":1,"task":1,"metric":1,"model":1,"assessed":1,"value":1,"samples":1,"low":1,"high":1,"admissible":1,"reasons":1,"detail":1,"expires":1,"relative":1,"independent":1,"channel":1,"signed_by":1};
const keys22 = {"id":1,"title":1,"risk":1,"advisory":1,"because":1,"source":1,"state":1,"threshold":1,"thresholds":1,"limits":1,"value":1,"bound":1,"margin":1,"overrides":1,"decided_by":1,"considers":1,"rests_on":1,"evidence":1};
const keys30 = {"id":1,"title":1,"category":1,"advisory":1,"because":1,"source":1,"state":1,"threshold":1,"limit":1,"needed_by":1,"due":1,"value":1,"bound":1,"overrides":1,"decided_by":1,"considers":1,"rests_on":1,"evidence":1};
const keys33 = {"code":1,"severity":1,"indicator":1,"pairing":1,"stage":1,"message":1,"fix":1,"file":1,"line":1,"column":1};
const keys21 = {"verdict":1,"stages":1,"release":1,"kris":1,"kcis":1,"pairings":1,"plans":1,"signoffs":1,"waivers":1,"withdrawals":1,"findings":1};
const keys19 = {"version":1,"verdict":1,"enforcement":1,"evaluated_at":1,"valid_until":1,"tool":1,"policy":1,"decisions":1,"findings":1,"signatures":1,"evidence":1,"inputs":1,"sha256":1};
const keys19_properties_inputs = {"mode":1,"releases":1,"base_releases":1,"base_is_stated":1,"parents":1,"former_releases":1,"base_policy":1,"proposed_policy":1,"evidence":1,"reviews":1,"release_reviews":1,"removals":1,"findings":1};
function validate53(data){
let errors = 0;
if(!((((data === "pass") || (data === "pass-with-waivers")) || (data === "blocked")) || (data === "undecided"))){
errors++;
}
return errors === 0;
}
function validate59(data){
let errors = 0;
if(!(((((data === "crossed") || (data === "not-ruled-out")) || (data === "unmeasured")) || (data === "clear")) || (data === "not-applicable"))){
errors++;
}
return errors === 0;
}
function validate61(data){
let errors = 0;
if(((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")) && (typeof data !== "boolean")){
errors++;
}
return errors === 0;
}
function validate64(data){
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
if(typeof data.file !== "string"){
errors++;
}
}
if(data.line !== undefined){
let data2 = data.line;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors++;
}
}
if(data.pointer !== undefined){
if(typeof data.pointer !== "string"){
errors++;
}
}
if(data.by !== undefined){
if(typeof data.by !== "string"){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate66(data){
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
if(typeof data0.id !== "string"){
errors++;
}
}
if(data0.state !== undefined){
if(!(validate59(data0.state))){
errors++;
}
}
if(data0.threshold !== undefined){
if(typeof data0.threshold !== "string"){
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
function validate69(data){
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
if(typeof data.id !== "string"){
errors++;
}
}
if(data.state !== undefined){
if(typeof data.state !== "string"){
errors++;
}
}
if(data.holds !== undefined){
if(typeof data.holds !== "boolean"){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate73(data){
let errors = 0;
if(!((((data === "default-branch") || (data === "signed")) || (data === "approved")) || (data === "author"))){
errors++;
}
return errors === 0;
}
function validate71(data){
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
if(!(func1.call(keys28, key0))){
errors++;
}
}
if(data.file !== undefined){
if(typeof data.file !== "string"){
errors++;
}
}
if(data.line !== undefined){
let data1 = data.line;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors++;
}
}
if(data.pointer !== undefined){
if(typeof data.pointer !== "string"){
errors++;
}
}
if(data.record !== undefined){
if(typeof data.record !== "string"){
errors++;
}
}
if(data.configuration !== undefined){
if(typeof data.configuration !== "string"){
errors++;
}
}
if(data.carried_from !== undefined){
if(typeof data.carried_from !== "string"){
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
errors++;
}
}
if(data.tool !== undefined){
if(typeof data.tool !== "string"){
errors++;
}
}
if(data.task !== undefined){
if(typeof data.task !== "string"){
errors++;
}
}
if(data.metric !== undefined){
if(typeof data.metric !== "string"){
errors++;
}
}
if(data.model !== undefined){
if(typeof data.model !== "string"){
errors++;
}
}
if(data.assessed !== undefined){
if(typeof data.assessed !== "string"){
errors++;
}
}
if(data.value !== undefined){
if(!(validate61(data.value))){
errors++;
}
}
if(data.samples !== undefined){
let data13 = data.samples;
if(!((typeof data13 == "number") && (isFinite(data13)))){
errors++;
}
}
if(data.low !== undefined){
let data14 = data.low;
if(!((typeof data14 == "number") && (isFinite(data14)))){
errors++;
}
}
if(data.high !== undefined){
let data15 = data.high;
if(!((typeof data15 == "number") && (isFinite(data15)))){
errors++;
}
}
if(data.admissible !== undefined){
if(typeof data.admissible !== "boolean"){
errors++;
}
}
if(data.reasons !== undefined){
let data17 = data.reasons;
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
if(typeof data17[i0] !== "string"){
errors++;
}
}
}
else {
errors++;
}
}
if(data.detail !== undefined){
let data19 = data.detail;
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
if(typeof data19[i1] !== "string"){
errors++;
}
}
}
else {
errors++;
}
}
if(data.expires !== undefined){
if(typeof data.expires !== "string"){
errors++;
}
}
if(data.relative !== undefined){
let data22 = data.relative;
if(isMap(data22)){
if(data22.as === undefined){
errors++;
}
if(data22.value === undefined){
errors++;
}
if(data22.low === undefined){
errors++;
}
if(data22.high === undefined){
errors++;
}
if(data22.baseline === undefined){
errors++;
}
if(data22.baseline_low === undefined){
errors++;
}
if(data22.baseline_high === undefined){
errors++;
}
if(data22.source === undefined){
errors++;
}
for(const key1 in data22){
if(!((((((((key1 === "as") || (key1 === "value")) || (key1 === "low")) || (key1 === "high")) || (key1 === "baseline")) || (key1 === "baseline_low")) || (key1 === "baseline_high")) || (key1 === "source"))){
errors++;
}
}
if(data22.as !== undefined){
let data23 = data22.as;
if(!((data23 === "ratio") || (data23 === "difference"))){
errors++;
}
}
if(data22.value !== undefined){
let data24 = data22.value;
if(!((typeof data24 == "number") && (isFinite(data24)))){
errors++;
}
}
if(data22.low !== undefined){
let data25 = data22.low;
if(!((typeof data25 == "number") && (isFinite(data25)))){
errors++;
}
}
if(data22.high !== undefined){
let data26 = data22.high;
if(!((typeof data26 == "number") && (isFinite(data26)))){
errors++;
}
}
if(data22.baseline !== undefined){
let data27 = data22.baseline;
if(!((typeof data27 == "number") && (isFinite(data27)))){
errors++;
}
}
if(data22.baseline_low !== undefined){
let data28 = data22.baseline_low;
if(!((typeof data28 == "number") && (isFinite(data28)))){
errors++;
}
}
if(data22.baseline_high !== undefined){
let data29 = data22.baseline_high;
if(!((typeof data29 == "number") && (isFinite(data29)))){
errors++;
}
}
if(data22.source !== undefined){
if(typeof data22.source !== "string"){
errors++;
}
}
}
else {
errors++;
}
}
if(data.independent !== undefined){
if(typeof data.independent !== "string"){
errors++;
}
}
if(data.channel !== undefined){
if(!(validate73(data.channel))){
errors++;
}
}
if(data.signed_by !== undefined){
let data33 = data.signed_by;
if(Array.isArray(data33)){
const len2 = data33.length;
for(let i2=0; i2<len2; i2++){
if(typeof data33[i2] !== "string"){
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
function validate58(data){
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
if(!(func1.call(keys22, key0))){
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
errors++;
}
}
if(data.risk !== undefined){
if(typeof data.risk !== "string"){
errors++;
}
}
if(data.advisory !== undefined){
if(typeof data.advisory !== "string"){
errors++;
}
}
if(data.because !== undefined){
let data4 = data.because;
if(isMap(data4)){
for(const key1 in data4){
if(typeof data4[key1] !== "string"){
errors++;
}
}
}
else {
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
errors++;
}
}
if(data.state !== undefined){
if(!(validate59(data.state))){
errors++;
}
}
if(data.threshold !== undefined){
if(typeof data.threshold !== "string"){
errors++;
}
}
if(data.thresholds !== undefined){
let data9 = data.thresholds;
if(isMap(data9)){
for(const key2 in data9){
let data10 = data9[key2];
if(!((((data10 === "crossed") || (data10 === "not-ruled-out")) || (data10 === "unmeasured")) || (data10 === "clear"))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.limits !== undefined){
let data11 = data.limits;
if(isMap(data11)){
for(const key3 in data11){
if(typeof data11[key3] !== "string"){
errors++;
}
}
}
else {
errors++;
}
}
if(data.value !== undefined){
if(!(validate61(data.value))){
errors++;
}
}
if(data.bound !== undefined){
if(!(validate61(data.bound))){
errors++;
}
}
if(data.margin !== undefined){
let data15 = data.margin;
if(!((typeof data15 == "number") && (isFinite(data15)))){
errors++;
}
}
if(data.overrides !== undefined){
let data16 = data.overrides;
if(Array.isArray(data16)){
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
if(typeof data16[i0] !== "string"){
errors++;
}
}
}
else {
errors++;
}
}
if(data.decided_by !== undefined){
if(!(validate64(data.decided_by))){
errors++;
}
}
if(data.considers !== undefined){
if(!(validate66(data.considers))){
errors++;
}
}
if(data.rests_on !== undefined){
let data20 = data.rests_on;
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
if(!(validate69(data20[i1]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.evidence !== undefined){
let data22 = data.evidence;
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
if(!(validate71(data22[i2]))){
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
function validate78(data){
let errors = 0;
if(!(((((((data === "unmet") || (data === "inadmissible")) || (data === "missing")) || (data === "pending")) || (data === "waived")) || (data === "met")) || (data === "reported"))){
errors++;
}
return errors === 0;
}
function validate77(data){
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
if(!(func1.call(keys30, key0))){
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
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
if(typeof data.advisory !== "string"){
errors++;
}
}
if(data.because !== undefined){
let data4 = data.because;
if(isMap(data4)){
for(const key1 in data4){
if(typeof data4[key1] !== "string"){
errors++;
}
}
}
else {
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
errors++;
}
}
if(data.state !== undefined){
if(!(validate78(data.state))){
errors++;
}
}
if(data.threshold !== undefined){
if(typeof data.threshold !== "string"){
errors++;
}
}
if(data.limit !== undefined){
if(typeof data.limit !== "string"){
errors++;
}
}
if(data.needed_by !== undefined){
let data10 = data.needed_by;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(typeof data10[i0] !== "string"){
errors++;
}
}
}
else {
errors++;
}
}
if(data.due !== undefined){
if(typeof data.due !== "string"){
errors++;
}
}
if(data.value !== undefined){
if(!(validate61(data.value))){
errors++;
}
}
if(data.bound !== undefined){
if(!(validate61(data.bound))){
errors++;
}
}
if(data.overrides !== undefined){
let data15 = data.overrides;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(typeof data15[i1] !== "string"){
errors++;
}
}
}
else {
errors++;
}
}
if(data.decided_by !== undefined){
if(!(validate64(data.decided_by))){
errors++;
}
}
if(data.considers !== undefined){
if(!(validate66(data.considers))){
errors++;
}
}
if(data.rests_on !== undefined){
let data19 = data.rests_on;
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
if(!(validate69(data19[i2]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.evidence !== undefined){
let data21 = data.evidence;
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
if(!(validate71(data21[i3]))){
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
function validate87(data){
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
if(typeof data.id !== "string"){
errors++;
}
}
if(data.statement !== undefined){
if(typeof data.statement !== "string"){
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
if(typeof data.because !== "string"){
errors++;
}
}
if(data.milestones !== undefined){
let data4 = data.milestones;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(isMap(data5)){
if(data5.id === undefined){
errors++;
}
if(data5.title === undefined){
errors++;
}
if(data5.due === undefined){
errors++;
}
if(data5.state === undefined){
errors++;
}
for(const key1 in data5){
if(!(((((((key1 === "id") || (key1 === "title")) || (key1 === "due")) || (key1 === "state")) || (key1 === "kci")) || (key1 === "threshold")) || (key1 === "forecast"))){
errors++;
}
}
if(data5.id !== undefined){
if(typeof data5.id !== "string"){
errors++;
}
}
if(data5.title !== undefined){
if(typeof data5.title !== "string"){
errors++;
}
}
if(data5.due !== undefined){
if(typeof data5.due !== "string"){
errors++;
}
}
if(data5.state !== undefined){
let data9 = data5.state;
if(!((((data9 === "met") || (data9 === "overdue")) || (data9 === "due")) || (data9 === "open"))){
errors++;
}
}
if(data5.kci !== undefined){
if(typeof data5.kci !== "string"){
errors++;
}
}
if(data5.threshold !== undefined){
if(typeof data5.threshold !== "string"){
errors++;
}
}
if(data5.forecast !== undefined){
if(typeof data5.forecast !== "string"){
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
}
else {
errors++;
}
return errors === 0;
}
function validate90(data){
let errors = 0;
if(!(((data === "block") || (data === "warning")) || (data === "note"))){
errors++;
}
return errors === 0;
}
function validate89(data){
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
if(!(func1.call(keys33, key0))){
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
errors++;
}
}
if(data.severity !== undefined){
if(!(validate90(data.severity))){
errors++;
}
}
if(data.indicator !== undefined){
if(typeof data.indicator !== "string"){
errors++;
}
}
if(data.pairing !== undefined){
if(typeof data.pairing !== "string"){
errors++;
}
}
if(data.stage !== undefined){
if(typeof data.stage !== "string"){
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
errors++;
}
}
if(data.fix !== undefined){
if(typeof data.fix !== "string"){
errors++;
}
}
if(data.file !== undefined){
if(typeof data.file !== "string"){
errors++;
}
}
if(data.line !== undefined){
let data8 = data.line;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
errors++;
}
}
if(data.column !== undefined){
let data9 = data.column;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate55(data){
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
if(!(func1.call(keys21, key0))){
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
if(typeof data2.name !== "string"){
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
let data5 = data.release;
if(isMap(data5)){
if(data5.file === undefined){
errors++;
}
for(const key2 in data5){
if(!(((((key2 === "model") || (key2 === "release")) || (key2 === "digest")) || (key2 === "stage")) || (key2 === "file"))){
errors++;
}
}
if(data5.model !== undefined){
if(typeof data5.model !== "string"){
errors++;
}
}
if(data5.release !== undefined){
if(typeof data5.release !== "string"){
errors++;
}
}
if(data5.digest !== undefined){
if(typeof data5.digest !== "string"){
errors++;
}
}
if(data5.stage !== undefined){
if(typeof data5.stage !== "string"){
errors++;
}
}
if(data5.file !== undefined){
if(typeof data5.file !== "string"){
errors++;
}
}
}
else {
errors++;
}
}
if(data.kris !== undefined){
let data11 = data.kris;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate58(data11[i1]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.kcis !== undefined){
let data13 = data.kcis;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(!(validate77(data13[i2]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.pairings !== undefined){
let data15 = data.pairings;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(isMap(data16)){
if(data16.id === undefined){
errors++;
}
if(data16.state === undefined){
errors++;
}
for(const key3 in data16){
if(!(((key3 === "id") || (key3 === "state")) || (key3 === "reason"))){
errors++;
}
}
if(data16.id !== undefined){
if(typeof data16.id !== "string"){
errors++;
}
}
if(data16.state !== undefined){
let data18 = data16.state;
if(!((((data18 === "fired") || (data18 === "idle")) || (data18 === "pending")) || (data18 === "not-applicable"))){
errors++;
}
}
if(data16.reason !== undefined){
if(typeof data16.reason !== "string"){
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
if(data.plans !== undefined){
let data20 = data.plans;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
if(!(validate87(data20[i4]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.signoffs !== undefined){
let data22 = data.signoffs;
if(Array.isArray(data22)){
const len5 = data22.length;
for(let i5=0; i5<len5; i5++){
let data23 = data22[i5];
if(isMap(data23)){
if(data23.id === undefined){
errors++;
}
if(data23.state === undefined){
errors++;
}
if(data23.quorum === undefined){
errors++;
}
if(data23.approved_by === undefined){
errors++;
}
for(const key4 in data23){
if(!((((key4 === "id") || (key4 === "state")) || (key4 === "quorum")) || (key4 === "approved_by"))){
errors++;
}
}
if(data23.id !== undefined){
if(typeof data23.id !== "string"){
errors++;
}
}
if(data23.state !== undefined){
let data25 = data23.state;
if(!((((data25 === "given") || (data25 === "missing")) || (data25 === "idle")) || (data25 === "pending"))){
errors++;
}
}
if(data23.quorum !== undefined){
let data26 = data23.quorum;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
errors++;
}
}
if(data23.approved_by !== undefined){
let data27 = data23.approved_by;
if(Array.isArray(data27)){
const len6 = data27.length;
for(let i6=0; i6<len6; i6++){
if(typeof data27[i6] !== "string"){
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
}
else {
errors++;
}
}
if(data.waivers !== undefined){
let data29 = data.waivers;
if(Array.isArray(data29)){
const len7 = data29.length;
for(let i7=0; i7<len7; i7++){
let data30 = data29[i7];
if(isMap(data30)){
if(data30.id === undefined){
errors++;
}
if(data30.indicator === undefined){
errors++;
}
if(data30.state === undefined){
errors++;
}
if(data30.expires === undefined){
errors++;
}
for(const key5 in data30){
if(!((((((key5 === "id") || (key5 === "indicator")) || (key5 === "state")) || (key5 === "expires")) || (key5 === "reason")) || (key5 === "approved_by"))){
errors++;
}
}
if(data30.id !== undefined){
if(typeof data30.id !== "string"){
errors++;
}
}
if(data30.indicator !== undefined){
if(typeof data30.indicator !== "string"){
errors++;
}
}
if(data30.state !== undefined){
let data33 = data30.state;
if(!((((data33 === "used") || (data33 === "unused")) || (data33 === "expired")) || (data33 === "invalid"))){
errors++;
}
}
if(data30.expires !== undefined){
if(typeof data30.expires !== "string"){
errors++;
}
}
if(data30.reason !== undefined){
if(typeof data30.reason !== "string"){
errors++;
}
}
if(data30.approved_by !== undefined){
let data36 = data30.approved_by;
if(Array.isArray(data36)){
const len8 = data36.length;
for(let i8=0; i8<len8; i8++){
if(typeof data36[i8] !== "string"){
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
}
else {
errors++;
}
}
if(data.withdrawals !== undefined){
let data38 = data.withdrawals;
if(Array.isArray(data38)){
const len9 = data38.length;
for(let i9=0; i9<len9; i9++){
let data39 = data38[i9];
if(isMap(data39)){
if(data39.file === undefined){
errors++;
}
if(data39.state === undefined){
errors++;
}
if(data39.reason === undefined){
errors++;
}
if(data39.by === undefined){
errors++;
}
if(data39.source === undefined){
errors++;
}
for(const key6 in data39){
if(!((((((key6 === "file") || (key6 === "record")) || (key6 === "state")) || (key6 === "reason")) || (key6 === "by")) || (key6 === "source"))){
errors++;
}
}
if(data39.file !== undefined){
if(typeof data39.file !== "string"){
errors++;
}
}
if(data39.record !== undefined){
if(typeof data39.record !== "string"){
errors++;
}
}
if(data39.state !== undefined){
let data42 = data39.state;
if(!((((data42 === "used") || (data42 === "unapproved")) || (data42 === "forbidden")) || (data42 === "unmatched"))){
errors++;
}
}
if(data39.reason !== undefined){
if(typeof data39.reason !== "string"){
errors++;
}
}
if(data39.by !== undefined){
if(typeof data39.by !== "string"){
errors++;
}
}
if(data39.source !== undefined){
if(typeof data39.source !== "string"){
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
let data46 = data.findings;
if(Array.isArray(data46)){
const len10 = data46.length;
for(let i10=0; i10<len10; i10++){
if(!(validate89(data46[i10]))){
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
function validate95(data){
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
if(typeof data.file !== "string"){
errors++;
}
}
if(data.line !== undefined){
let data1 = data.line;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors++;
}
}
if(data.predicate !== undefined){
if(typeof data.predicate !== "string"){
errors++;
}
}
if(data.signers !== undefined){
let data3 = data.signers;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
errors++;
}
}
}
else {
errors++;
}
}
if(data.identity !== undefined){
if(typeof data.identity !== "string"){
errors++;
}
}
if(data.rejected !== undefined){
if(typeof data.rejected !== "string"){
errors++;
}
}
if(data.covers !== undefined){
let data7 = data.covers;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
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
function validate99(data){
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
if(typeof data.file !== "string"){
errors++;
}
}
if(data.sha256 !== undefined){
if(typeof data.sha256 !== "string"){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate98(data){
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate99(data[i0]))){
errors++;
}
}
}
else {
errors++;
}
return errors === 0;
}
function validate107(data){
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
if(typeof data0.user !== "string"){
errors++;
}
}
if(data0.teams !== undefined){
let data2 = data0.teams;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
errors++;
}
}
}
else {
errors++;
}
}
if(data0.at !== undefined){
if(typeof data0.at !== "string"){
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
let data2 = data.enforcement;
if(!((data2 === "enforce") || (data2 === "warn"))){
errors++;
}
}
if(data.evaluated_at !== undefined){
if(typeof data.evaluated_at !== "string"){
errors++;
}
}
if(data.valid_until !== undefined){
if(typeof data.valid_until !== "string"){
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
if(typeof data5.version !== "string"){
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
if(typeof data8.name !== "string"){
errors++;
}
}
if(data8.file !== undefined){
if(typeof data8.file !== "string"){
errors++;
}
}
if(data8.ref !== undefined){
if(typeof data8.ref !== "string"){
errors++;
}
}
if(data8.sha256 !== undefined){
if(typeof data8.sha256 !== "string"){
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
if(!(validate55(data13[i0]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.findings !== undefined){
let data15 = data.findings;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(!(validate89(data15[i1]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.signatures !== undefined){
let data17 = data.signatures;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
if(!(validate95(data17[i2]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data.evidence !== undefined){
let data19 = data.evidence;
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
let data20 = data19[i3];
if(isMap(data20)){
if(data20.file === undefined){
errors++;
}
if(data20.sha256 === undefined){
errors++;
}
if(data20.format === undefined){
errors++;
}
if(data20.channel === undefined){
errors++;
}
if(data20.measurements === undefined){
errors++;
}
for(const key3 in data20){
if(!((((((((key3 === "file") || (key3 === "sha256")) || (key3 === "format")) || (key3 === "channel")) || (key3 === "measurements")) || (key3 === "removed")) || (key3 === "signed_by")) || (key3 === "artifact"))){
errors++;
}
}
if(data20.file !== undefined){
if(typeof data20.file !== "string"){
errors++;
}
}
if(data20.sha256 !== undefined){
if(typeof data20.sha256 !== "string"){
errors++;
}
}
if(data20.format !== undefined){
let data23 = data20.format;
if((typeof data23 !== "string") && (data23 !== null)){
errors++;
}
}
if(data20.channel !== undefined){
if(!(validate73(data20.channel))){
errors++;
}
}
if(data20.measurements !== undefined){
let data25 = data20.measurements;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
errors++;
}
}
if(data20.removed !== undefined){
if(true !== data20.removed){
errors++;
}
}
if(data20.signed_by !== undefined){
let data27 = data20.signed_by;
if(Array.isArray(data27)){
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
if(typeof data27[i4] !== "string"){
errors++;
}
}
}
else {
errors++;
}
}
if(data20.artifact !== undefined){
let data29 = data20.artifact;
if(isMap(data29)){
if(data29.run === undefined){
errors++;
}
if(data29.attempt === undefined){
errors++;
}
if(data29.workflow === undefined){
errors++;
}
if(data29.commit === undefined){
errors++;
}
if(data29.name === undefined){
errors++;
}
for(const key4 in data29){
if(!((((((key4 === "run") || (key4 === "attempt")) || (key4 === "workflow")) || (key4 === "commit")) || (key4 === "name")) || (key4 === "digest"))){
errors++;
}
}
if(data29.run !== undefined){
let data30 = data29.run;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
errors++;
}
}
if(data29.attempt !== undefined){
let data31 = data29.attempt;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
errors++;
}
}
if(data29.workflow !== undefined){
if(typeof data29.workflow !== "string"){
errors++;
}
}
if(data29.commit !== undefined){
if(typeof data29.commit !== "string"){
errors++;
}
}
if(data29.name !== undefined){
if(typeof data29.name !== "string"){
errors++;
}
}
if(data29.digest !== undefined){
if(typeof data29.digest !== "string"){
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
}
else {
errors++;
}
}
if(data.inputs !== undefined){
let data36 = data.inputs;
if(isMap(data36)){
if(data36.releases === undefined){
errors++;
}
if(data36.base_releases === undefined){
errors++;
}
if(data36.evidence === undefined){
errors++;
}
if(data36.reviews === undefined){
errors++;
}
for(const key5 in data36){
if(!(func1.call(keys19_properties_inputs, key5))){
errors++;
}
}
if(data36.mode !== undefined){
let data37 = data36.mode;
if(!((data37 === "enforce") || (data37 === "warn"))){
errors++;
}
}
if(data36.releases !== undefined){
if(!(validate98(data36.releases))){
errors++;
}
}
if(data36.base_releases !== undefined){
if(!(validate98(data36.base_releases))){
errors++;
}
}
if(data36.base_is_stated !== undefined){
if(true !== data36.base_is_stated){
errors++;
}
}
if(data36.parents !== undefined){
if(!(validate98(data36.parents))){
errors++;
}
}
if(data36.former_releases !== undefined){
if(!(validate98(data36.former_releases))){
errors++;
}
}
if(data36.base_policy !== undefined){
if(!(validate99(data36.base_policy))){
errors++;
}
}
if(data36.proposed_policy !== undefined){
if(!(validate99(data36.proposed_policy))){
errors++;
}
}
if(data36.evidence !== undefined){
let data45 = data36.evidence;
if(Array.isArray(data45)){
const len5 = data45.length;
for(let i5=0; i5<len5; i5++){
if(typeof data45[i5] !== "string"){
errors++;
}
}
}
else {
errors++;
}
}
if(data36.reviews !== undefined){
if(!(validate107(data36.reviews))){
errors++;
}
}
if(data36.release_reviews !== undefined){
let data48 = data36.release_reviews;
if(isMap(data48)){
for(const key6 in data48){
if(!(validate107(data48[key6]))){
errors++;
}
}
}
else {
errors++;
}
}
if(data36.removals !== undefined){
let data50 = data36.removals;
if(Array.isArray(data50)){
const len6 = data50.length;
for(let i6=0; i6<len6; i6++){
let data51 = data50[i6];
if(isMap(data51)){
if(data51.file === undefined){
errors++;
}
if(data51.fate === undefined){
errors++;
}
for(const key7 in data51){
if(!((key7 === "file") || (key7 === "fate"))){
errors++;
}
}
if(data51.file !== undefined){
if(typeof data51.file !== "string"){
errors++;
}
}
if(data51.fate !== undefined){
let data53 = data51.fate;
if(!((((data53 === "deleted") || (data53 === "rewritten")) || (data53 === "dropped")) || (data53 === "hidden"))){
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
if(data36.findings !== undefined){
let data54 = data36.findings;
if(Array.isArray(data54)){
const len7 = data54.length;
for(let i7=0; i7<len7; i7++){
if(!(validate89(data54[i7]))){
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
if(data.sha256 !== undefined){
if(typeof data.sha256 !== "string"){
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
