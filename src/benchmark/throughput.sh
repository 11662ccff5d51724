#!/usr/bin/env bash
# What the rest of the pipeline adds to reading: a generated corpus (default 2,000 articles) run whole, and again from its kept claims.
# Reading is language stage and claims; ReadingBenchmark says what the claims add to the language stage.
set -euo pipefail
shopt -s inherit_errexit
cd "$(dirname "$0")/../.."
articles=${1:-2000}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
bin/crosscheck generate --articles "$articles" --outlets 40 --seed 7 "$out/corpus"
words=$(wc -w <"$out/corpus/articles.jsonl")

# Seconds that a run over the corpus takes; what it prints goes to standard error.
seconds() {
  local start
  start=$(date +%s.%N)
  bin/crosscheck run "$out/corpus/articles.jsonl" --out "$out/$1" --work "$out/work" >&2
  echo "$(date +%s.%N) $start" | awk '{ printf "%.1f", $1 - $2 }'
}

whole=$(seconds whole)
rest=$(seconds rest)
echo "$articles articles, $words words: whole run $whole s, from kept claims $rest s"
echo "$whole $rest $words" | awk '{ printf "reading alone %.0f words a second; the rest adds %.0f %%\n", $3 / ($1 - $2), 100 * $2 / ($1 - $2) }'
