// Package jsonlines runs programs that answer each line of JSON on stdin with one on stdout.
package jsonlines

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
)

// Serve answers each request on stdin; it ends the process when a request cannot be read.
// A panic of answer is an error of that one request.
func Serve[Request, Response any](answer func(Request) Response, failed func(error) Response) {
	requests := json.NewDecoder(bufio.NewReaderSize(os.Stdin, 1<<20))
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	responses := NewEncoder(out)
	for {
		var request Request
		err := requests.Decode(&request)
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			Fail(err)
		}
		if err := responses.Encode(guarded(request, answer, failed)); err != nil {
			Fail(err)
		}
	}
}

// NewEncoder writes one value a line, without escaping what only matters in HTML.
func NewEncoder(out io.Writer) *json.Encoder {
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	return encoder
}

// Fail ends the process.
func Fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}

func guarded[Request, Response any](request Request, answer func(Request) Response, failed func(error) Response) (response Response) {
	defer func() {
		if cause := recover(); cause != nil {
			response = failed(fmt.Errorf("panic: %v", cause))
		}
	}()
	return answer(request)
}
