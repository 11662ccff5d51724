package org.crosscheck;

import java.util.List;
import java.util.function.BiConsumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.crosscheck.article.Article;
import org.crosscheck.article.ContentId;
import org.crosscheck.article.DayRange;
import org.crosscheck.article.InputFile;
import org.crosscheck.article.MarkedArticle;
import org.crosscheck.article.Read;
import org.crosscheck.article.Rejected;
import org.crosscheck.copy.Copy;
import org.crosscheck.event.ClaimLink;
import org.crosscheck.event.ClaimPair;
import org.crosscheck.event.Event;
import org.crosscheck.event.EventMention;
import org.crosscheck.event.Placement;
import org.crosscheck.event.Story;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Judgement;
import org.crosscheck.finding.Judgements;
import org.crosscheck.job.BlockCounts;
import org.crosscheck.job.CompareEvents;
import org.crosscheck.job.DigestFiles;
import org.crosscheck.job.DropRepeatedIds;
import org.crosscheck.job.FindCopies;
import org.crosscheck.job.GroupEvents;
import org.crosscheck.job.GroupStories;
import org.crosscheck.job.JoinNames;
import org.crosscheck.job.LinkClaims;
import org.crosscheck.job.ParseArticles;
import org.crosscheck.job.PlaceClaims;
import org.crosscheck.job.ReadArticles;
import org.crosscheck.job.ReadClaims;
import org.crosscheck.job.ResolveNames;
import org.crosscheck.job.RunRows;
import org.crosscheck.language.ParsedArticle;
import org.crosscheck.language.SentenceReader;
import org.crosscheck.name.ArticleReading;
import org.crosscheck.name.NameCluster;
import org.crosscheck.name.NamedArticle;
import org.crosscheck.report.InputDigest;
import org.crosscheck.rules.Rules;
import org.crosscheck.spark.KeptStages;
import org.crosscheck.spark.Rows;
import org.crosscheck.spark.Sessions;

/** The whole program on one screen: from the files of a corpus to its report, a line a stage. */
public final class Pipeline {
  /** How many stages a run has, for showing how far it is. */
  public static final int STAGES = 8;

  private final Rules rules;
  private final RunRequest request;
  private final BiConsumer<String, String> progress;

  /** A run with the rules; {@code progress} hears of each stage that is done and its counts. */
  public Pipeline(Rules rules, RunRequest request, BiConsumer<String, String> progress) {
    this.rules = rules;
    this.request = request;
    this.progress = progress;
  }

  /**
   * Starts to load the language models, which takes longest, beside everything else.
   *
   * @param work the folder of kept stages, empty for none; where it has some they may be all that
   *     is needed
   */
  public static void warmUp(String work) {
    // On a cluster the executors load them, not the driver.
    if (Sessions.isLocal() && work.isEmpty()) {
      SentenceReader.warmUp();
    }
  }

  /** Runs every stage, in this machine's cores or on the cluster that spark-submit names. */
  public RunResult run() {
    SparkSession spark = Sessions.start(request.files().stream().mapToLong(InputFile::bytes).sum());
    try {
      return run(spark);
    } finally {
      spark.stop();
    }
  }

  private RunResult run(SparkSession spark) {
    Dataset<InputFile> files = Rows.of(spark, request.files(), InputFile.class);
    List<InputDigest> digests = new DigestFiles().apply(files).collectAsList();
    KeptStages kept = new KeptStages(spark, request.work(), key(digests));

    Dataset<Read> reads = Rows.keep(new ReadArticles(rules).apply(files));
    Dataset<Read> unique = Rows.keep(new DropRepeatedIds().apply(articles(reads)));
    Dataset<Rejected> rejected = rejected(reads).union(rejected(unique));
    DayRange days = request.days();
    Dataset<Article> articles = Rows.filter(articles(unique), days::covers);

    Dataset<ArticleReading> readings =
        Rows.keep(kept.stage("read", ArticleReading.class, () -> read(kept, articles)));
    Dataset<NameCluster> joined = Rows.keep(new JoinNames(rules).apply(readings));
    Dataset<NamedArticle> named = Rows.keep(new ResolveNames().apply(readings, joined));

    Dataset<MarkedArticle> marked =
        Rows.map(readings, r -> new MarkedArticle(r.article(), r.marks()), MarkedArticle.class);
    BlockCounts blocks = new BlockCounts();
    Dataset<Copy> copies = Rows.keep(new FindCopies(rules, blocks).apply(marked));
    Dataset<Story> stories = Rows.keep(new GroupStories(rules, blocks).apply(marked, copies));
    Dataset<Placement> places = Rows.keep(new PlaceClaims().placements(stories, copies));
    Dataset<EventMention> mentions = Rows.keep(new PlaceClaims().apply(named, places));

    Dataset<ClaimLink> links =
        Rows.keep(new LinkClaims(rules, forbidden(), blocks).apply(mentions));
    Dataset<Event> events = Rows.keep(new GroupEvents().apply(mentions, links));
    Dataset<Finding> findings =
        Rows.keep(judged(new CompareEvents(rules).apply(events, mentions, links)));

    RunRows rows =
        new RunRows(
            rejected,
            marked,
            named,
            new ResolveNames().names(joined),
            copies,
            stories,
            places,
            mentions,
            events,
            findings,
            blocks.list(),
            request.judgements());
    return new RunWriter(request, progress).write(digests, rows);
  }

  /** Parsing takes longest by far, so it is kept by itself. */
  private Dataset<ArticleReading> read(KeptStages kept, Dataset<Article> articles) {
    return new ReadClaims(rules)
        .apply(
            kept.stage(
                "parsed", ParsedArticle.class, () -> new ParseArticles(rules).apply(articles)));
  }

  private List<ClaimPair> forbidden() {
    return new Judgements(request.judgements())
        .forbiddenPairs().stream()
            .map(pair -> new ClaimPair(pair.split(" ")[0], pair.split(" ")[1]))
            .toList();
  }

  private Dataset<Finding> judged(Dataset<Finding> findings) {
    List<Judgement> judgements = request.judgements();
    return judgements.isEmpty()
        ? findings
        : Rows.flatMap(findings, f -> new Judgements(judgements).apply(List.of(f)), Finding.class);
  }

  private static Dataset<Article> articles(Dataset<Read> reads) {
    return Rows.map(Rows.filter(reads, r -> r.article() != null), Read::article, Article.class);
  }

  private static Dataset<Rejected> rejected(Dataset<Read> reads) {
    return Rows.map(Rows.filter(reads, r -> r.rejected() != null), Read::rejected, Rejected.class);
  }

  private String key(List<InputDigest> digests) {
    return ContentId.of(
        "k",
        ProgramVersion.TEXT,
        KeptStages.FORM,
        Rules.digest(request.rulesSource()),
        request.days(),
        digests);
  }
}
