package io.blotter.toolchain.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.toolchain.testing.RevisionFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule of the graph with a folder that breaks it, and one that breaks none. */
class GraphRuleTest {
  private static final String A = "aaaaaaaa";
  private static final String B = "bbbbbbbb";
  private static final String C = "cccccccc";

  @TempDir private Path folder;
  private RevisionFolder revisions;

  @BeforeEach
  void chain() {
    revisions =
        new RevisionFolder(folder)
            .add(A, "base", "create table a ();", "drop table a;")
            .add(B, A, "create table b ();", "drop table b;");
  }

  @Test
  void findNothingWhereAllIsWell() {
    assertThat(GraphRule.check(revisions.read())).isEmpty();
  }

  @Test
  void oneHead() {
    revisions.add(C, A, "create table c ();", "drop table c;");
    assertBroken(GraphRule.G01_ONE_HEAD, B + ", " + C);
  }

  @Test
  void aDownForEveryRevision() {
    revisions.add(C, B, "create table c ();", "");
    assertBroken(GraphRule.G02_DOWN, "its down file is empty");
  }

  @Test
  void noDownForAMergeOrWhatSaysWhy() {
    revisions.add(C, A, "create table c ();", "drop table c;").add("dddddddd", B + ',' + C, "", "");
    assertThat(GraphRule.check(revisions.read())).isEmpty();
  }

  @Test
  void filesStayAsTheyWere() {
    revisions.write("down/" + revisions.nameOf(B), "drop table b cascade;");
    assertBroken(GraphRule.G03_UNCHANGED, "was edited");
  }

  @Test
  void everyListedRevisionHasItsFile() {
    revisions.write("graph.sum", revisions.read().graph().print() + C + ' ' + B + " 0 0\n");
    assertBroken(GraphRule.G04_FILES, C);
  }

  @Test
  void filesComeFromTheToolchain() {
    revisions.write("up/V2026_01_02_0000__create_things.sql", "create table things ();");
    assertBroken(GraphRule.G05_MADE_BY_THE_TOOLCHAIN, "create_things");
  }

  @Test
  void anIdStandsForOneRevision() {
    revisions.write("up/V2026_01_02_0000__bbbbbbbb_again.sql", "create table things ();");
    assertBroken(GraphRule.G05_MADE_BY_THE_TOOLCHAIN, "bbbbbbbb_again");
  }

  @Test
  void childrenComeAfterTheirParents() {
    revisions.add(C, "dddddddd", "create table c ();", "drop table c;");
    assertThatThrownBy(revisions::read).hasMessageContaining("which graph.sum lacks");
    revisions.add("dddddddd", B, "create table d ();", "drop table d;");
    assertBroken(GraphRule.G06_ORDER, "must come after");
  }

  @Test
  void refuseACircleARepetitionAndRubbish() {
    assertThatThrownBy(() -> Graph.parse(A + ' ' + B + " 0 0\n" + B + ' ' + A + " 0 0\n"))
        .hasMessageContaining("circle");
    assertThatThrownBy(() -> Graph.parse((A + " base 0 0\n").repeat(2)))
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> Graph.parse("<<<<<<< HEAD\n")).hasMessageContaining("line 1");
  }

  @Test
  void resolveTheBeginningOfAnId() {
    var graph = revisions.read().graph();
    assertThat(graph.resolve("bbb")).isEqualTo(B);
    assertThatThrownBy(() -> graph.resolve("f")).hasMessageContaining("no revision 'f'");
    var twins = Graph.parse("abcdef01 base 0 0\nabcdef02 abcdef01 0 0\n");
    assertThatThrownBy(() -> twins.resolve("abc")).hasMessageContaining("abcdef01, abcdef02");
  }

  private void assertBroken(GraphRule rule, String part) {
    assertThat(GraphRule.check(revisions.read()))
        .anySatisfy(violation -> {
          assertThat(violation.rule()).isEqualTo(rule);
          assertThat(violation.message()).contains(part);
        });
  }
}
