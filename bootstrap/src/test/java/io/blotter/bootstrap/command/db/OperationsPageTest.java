package io.blotter.bootstrap.command.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.toolchain.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what the blocks of docs/operations.md say, in their order, and knows why it leaves some. */
class OperationsPageTest {
  private static final Path PAGE = Path.of("../docs/operations.md");

  /** How a line begins that no test can run, and why. */
  private static final Map<String, String> NOT_RUN =
      Map.of(
          "useradd ", "changes the accounts of the machine",
          "mkdir -p /opt/", "needs root; ReleaseTest unpacks a release elsewhere",
          "tar -xzf ", "needs root; ReleaseTest unpacks a release elsewhere",
          "ln -sfn ", "needs root; ReleaseTest unpacks a release elsewhere",
          "/opt/blotter/current/blotter prepare", "ReleaseTest runs it where it unpacks",
          "install -m 0600 ", "needs root",
          "cp /opt/", "needs root; DeploymentTest verifies the unit",
          "systemctl ", "needs systemd as the first process",
          "docker ", "needs Docker's engine; ContainerTest holds the files against the build",
          "env-runner ", "a stand-in for whatever sets variables, and serves until it is stopped");

  private static final Pattern SETTING = Pattern.compile("([A-Z][A-Z_]+)=(\\S*)");
  private static final Pattern SQL = Pattern.compile("(alter|comment|create|grant|select) .*;");

  @TempDir private Path folder;
  private TestDatabase database;

  @BeforeEach
  void begin() throws Exception {
    database = TestDatabase.empty();
    Files.createDirectories(folder.resolve("var/backups"));
    database.execute("create role blotter login");
    assertDone("db init");
    assertDone("user add clara@example.org");
  }

  @AfterEach
  void end() {
    for (var role : List.of("blotter_next", "refresh", "blotter")) {
      if (database.value("select 1 from pg_roles where rolname = '" + role + "'").isPresent()) {
        database.execute("drop owned by " + role + "; drop role " + role);
      }
    }
    database.close();
  }

  @Test
  void everyCommandWorksOrIsLeftForAReason() throws Exception {
    var settings = new Shell(folder).at(database);
    var left = new ArrayList<String>();
    var ran = 0;
    for (var line : lines()) {
      var setting = SETTING.matcher(line);
      if (NOT_RUN.keySet().stream().anyMatch(line::startsWith)) {
        left.add(line);
      } else if (setting.matches()) {
        settings.with(setting.group(1), setting.group(2));
      } else if (SQL.matcher(line).matches()) {
        database.execute(line.replace("in database blotter", "in database " + name()));
      } else {
        assertThat(line).as("a command that nobody knows to run").startsWith("./blotter ");
        assertDone(line.substring("./blotter ".length()));
        ran++;
      }
    }
    assertThat(ran).isGreaterThan(10);
    assertThat(NOT_RUN.keySet())
        .as("what is left is on the page")
        .allMatch(beginning -> left.stream().anyMatch(line -> line.startsWith(beginning)));
    var understood = settings.run("settings");
    assertThat(understood.code()).as(understood.err()).isZero();
  }

  /** The lines of its blocks, without what is said of them. */
  private static List<String> lines() throws Exception {
    return Files.readAllLines(PAGE).stream()
        .filter(line -> line.startsWith("    "))
        .map(line -> line.strip().replaceFirst(" +# .*|(?<=;) +-- .*", ""))
        .flatMap(line -> Stream.of(line.split(" && ", -1)))
        .toList();
  }

  private void assertDone(String words) throws Exception {
    var command =
        words
            .replaceFirst(" >>? \\S+$", "")
            .replace(" /var/", " " + folder.resolve("var").toString() + "/");
    var ended = new Shell(folder).at(database).run(command.split(" ", -1));
    assertThat(ended.code()).as("%s: %s", command, ended.err()).isZero();
  }

  private String name() {
    return String.valueOf(database.value("select quote_ident(current_database())").orElseThrow());
  }
}
