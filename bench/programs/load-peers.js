// What every program with cdk8s and cdk8s-plus loads before its first line.
require('cdk8s');
require('cdk8s-plus-27');
