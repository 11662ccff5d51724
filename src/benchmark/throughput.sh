#!/usr/bin/env bash
# What the rest of the pipeline adds to reading: a generated corpus (default 2,000 articles) read only (annotate: language
# stage, claims and mentions), run whole, and run again from its kept claims. Each starts a JVM of its own.
set -euo pipefail
shopt -s inherit_errexit
cd "$(dirname "$0")/../.."
articles=${1:-2000}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
bin/crosscheck generate --articles "$articles" --outlets 40 --seed 7 "$out/corpus"
corpus=$out/corpus/articles.jsonl
words=$(wc -w <"$corpus")

# Seconds that a command takes; what it prints goes to standard error.
seconds() {
  local start
  start=$(date +%s.%N)
  bin/crosscheck "$@" >&2
  echo "$(date +%s.%N) $start" | awk '{ printf "%.1f", $1 - $2 }'
}

reading=$(seconds annotate "$corpus" "$out/read.jsonl")
whole=$(seconds run "$corpus" --out "$out/whole" --work "$out/work")
rest=$(seconds run "$corpus" --out "$out/rest" --work "$out/work")
echo "$articles articles, $words words: reading alone $reading s, whole run $whole s, from kept claims $rest s"
echo "$reading $whole $words" | awk '{ printf "%.0f words a second read, %.0f in the whole run: the rest adds %.0f %%\n", $3 / $1, $3 / $2, 100 * ($2 - $1) / $1 }'
