// image-bytes makes container images as go-containerregistry, and with it `kubectl package build`, does, and reads archives of others:
// requests {"files":{path:base64},"mode":number,"labels":{},"tag":ref,"docker":path,"oci":path,"writeDocker":path,"writeOci":path} on stdin,
// one a line; out comes a JSON line for each.
//
// Of the files an image is made: {"made":{"config":text,"diffIDs":[],"digest":digest}}, which is written into the archives writeDocker and writeOci.
// The archives docker (of the form of docker save) and oci (an OCI image layout) are read: {"docker":{...,"tags":[]},"oci":{...}}; an image that
// breaks the rules of the format is an error. {"error":text} stands for a request that fails.
package main

import (
	"archive/tar"
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sort"

	"github.com/google/go-containerregistry/pkg/crane"
	"github.com/google/go-containerregistry/pkg/name"
	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/empty"
	"github.com/google/go-containerregistry/pkg/v1/layout"
	"github.com/google/go-containerregistry/pkg/v1/mutate"
	"github.com/google/go-containerregistry/pkg/v1/tarball"
	"github.com/google/go-containerregistry/pkg/v1/validate"

	"cdk8s-opack/conformance/internal/jsonlines"
)

type request struct {
	Files       map[string][]byte `json:"files"`
	Mode        int64             `json:"mode"`
	Labels      map[string]string `json:"labels"`
	Tag         string            `json:"tag"`
	Docker      string            `json:"docker"`
	OCI         string            `json:"oci"`
	WriteDocker string            `json:"writeDocker"`
	WriteOCI    string            `json:"writeOci"`
}

type image struct {
	Config  string   `json:"config"`
	DiffIDs []string `json:"diffIDs"`
	Digest  string   `json:"digest"`
	Tags    []string `json:"tags,omitempty"`
}

type response struct {
	Made   *image `json:"made,omitempty"`
	Docker *image `json:"docker,omitempty"`
	OCI    *image `json:"oci,omitempty"`
	Error  string `json:"error,omitempty"`
}

func main() {
	jsonlines.Serve(func(asked request) response {
		answered, err := answer(asked)
		if err != nil {
			return failed(err)
		}
		return answered
	}, failed)
}

func failed(err error) response {
	return response{Error: err.Error()}
}

func answer(asked request) (response, error) {
	made, err := makeImage(asked)
	if err != nil {
		return response{}, fmt.Errorf("making the image: %w", err)
	}
	described, err := describe(made)
	if err != nil {
		return response{}, err
	}
	if err := write(made, asked); err != nil {
		return response{}, fmt.Errorf("writing the image: %w", err)
	}
	docker, err := readDocker(asked.Docker)
	if err != nil {
		return response{}, fmt.Errorf("reading %s: %w", asked.Docker, err)
	}
	oci, err := readOCI(asked.OCI)
	if err != nil {
		return response{}, fmt.Errorf("reading %s: %w", asked.OCI, err)
	}
	return response{Made: described, Docker: docker, OCI: oci}, nil
}

// makeImage does what packageexport of Package Operator does.
func makeImage(asked request) (v1.Image, error) {
	layer, err := layerOf(asked.Files, asked.Mode)
	if err != nil {
		return nil, err
	}
	made, err := mutate.AppendLayers(empty.Image, layer)
	if err != nil {
		return nil, err
	}
	config, err := made.ConfigFile()
	if err != nil {
		return nil, err
	}
	config = config.DeepCopy()
	config.Architecture = "amd64"
	config.OS = "linux"
	config.Config.Labels = asked.Labels
	if made, err = mutate.ConfigFile(made, config); err != nil {
		return nil, err
	}
	return mutate.Canonical(made)
}

