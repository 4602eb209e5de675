// update-graph connects the versions of an operator as `opm index add --mode semver|semver-skippatch` does, one bundle after the other:
// requests {"skipPatch":bool,"bundles":[{"name","version","channels":[],"defaultChannel"}]} on stdin, one a line; out comes a JSON line for
// each, {"defaultChannel":name,"channels":{name:{"head":name,"entries":{name:[names that it replaces]}}}} or {"error":text}.
//
// And it judges channels as `opm validate` does: a request {"channel":[{"name","replaces","skips":[]}]} gives {"error":text} or {}.
package main

import (
	"sort"
	"strings"

	"github.com/operator-framework/operator-registry/alpha/model"
	"github.com/operator-framework/operator-registry/alpha/property"
	"github.com/operator-framework/operator-registry/pkg/registry"

	"cdk8s-opack/conformance/internal/jsonlines"
)

type bundle struct {
	Name           string   `json:"name"`
	Version        string   `json:"version"`
	Channels       []string `json:"channels"`
	DefaultChannel string   `json:"defaultChannel"`
}

type entry struct {
	Name     string   `json:"name"`
	Replaces string   `json:"replaces"`
	Skips    []string `json:"skips"`
}

type request struct {
	SkipPatch bool     `json:"skipPatch"`
	Bundles   []bundle `json:"bundles"`
	Channel   []entry  `json:"channel"`
}

type channel struct {
	Head    string              `json:"head"`
	Entries map[string][]string `json:"entries"`
}

type response struct {
	DefaultChannel string             `json:"defaultChannel,omitempty"`
	Channels       map[string]channel `json:"channels,omitempty"`
	Error          string             `json:"error,omitempty"`
}

func main() {
	jsonlines.Serve(answer, failed)
}

func failed(err error) response {
	return response{Error: err.Error()}
}

func answer(asked request) response {
	if asked.Channel != nil {
		return judge(asked.Channel)
	}
	return connect(asked)
}

func connect(asked request) response {
	graph := &registry.Package{}
	for _, added := range asked.Bundles {
		annotations := registry.Annotations{PackageName: "web", Channels: strings.Join(added.Channels, ","), DefaultChannelName: added.DefaultChannel}
		made, err := registry.NewBundleFromStrings(added.Name, added.Version, annotations.PackageName, added.DefaultChannel, annotations.Channels, "")
		if err != nil {
			return failed(err)
		}
		made.Package = annotations.PackageName
		loader := registry.BundleGraphLoader{}
		if graph, err = loader.AddBundleToGraph(made, graph, &registry.AnnotationsFile{Annotations: annotations}, asked.SkipPatch); err != nil {
			return failed(err)
		}
	}
	described := response{DefaultChannel: graph.DefaultChannel, Channels: map[string]channel{}}
	for name, made := range graph.Channels {
		entries := map[string][]string{}
		for node, replaced := range made.Nodes {
			entries[node.CsvName] = namesOf(replaced)
		}
		described.Channels[name] = channel{Head: made.Head.CsvName, Entries: entries}
	}
	return described
}

func namesOf(keys map[registry.BundleKey]struct{}) []string {
	names := []string{}
	for key := range keys {
		names = append(names, key.CsvName)
	}
	sort.Strings(names)
	return names
}

// judge says what is wrong with the graph of a channel, and nothing of its bundles, which are all alike.
func judge(entries []entry) response {
	pkg := &model.Package{Name: "web"}
	checked := &model.Channel{Package: pkg, Name: "stable", Bundles: map[string]*model.Bundle{}}
	for _, said := range entries {
		checked.Bundles[said.Name] = &model.Bundle{
			Package: pkg, Channel: checked, Name: said.Name, Image: "registry.example.com/web", Replaces: said.Replaces, Skips: said.Skips,
			Properties: []property.Property{property.MustBuildPackage("web", "1.0.0")},
		}
	}
	if err := checked.Validate(); err != nil {
		return failed(err)
	}
	return response{}
}
