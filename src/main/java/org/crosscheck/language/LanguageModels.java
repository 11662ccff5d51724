package org.crosscheck.language;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The NLP library's models, loaded once per JVM and shared by all threads.
 *
 * <p>They are the one static state of the program: 2.1 GB that no serialised job could carry.
 * Loading starts with {@link #warmUp()} beside Spark's own start and takes two threads about ten
 * seconds from unpacked files.
 */
final class LanguageModels {
  private static CompletableFuture<LanguageModels> shared;
  private static CompletableFuture<Map<String, float[]>> sharedVectors;

  private final Tokenizer tokenizer;
  private final List<NLPComponent<NLPNode>> components;

  private LanguageModels(Tokenizer tokenizer, List<NLPComponent<NLPNode>> components) {
    this.tokenizer = tokenizer;
    this.components = components;
  }

  /** Starts loading unless that has begun. */
  static synchronized CompletableFuture<LanguageModels> warmUp() {
    if (shared == null) {
      shared = load(ModelFolder.ofSystem());
    }
    return shared;
  }

  /** The models, once they are loaded. */
  static LanguageModels shared() {
    return warmUp().join();
  }

  Tokenizer tokenizer() {
    return tokenizer;
  }

  /** Tags, lemmas, names and dependencies in place, sentence by sentence. */
  void annotate(NLPNode[] sentence) {
    components.forEach(c -> c.process(sentence));
  }

  /** Word vectors by form; comparing words needs these and none of the other models. */
  static Map<String, float[]> vectors() {
    return vectors(ModelFolder.ofSystem(), Runnable::run).join();
  }

  private static synchronized CompletableFuture<Map<String, float[]>> vectors(
      ModelFolder folder, Executor threads) {
    if (sharedVectors == null) {
      sharedVectors =
          CompletableFuture.supplyAsync(() -> folder.read(ModelFolder.WORD_VECTORS), threads);
    }
    return sharedVectors;
  }

  private static CompletableFuture<LanguageModels> load(ModelFolder folder) {
    ExecutorService threads = Executors.newFixedThreadPool(2, LanguageModels::daemon);
    // The two largest first, so that the threads finish together.
    var dependencies = component(folder, ModelFolder.DEPENDENCIES, threads);
    CompletableFuture<Map<String, float[]>> vectors = vectors(folder, threads);
    CompletableFuture<PrefixTree<String, Set<String>>> gazetteers =
        CompletableFuture.supplyAsync(() -> folder.read(ModelFolder.GAZETTEERS), threads);
    var names = component(folder, ModelFolder.NAMES, threads);
    CompletableFuture<Map<String, Set<String>>> clusters =
        CompletableFuture.supplyAsync(() -> folder.read(ModelFolder.WORD_CLUSTERS), threads);
    var tags = component(folder, ModelFolder.TAGS, threads);
    CompletableFuture<Map<String, List<String>>> classes =
        CompletableFuture.supplyAsync(() -> folder.read(ModelFolder.AMBIGUITY_CLASSES), threads);
    var all =
        CompletableFuture.allOf(dependencies, vectors, gazetteers, names, clusters, tags, classes);
    return all.whenComplete((done, failure) -> threads.shutdown())
        .thenApply(
            done -> {
              GlobalLexica<NLPNode> lexica = new GlobalLexica<>(noConfiguration());
              lexica.setAmbiguityClasses(lexicon(classes, Field.word_form_simplified_lowercase));
              lexica.setWordClusters(lexicon(clusters, Field.word_form_simplified_lowercase));
              lexica.setNamedEntityGazetteers(lexicon(gazetteers, Field.word_form_simplified));
              lexica.setWordEmbeddings(lexicon(vectors, Field.word_form_undigitalized));
              MorphologicalAnalyzer<NLPNode> lemmas = new MorphologicalAnalyzer<>(Language.ENGLISH);
              return new LanguageModels(
                  NLPUtils.createTokenizer(Language.ENGLISH),
                  List.of(lexica, tags.join(), lemmas, names.join(), dependencies.join()));
            });
  }

  private static CompletableFuture<NLPComponent<NLPNode>> component(
      ModelFolder folder, String name, ExecutorService threads) {
    return CompletableFuture.supplyAsync(
        () -> {
          OnlineComponent<NLPNode, ?> component = folder.read(name);
          component.setFlag(NLPFlag.DECODE);
          return component;
        },
        threads);
  }

  private static <T> GlobalLexicon<T> lexicon(CompletableFuture<T> content, Field field) {
    return new GlobalLexicon<>(content.join(), field, field.name());
  }

  /** Lexica that the library would name in a configuration file are set by hand. */
  private static InputStream noConfiguration() {
    return new ByteArrayInputStream("<configuration/>".getBytes(StandardCharsets.UTF_8));
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "language-models");
    thread.setDaemon(true);
    return thread;
  }
}
