package io.blotter.toolchain.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.toolchain.differ.ExpectedSchema;
import io.blotter.toolchain.revision.GraphRule;
import io.blotter.toolchain.revision.RevisionException;
import io.blotter.toolchain.revision.Revisions;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Branches joined, and databases held against what they should be. */
class ComparisonTest extends DeveloperFolder {

  @Test
  void findsWhatTheModelLacksAndWhatItHasBeyond() throws Exception {
    callsTable();
    model(CALLS + ", phone text);");
    assertThat(bench().check()).anyMatch(finding -> finding.contains("public.calls.phone"));
  }

  @Test
  void joinsBranchesWhoseOrderDoesNotMatter() throws Exception {
    callsTable();
    var base = revisions().head();
    branches(base, "alter table calls add column a int;", "alter table calls add column b int;");
    assertThatThrownBy(() -> bench().create("create more calls", List.of(), false))
        .isInstanceOf(RevisionException.class)
        .hasMessageContaining("several heads");

    assertThat(bench().merge("join the branches").notes()).isEmpty();

    assertThat(revisions().graph().heads()).hasSize(1);
    assertThat(GraphRule.check(revisions())).isEmpty();
    runner().migrate(null);
    runner().down("base");
    assertThatThrownBy(() -> bench().merge("join them")).hasMessageContaining("one head");
  }

  @Test
  void refusesToJoinBranchesWhoseOrderMatters() throws Exception {
    callsTable();
    branches(
        revisions().head(),
        "alter table calls alter id set default 1;",
        "alter table calls alter id set default 2;");
    assertThatThrownBy(() -> bench().merge("join the branches"))
        .isInstanceOf(RevisionException.class)
        .hasMessageContaining("do not commute")
        .hasMessageContaining("public.calls.id");
    assertThat(revisions().graph().heads()).hasSize(2);
  }

  @Test
  void namesWhatBothBranchesBring() throws Exception {
    callsTable();
    branches(
        revisions().head(),
        "alter table calls add column a int;",
        "alter table public.calls add column a text, add column b int;");
    assertThatThrownBy(() -> bench().merge("join the branches of calls"))
        .isInstanceOf(RevisionException.class)
        .hasMessageStartingWith("The branches 11111111 and 22222222 both bring column calls.a.");
    assertThat(revisions().graph().heads()).hasSize(2);
  }

  @Test
  void namesTheTableWhoseRowsBothBranchesWrite() throws Exception {
    callsTable();
    branches(
        revisions().head(),
        "update calls set id = id + 1;",
        "do $$ begin delete from public.calls where id = 1; end $$;");
    assertThat(bench().merge("join the branches of calls").notes())
        .singleElement()
        .asString()
        .startsWith("the branches 11111111 and 22222222 both write rows of calls:");
    assertThat(revisions().graph().heads()).hasSize(1);
  }

  @Test
  void findsWhatWasChangedByHand() throws Exception {
    callsTable();
    runner().migrate(null);
    assertThat(drift()).isEmpty();
    server.execute("alter table calls add column secret text");
    assertThat(drift()).anyMatch(difference -> difference.contains("public.calls.secret"));
  }

  private void branches(String base, String one, String other) throws IOException {
    for (var sql : List.of(one, other)) {
      var id = sql.equals(one) ? "11111111" : "22222222";
      var name = "V2026_11_22_000%s__%s_branch.sql".formatted(id.charAt(0), id);
      var head = "-- revision: %s\n-- parent: %s\n-- message: branch\n\n".formatted(id, base);
      var migrations = db.resolve("migrations");
      var down =
          sql.contains("add column")
              ? sql.replace("add", "drop").replace(" int", "")
              : "alter table calls alter id drop default;";
      Files.writeString(migrations.resolve("up").resolve(name), head + sql);
      Files.writeString(migrations.resolve("down").resolve(name), head + down);
      Files.writeString(
          migrations.resolve("graph.sum"),
          "%s%s %s %s %s%n"
              .formatted(
                  Files.readString(migrations.resolve("graph.sum")),
                  id,
                  base,
                  Revisions.digest(head + sql),
                  Revisions.digest(head + down)));
    }
  }

  private List<String> drift() throws SQLException {
    var applied = Set.copyOf(revisions().graph().ids());
    return ExpectedSchema.of(RevisionAuthoring.replay(databases, revisions(), applied), applied)
        .drift(server.dataSource(), applied);
  }
}
