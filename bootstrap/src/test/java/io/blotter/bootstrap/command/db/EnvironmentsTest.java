package io.blotter.bootstrap.command.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code db env} lists, and where {@code BLOTTER_ENV=test} leads. */
class EnvironmentsTest {
  @TempDir private Path folder;

  @Test
  void eachIsListedWithWhatItIsForAndWhetherItIsSensitive() throws Exception {
    var listed = new Shell(folder).with("BLOTTER_ENV", "sandbox").run("db", "env");
    assertThat(listed.out().lines().map(line -> line.replaceAll(" {2,}", "|")))
        .containsExactly(
            "|local|not sensitive|refreshed by hand: empty, or from a dump|One developer's"
                + " machine.",
            "|test|not sensitive|refreshed before each run: made anew|The tests, which make and"
                + " drop databases as they like.",
            "* sandbox|not sensitive|refreshed daily from production, public rows only|For trying"
                + " things out, also by people from outside.",
            "|stage|sensitive|refreshed daily from production, all rows|The rehearsal of a release"
                + " and of its migrations.",
            "|production|sensitive|refreshed never|What people use and rely on.",
            "This one: its database does not tell when it was refreshed (DATABASE_URL is missing;"
                + " for example"
                + " DATABASE_URL=postgresql://blotter:secret@db.example.org:5432/blotter).");
    assertThat(new Shell(folder).run("db", "env", "stage", "--json").out())
        .contains("\"name\":\"stage\"", "\"sensitive\":true", "\"current\":false")
        .doesNotContain("sandbox");
  }

  @Test
  void anUnknownOneIsRefusedWithTheList() throws Exception {
    var asked = new Shell(folder).run("db", "env", "prod");
    assertThat(asked.code()).isEqualTo(1);
    assertThat(asked.err())
        .contains(
            "There is no environment prod; there are local, test, sandbox, stage, production.")
        .hasLineCount(1);
    var set = new Shell(folder).with("BLOTTER_ENV", "prod").run("db", "status");
    assertThat(set.code()).isEqualTo(1);
    assertThat(set.err()).contains("BLOTTER_ENV must be one of local, test").hasLineCount(1);
  }

  /** The file that a checkout has keeps tests away from whatever else is configured. */
  @Test
  void testHasADatabaseOfItsOwn() throws Exception {
    Files.copy(Path.of("../.env.test"), folder.resolve(".env.test"));
    Files.writeString(
        folder.resolve(".env"),
        """
        DATABASE_URL=postgresql://db.example.org/registry
        DATABASE_DIRECT_URL=postgresql://direct.example.org/registry
        BLOTTER_DATA=data
        """);
    var settings = new Shell(folder).with("BLOTTER_ENV", "test").run("settings");
    assertThat(settings.err()).isEmpty();
    assertThat(settings.out()).contains(".blotter-test").doesNotContain("example.org/registry");
    assertThat(new Shell(folder).run("settings").out()).contains("db.example.org/registry");
  }
}
