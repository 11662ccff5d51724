package org.crosscheck;

import java.util.List;
import org.crosscheck.article.DayRange;
import org.crosscheck.article.InputFile;
import org.crosscheck.finding.Judgement;
import org.crosscheck.report.FindingHead;
import org.crosscheck.rules.RulesSource;

/**
 * What a run is asked for.
 *
 * @param out folder or URI that the report and data are written to
 * @param days days of publication to read
 * @param previous findings of an earlier run, null for none
 * @param judgements reviewers' judgements, empty for none
 * @param work folder in which stages are kept, empty for none
 * @param observations whether to write what was observed on pairs of claims, to learn from
 */
public record RunRequest(
    List<InputFile> files,
    String out,
    RulesSource rulesSource,
    DayRange days,
    boolean passagesOnly,
    List<FindingHead> previous,
    List<Judgement> judgements,
    String work,
    boolean parquet,
    boolean observations) {
  public RunRequest {
    files = List.copyOf(files);
    judgements = List.copyOf(judgements);
  }
}
