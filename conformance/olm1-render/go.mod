module github.com/operator-framework/operator-controller/olm1-render

go 1.26.3
