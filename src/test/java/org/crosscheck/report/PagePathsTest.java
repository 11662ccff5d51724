package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PagePathsTest {
  @Test
  void plainIdsKeepTheirName() {
    assertThat(PagePaths.article("bbc-2017-04-11")).isEqualTo("article/bbc-2017-04-11.html");
  }

  @Test
  void idsThatLeaveTheFolderBecomeDigests() {
    assertThat(PagePaths.article("../../etc/passwd")).matches("article/x-[0-9a-f]{16}\\.html");
  }

  @Test
  void anIdThatLooksLikeADigestIsNoOtherIdsDigest() {
    String digest = PagePaths.article("A/B").substring("article/".length()).replace(".html", "");
    assertThat(PagePaths.article(digest)).isNotEqualTo(PagePaths.article("A/B"));
  }

  @Test
  void outletsThatDifferInSignsOnlyHaveTwoPages() {
    assertThat(PagePaths.outlet("The Post")).isNotEqualTo(PagePaths.outlet("The-Post"));
    assertThat(PagePaths.outlet("The Post")).isNotEqualTo(PagePaths.outlet("THE POST"));
  }

  @Test
  void deviceNamesOfWindowsAreNoFileNames() {
    assertThat(PagePaths.article("con")).startsWith("article/x-");
    assertThat(PagePaths.article("lpt1")).startsWith("article/x-");
  }

  @Property
  void everyIdMakesASafeFileName(@ForAll String id) {
    assertThat(PagePaths.article(id)).matches("article/[a-z0-9][a-z0-9_-]{1,79}\\.html");
    assertThat(PagePaths.outlet(id)).matches("outlet/[a-z0-9-]{1,50}\\.html");
    assertThat(PagePaths.claimAnchor(id)).matches("c-[a-z0-9_-]{1,80}");
  }
}
