package io.blotter.toolchain.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.toolchain.author.RevisionAuthoring.Creation;
import io.blotter.toolchain.differ.ModelException;
import io.blotter.toolchain.differ.RenameHint;
import io.blotter.toolchain.revision.GraphRule;
import io.blotter.toolchain.revision.Revision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A folder with a model and revisions, worked on as a developer does. */
class RevisionAuthoringTest extends DeveloperFolder {
  @Test
  void writesARevisionThatMakesWhatTheModelDescribes() throws Exception {
    model(CALLS + ", phone text);\ncomment on column public.calls.phone is 'As dialled.';");

    var file = written(bench().create("Create calls!", List.of(), false)).getFirst();

    assertThat(file.getFileName().toString())
        .matches("V2026_11_21_1200__[0-9a-f]{8}_create_calls\\.sql");
    assertThat(Files.readString(file))
        .startsWith("-- revision: ")
        .contains("-- parent: base\n-- message: Create calls!\n-- date: 2026-11-21T12:00\n")
        .contains("set local lock_timeout")
        .contains("create table public.calls");
    assertThat(GraphRule.check(revisions())).isEmpty();
    assertThat(bench().check()).isEmpty();
    assertThat(bench().create("create calls again", List.of(), false))
        .isEqualTo(new Creation.Unchanged());
    runner().migrate(null);
    assertThat(server.value("select col_description('calls'::regclass, 2)"))
        .contains("As dialled.");
    runner().down("base");
    assertThat(server.value("select to_regclass('calls')")).isEmpty();
  }

  @Test
  void writesIndexesOnTheirOwnAndInTheNextMinute() throws Exception {
    callsTable();
    model(CALLS + ", phone text);\ncreate index calls_phone_idx on public.calls (phone);");

    var files = written(bench().create("add phone to calls", List.of(), false));

    assertThat(files).hasSize(2);
    assertThat(files.get(0).getFileName().toString()).startsWith("V2026_11_21_1201__");
    assertThat(files.get(1).getFileName().toString()).startsWith("V2026_11_21_1202__");
    assertThat(Files.readString(files.get(1))).contains("create index concurrently");
    assertThat(Path.of(files.get(1) + ".conf")).hasContent("executeInTransaction=false");
    assertThat(down(files.get(0))).contains("-- data loss: column public.calls.phone\n");
    assertThat(down(files.get(1))).contains("-- data loss: none\n");
    runner().migrate(null);
    assertThat(
            server.value(
                "select indisvalid from pg_index where indexrelid = 'calls_phone_idx'::regclass"))
        .contains(true);
  }

  @Test
  void refusesToTakeDataAwayUnlessAllowed() throws Exception {
    model(CALLS + ", phone text);");
    bench().create("create calls", List.of(), false);
    model(CALLS + ");");

    assertThat(bench().create("drop phone of calls", List.of(), false))
        .isInstanceOfSatisfying(
            Creation.Refused.class,
            refused ->
                assertThat(refused.reasons()).anyMatch(r -> r.contains("public.calls.phone")));
    assertThat(revisions().graph().revisions()).hasSize(1);

    var file = written(bench().create("drop phone of calls", List.of(), true)).getFirst();
    assertThat(Files.readString(file)).contains("-- data loss: column public.calls.phone");
  }

  @Test
  void renamesOnlyWhatItIsTold() throws Exception {
    model(CALLS + ", phone text);");
    bench().create("create calls", List.of(), false);
    runner().migrate(null);
    server.execute("insert into calls values (1, '555')");
    model(CALLS + ", number text);");

    assertThat(bench().create("rename phone of calls", List.of(), false))
        .isInstanceOf(Creation.Refused.class);
    var hint = RenameHint.parse("public.calls.phone=number");
    written(bench().create("rename phone of calls", List.of(hint), false));

    runner().migrate(null);
    assertThat(server.value("select number from calls")).contains("555");
    runner().down("-1");
    assertThat(server.value("select phone from calls")).contains("555");
  }

