package io.blotter.toolchain.differ;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LikelyOrderTest {
  @Test
  void putsFilesAfterThoseThatTheyName() {
    var files =
        List.of(
            new ModelFile("a/crews.sql", "create table crews (lead int references members);"),
            new ModelFile("b/bands.sql", "create view bands as select * from crews;"),
            new ModelFile("b/members.sql", "create table members (id int primary key);"));
    assertThat(LikelyOrder.of(files))
        .extracting(ModelFile::subject)
        .containsExactly("members", "crews", "bands");
  }

  @Test
  void losesNoFileOfACircleOrOfOneName() {
    var files =
        List.of(
            new ModelFile("hens.sql", "-- from eggs"),
            new ModelFile("eggs.sql", "-- from hens"),
            new ModelFile("other/eggs.sql", "-- blown"));
    assertThat(LikelyOrder.of(files)).containsExactlyInAnyOrderElementsOf(files);
  }
}
