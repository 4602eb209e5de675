// bundle-verdict judges OLM bundles by operator-framework/api and operator-registry: for each directory given, as an argument or else as a
// line on stdin, it prints a JSON line {"dir":dir,"findings":[{"validator":name,...},...],"errors":[text,...],"warnings":[text,...]}.
//
// Errors and warnings are the texts of what a bundle is commonly judged by, findings are those of every validator.
package main

import (
	"bufio"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"sync"
	"sync/atomic"

	"github.com/sirupsen/logrus"

	"cdk8s-opack/conformance/internal/jsonlines"
)

// garbage is how much more than what is in use may lie about, in percent: decoding makes a lot of it.
const garbage = 800

func main() {
	debug.SetGCPercent(garbage)
	out := bufio.NewWriter(os.Stdout)
	os.Stdout = os.Stderr // the libraries print lines of their own
	logrus.SetOutput(io.Discard)
	verdicts := jsonlines.NewEncoder(out)
	for _, verdict := range judgeAll(directories()) {
		if err := verdicts.Encode(verdict); err != nil {
			jsonlines.Fail(err)
		}
	}
	if err := out.Flush(); err != nil {
		jsonlines.Fail(err)
	}
}

func directories() (dirs []string) {
	if len(os.Args) > 1 {
		return os.Args[1:]
	}
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		dirs = append(dirs, lines.Text())
	}
	if err := lines.Err(); err != nil {
		jsonlines.Fail(err)
	}
	return dirs
}

// judgeAll uses all processors; the verdicts are in the order of the directories.
func judgeAll(dirs []string) []verdict {
	verdicts := make([]verdict, len(dirs))
	var next atomic.Int64
	var workers sync.WaitGroup
	for range runtime.NumCPU() {
		workers.Go(func() {
			for i := next.Add(1) - 1; int(i) < len(dirs); i = next.Add(1) - 1 {
				verdicts[i] = judge(dirs[i])
			}
		})
	}
	workers.Wait()
	return verdicts
}