  @Test
  void saysWhetherOlderCodeGoesOnToWork() throws Exception {
    model(CALLS + ", phone text);");
    written(bench().create("create calls", List.of(), false));
    model(CALLS + ", phone text not null default '');");
    written(bench().create("close phone of calls", List.of(), false));
    sources(null).createEmpty("fill calls");

    assertThat(revisions().graph().revisions())
        .extracting(Revision::backwardCompatible)
        .containsExactly(true, false, false, false);
    assertThat(revisions().files(revisions().graph().ids()))
        .extracting(file -> file.header("backward compatible"))
        .containsExactly("yes", "no", "no", "no");
    assertThat(revisions().files().values())
        .allMatch(file -> !String.valueOf(file.down()).contains("backward compatible"));
  }

  @Test
  void takesTheWordOfTheHeadWhenItSeals() throws Exception {
    callsTable();
    var up = sources(null).createEmpty("fill calls");
    var id = revisions().head();
    Files.writeString(up, Files.readString(up).replace("compatible: no", "compatible: yes"));
    assertThat(GraphRule.check(revisions()))
        .anyMatch(violation -> violation.message().contains("backward compatibility"));
    sources(null).seal(id);
    assertThat(revisions().graph().find(id).orElseThrow().backwardCompatible()).isTrue();
  }

  @Test
  void remembersNoRenameThatIsDone() throws Exception {
    model(CALLS + ", phone text);");
    bench().create("create calls", List.of(), false);
    var renamed = CALLS + ",\n  -- @renamed from=phone\n  number text%s);";
    model(renamed.formatted(""));
    var hint = RenameHint.parse("public.calls.phone=number");
    written(bench().create("rename phone of calls", List.of(hint), false));
    assertThat(bench().create("rename nothing of calls", List.of(), false))
        .isInstanceOf(Creation.Unchanged.class);
    model(renamed.formatted(", note text"));
    assertThat(written(bench().create("add note to calls", List.of(), false))).hasSize(1);
  }

  @Test
  void namesFileAndLineOfWhatPostgresqlRefuses() throws IOException {
    model("create table public.calls (\n  id bigint primary key\n  phone text\n);");
    assertThatThrownBy(() -> bench().create("create calls", List.of(), false))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("calls.sql");
    assertThat(revisions().graph().revisions()).isEmpty();
  }

  @Test
  void writesAnEmptyRevisionAndSealsWhatIsWrittenIntoIt() throws Exception {
    callsTable();
    var up = sources(null).createEmpty("fill calls");
    var id = revisions().head();
    assertThat(GraphRule.check(revisions())).anyMatch(v -> v.rule() == GraphRule.G02_DOWN);
    Files.writeString(up, Files.readString(up) + "insert into calls values (1);\n");
    var down = Path.of(up.toString().replace("/up/", "/down/"));
    Files.writeString(down, Files.readString(down) + "delete from calls where id = 1;\n");
    assertThat(GraphRule.check(revisions())).allMatch(v -> v.rule() == GraphRule.G03_UNCHANGED);

    sources(null).seal(id);

    assertThat(bench().check()).isEmpty();
  }

  @Test
  void takesTheFoldersTemplateAndRunsTheHook() throws Exception {
    Files.writeString(
        db.resolve("template.sql"),
        "-- revision: ${revision}\n-- parent: ${parent}\n-- message: ${message}\n-- reviewed by: nobody\n\n${sql}\n");
    model(CALLS + ");");
    var file =
        written(bench("sed -i '$a -- hooked'").create("create calls", List.of(), false)).getFirst();
    assertThat(Files.readString(file)).contains("-- reviewed by: nobody").endsWith("-- hooked\n");
    assertThat(GraphRule.check(revisions())).isEmpty();
  }

  @Test
  void writesNothingWhenTheHookFails() throws Exception {
    model(CALLS + ");");
    assertThatThrownBy(() -> bench("false").create("create calls", List.of(), false))
        .hasMessageContaining("post-write hook");
    assertThat(revisions().files()).isEmpty();
    assertThat(revisions().graph().revisions()).isEmpty();
  }

  @Test
  void asksForAMessageThatSaysSomething() throws Exception {
    assertThatThrownBy(() -> sources(null).createEmpty(" !? "))
        .hasMessageContaining("needs a message");
    model(CALLS + ");");
    for (var vague : List.of("fix", "Update", "db changes 2")) {
      assertThatThrownBy(() -> sources(null).createEmpty(vague)).hasMessageContaining("say it");
      assertThatThrownBy(() -> bench().create(vague, List.of(), false))
          .hasMessageContaining("'" + vague + "' does not say what changes");
    }
    assertThat(revisions().files()).isEmpty();
  }
}
