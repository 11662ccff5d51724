package org.crosscheck.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.crosscheck.article.MarkedArticle;
import org.crosscheck.copy.Copy;
import org.crosscheck.copy.CopyFinder;
import org.crosscheck.copy.CopyGrouper;
import org.crosscheck.copy.CopyLink;
import org.crosscheck.copy.CopyLinker;
import org.crosscheck.copy.TextPrint;
import org.crosscheck.copy.TextPrinter;
import org.crosscheck.rules.Rules;
import org.crosscheck.spark.Rows;

/** Finds which articles share one text: prints, links inside blocks, and groups of each part. */
public record FindCopies(Rules rules, BlockCounts blocks) {
  public Dataset<Copy> apply(Dataset<MarkedArticle> articles) {
    TextPrinter printer = new TextPrinter(rules);
    // Read twice: for the links and for the groups.
    Dataset<TextPrint> prints = Rows.keep(Rows.map(articles, printer::print, TextPrint.class));
    Dataset<InPart> inParts =
        Rows.cogroup(
            prints,
            TextPrint::articleId,
            parts(links(prints)),
            PartMember::articleId,
            (id, print, part) ->
                List.of(new InPart(part.hasNext() ? part.next().part() : id, print.next())),
            InPart.class);
    CopyGrouper grouper = new CopyGrouper(rules.outlets());
    return Rows.flatMapGroups(
        inParts, InPart::part, (part, rows) -> grouper.group(prints(rows)), Copy.class);
  }

  /** An article inside a block. */
  public record BlockMember(String key, TextPrint print) {}

  /** An article's part of the graph of shared text, named by the part's least article. */
  public record PartMember(String articleId, String part) {}

  /** An article with its part. */
  public record InPart(String part, TextPrint print) {}

  private Dataset<CopyLink> links(Dataset<TextPrint> prints) {
    blocks.add("copies", prints, TextPrint::keys, CopyLinker.BOUND, CopyLinker.REACH);
    Dataset<BlockMember> members =
        Rows.flatMap(
            prints,
            p -> p.keys().stream().map(key -> new BlockMember(key, p)).toList(),
            BlockMember.class);
    return Rows.flatMapGroups(
            members, BlockMember::key, (key, block) -> link(block), CopyLink.class)
        .distinct();
  }

  private static List<CopyLink> link(Iterator<BlockMember> block) {
    BlockMember first = block.next();
    if (!block.hasNext()) {
      return List.of();
    }
    List<TextPrint> prints = new ArrayList<>(List.of(first.print()));
    block.forEachRemaining(member -> prints.add(member.print()));
    return CopyLinker.link(prints);
  }

  /** In this one machine: a link is small, and a million of them take less than a second. */
  private static Dataset<PartMember> parts(Dataset<CopyLink> links) {
    Set<CopyLink> all = new HashSet<>(links.collectAsList());
    Set<String> ids = new TreeSet<>();
    all.forEach(
        link -> {
          ids.add(link.first());
          ids.add(link.second());
        });
    List<PartMember> members = new ArrayList<>();
    for (List<String> part : CopyFinder.parts(ids, all)) {
      part.forEach(id -> members.add(new PartMember(id, part.get(0))));
    }
    return Rows.of(links.sparkSession(), members, PartMember.class);
  }

  private static List<TextPrint> prints(Iterator<InPart> rows) {
    List<TextPrint> prints = new ArrayList<>();
    rows.forEachRemaining(row -> prints.add(row.print()));
    return prints;
  }
}
