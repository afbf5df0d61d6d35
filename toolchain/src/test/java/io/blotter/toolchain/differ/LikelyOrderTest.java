package io.blotter.toolchain.differ;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LikelyOrderTest {
  @Test
  void putsFilesAfterThoseThatTheyName() {
    var files =
        List.of(
            ModelFile.of("a/crews.sql", "create table crews (lead int references members);"),
            ModelFile.of("b/bands.sql", "create view bands as select * from crews;"),
            ModelFile.of("b/members.sql", "create table members (id int primary key);"));
    assertThat(LikelyOrder.of(files))
        .extracting(ModelFile::subject)
        .containsExactly("members", "crews", "bands");
  }

  @Test
  void losesNoFileOfACircleOrOfOneName() {
    var files =
        List.of(
            ModelFile.of("hens.sql", "-- from eggs"),
            ModelFile.of("eggs.sql", "-- from hens"),
            ModelFile.of("other/eggs.sql", "-- blown"));
    assertThat(LikelyOrder.of(files)).containsExactlyInAnyOrderElementsOf(files);
  }
}
