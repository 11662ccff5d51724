package org.crosscheck.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.crosscheck.UserMistake;
import org.junit.jupiter.api.Test;

class TogetherTest {
  @Test
  void resultsComeInTheOrderOfTheJobsThoughTheLastEndsFirst() {
    CountDownLatch lastIsDone = new CountDownLatch(1);
    List<String> results =
        Together.all(
            List.of(
                () -> {
                  lastIsDone.await();
                  return "first";
                },
                () -> {
                  lastIsDone.countDown();
                  return "last";
                }));
    assertThat(results).containsExactly("first", "last");
  }

  @Test
  void aFailureIsToldAsItWas() {
    assertThatThrownBy(
            () ->
                Together.run(
                    () -> {
                      throw new UserMistake("no such folder");
                    },
                    () -> {}))
        .isInstanceOf(UserMistake.class)
        .hasMessage("no such folder");
  }
}