// layerOf is crane.Layer, which knows no permissions, or the same with permissions.
func layerOf(files map[string][]byte, mode int64) (v1.Layer, error) {
	if mode == 0 {
		return crane.Layer(files)
	}
	names := make([]string, 0, len(files))
	for file := range files {
		names = append(names, file)
	}
	sort.Strings(names)
	buffer := &bytes.Buffer{}
	writer := tar.NewWriter(buffer)
	for _, file := range names {
		if err := writer.WriteHeader(&tar.Header{Name: file, Mode: mode, Size: int64(len(files[file]))}); err != nil {
			return nil, err
		}
		if _, err := writer.Write(files[file]); err != nil {
			return nil, err
		}
	}
	if err := writer.Close(); err != nil {
		return nil, err
	}
	return tarball.LayerFromOpener(func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(buffer.Bytes())), nil })
}

// describeValid describes an image that was read. One that mutate has made is not asked: its manifest has an empty map where the parsed one has nil.
func describeValid(read v1.Image) (*image, error) {
	if err := validate.Image(read); err != nil {
		return nil, fmt.Errorf("the image is not valid: %w", err)
	}
	return describe(read)
}

func describe(described v1.Image) (*image, error) {
	text, err := described.RawConfigFile()
	if err != nil {
		return nil, err
	}
	config, err := described.ConfigFile()
	if err != nil {
		return nil, err
	}
	digest, err := described.Digest()
	if err != nil {
		return nil, err
	}
	diffIDs := []string{}
	for _, id := range config.RootFS.DiffIDs {
		diffIDs = append(diffIDs, id.String())
	}
	return &image{Config: string(text), DiffIDs: diffIDs, Digest: digest.String()}, nil
}

func write(made v1.Image, asked request) error {
	tag, err := name.ParseReference(asked.Tag)
	if err != nil {
		return err
	}
	if err := tarball.WriteToFile(asked.WriteDocker, tag, made); err != nil {
		return err
	}
	return inFolder(func(folder string) error {
		written, err := layout.Write(folder, empty.Index)
		if err != nil {
			return err
		}
		if err := written.AppendImage(made, layout.WithAnnotations(map[string]string{"org.opencontainers.image.ref.name": asked.Tag})); err != nil {
			return err
		}
		archive, err := os.Create(asked.WriteOCI)
		if err != nil {
			return err
		}
		defer archive.Close()
		writer := tar.NewWriter(archive)
		if err := writer.AddFS(os.DirFS(folder)); err != nil {
			return err
		}
		return writer.Close()
	})
}

func readDocker(path string) (*image, error) {
	opener := func() (io.ReadCloser, error) { return os.Open(path) }
	manifest, err := tarball.LoadManifest(opener)
	if err != nil {
		return nil, err
	}
	read, err := tarball.Image(opener, nil)
	if err != nil {
		return nil, err
	}
	described, err := describeValid(read)
	if err != nil {
		return nil, err
	}
	described.Tags = manifest[0].RepoTags
	return described, nil
}

func readOCI(path string) (*image, error) {
	var described *image
	err := inFolder(func(folder string) error {
		if err := unpack(path, folder); err != nil {
			return err
		}
		index, err := layout.ImageIndexFromPath(folder)
		if err != nil {
			return err
		}
		if err := validate.Index(index); err != nil {
			return err
		}
		manifest, err := index.IndexManifest()
		if err != nil {
			return err
		}
		read, err := index.Image(manifest.Manifests[0].Digest)
		if err != nil {
			return err
		}
		if described, err = describeValid(read); err != nil {
			return err
		}
		for _, descriptor := range manifest.Manifests {
			described.Tags = append(described.Tags, descriptor.Annotations["org.opencontainers.image.ref.name"])
		}
		return nil
	})
	return described, err
}

func unpack(path string, folder string) error {
	archive, err := os.Open(path)
	if err != nil {
		return err
	}
	defer archive.Close()
	for reader := tar.NewReader(archive); ; {
		header, err := reader.Next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		target := filepath.Join(folder, filepath.Clean("/"+header.Name))
		if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
			return err
		}
		content, err := io.ReadAll(reader)
		if err != nil {
			return err
		}
		if err := os.WriteFile(target, content, 0o644); err != nil {
			return err
		}
	}
}

func inFolder(use func(folder string) error) error {
	folder, err := os.MkdirTemp("", "image-bytes-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	return use(folder)
}
