#!/usr/bin/env bash
# What a second executor spares: the same run from kept claims (a generated corpus, default 10,000 articles) through
# spark-submit on a standalone cluster of one worker with one core, then of two such workers. Needs a built project.
set -euo pipefail
cd "$(dirname "$0")/../.."
articles=${1:-10000}
out=${CROSSCHECK_SCALE_DIR:-$(mktemp -d)}
place=$out/$articles
lib=$PWD/target/lib
export SPARK_HOME=$out/spark SPARK_LOCAL_IP=127.0.0.1 SPARK_SCALA_VERSION=2.13
mkdir -p "$SPARK_HOME"
ln -sfn "$lib" "$SPARK_HOME/jars"
opens=$(grep -o '<spark.opens.flags>[^<]*' pom.xml | sed 's/<spark.opens.flags>//')
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
[ -d "$place/corpus" ] || bin/crosscheck generate --articles "$articles" --outlets 40 --seed 7 "$place/corpus"
[ -d "$place/work" ] || bin/crosscheck run "$place/corpus/articles.jsonl" --out "$place/first" --work "$place/work"

deploy() {
  # shellcheck disable=SC2086 # options are split on purpose
  exec "$java" -Xmx2g $opens -cp "$lib/*" org.apache.spark.deploy."$@"
}

for workers in 1 2; do
  port=$((7100 + workers))
  master=spark://127.0.0.1:$port
  (deploy master.Master --host 127.0.0.1 --port "$port" --webui-port 0) >"$out/master.log" 2>&1 &
  started=($!)
  for worker in $(seq "$workers"); do
    (deploy worker.Worker --host 127.0.0.1 --cores 1 --memory 7g --webui-port 0 --work-dir "$out/worker-$worker" "$master") \
      >"$out/worker-$worker.log" 2>&1 &
    started+=($!)
  done
  trap 'kill "${started[@]}" 2>/dev/null || true' EXIT
  until [ "$(grep -c 'Registering worker' "$out/master.log")" -eq "$workers" ]; do sleep 0.5; done
  start=$(date +%s.%N)
  (deploy SparkSubmit --master "$master" --conf spark.executor.memory=6g --conf spark.executor.cores=1 \
    --conf spark.cores.max="$workers" --class org.crosscheck.Main target/crosscheck.jar \
    run "$place/corpus/articles.jsonl" --out "$place/cluster-$workers" --work "$place/work") >"$out/submit.log" 2>&1 ||
    cat "$out/submit.log"
  echo "$(date +%s.%N) $start" | awk -v n="$workers" -v a="$articles" '{ printf "%d articles, %d executors: %.0f s\n", a, n, $1 - $2 }'
  kill "${started[@]}"
  wait "${started[@]}" 2>/dev/null || true
done
cmp "$place/cluster-1/data/findings.jsonl" "$place/cluster-2/data/findings.jsonl" && echo 'the same findings'
