package io.blotter.bootstrap.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.CheckoutForTests;
import io.blotter.bootstrap.testing.ProgramForTests;
import io.blotter.bootstrap.testing.WhereItRuns;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./blotter} of a checkout does before Blotter runs, and to what runs already. */
class CheckoutScriptTest {
  @TempDir private Path folder;

  private CheckoutForTests checkout;

  @BeforeEach
  void checkOut() throws IOException {
    checkout = CheckoutForTests.in(folder, WhereItRuns.class);
  }

  @Test
  void buildsWithoutTestsAndOnlyWhatChanged() throws IOException, InterruptedException {
    assertThat(checkout.run("settings"))
        .startsWith("blotter: building")
        .containsPattern("/target/builds/[0-9-]+/blotter\\.jar settings\n$");
    assertThat(checkout.run("settings")).doesNotContain("building");
    assertThat(checkout.maven())
        .singleElement()
        .asString()
        .contains("-Pquick -Dmaven.test.skip=true --projects bootstrap --also-make package");
    checkout.change();
    assertThat(checkout.run("settings")).startsWith("blotter: building");
    assertThat(checkout.maven()).hasSize(2);
  }

  @Test
  void saysAtTheEndOfTheTestsThatNoBrowserWasThere() throws IOException, InterruptedException {
    Files.createFile(checkout.path("fails"));
    var tools = programsWithoutABrowser();
    var tests = CheckoutForTests.process(checkout.path("blotter"), "test");
    tests.environment().put("PATH", tools.toString());
    assertThat(CheckoutForTests.output(tests.start()))
        .endsWith(
            "blotter: the tests in a browser were left out; they need the packages chromium and"
                + " chromium-driver.\nexit 1");
    for (var program : List.of("chromium", "chromedriver")) {
      Files.createSymbolicLink(tools.resolve(program), ProgramForTests.find("true").orElseThrow());
    }
    assertThat(CheckoutForTests.output(tests.start())).doesNotContain("browser");
  }

  @Test
  void leavesAloneWhatRuns() throws IOException, InterruptedException {
    var server = checkout.start("serve");
    var first = jar(server.inputReader());
    checkout.change();
    var second = checkout.run("jar").lines().toList().getLast();
    assertThat(Path.of(first)).exists().isNotEqualTo(Path.of(second));
    assertThat(CheckoutForTests.output(server)).isEmpty();
    checkout.change();
    var third = checkout.run("jar").lines().toList().getLast();
    assertThat(Path.of(first)).doesNotExist();
    assertThat(Path.of(second)).doesNotExist();
    assertThat(Path.of(third)).exists();
  }

  @Test
  void buildsOnceThoughTwoWantIt() throws IOException, InterruptedException {
    var both = List.of(checkout.start("settings"), checkout.start("user"));
    for (var one : both) {
      assertThat(CheckoutForTests.output(one)).contains("blotter.jar ");
    }
    assertThat(checkout.maven()).hasSize(1);
  }

  @Test
  void waitsForNoBuildThatWasKilled() throws IOException, InterruptedException {
    var killed = new ProcessBuilder("true").start();
    killed.waitFor();
    Files.createDirectories(checkout.path("target/builds"));
    Files.createSymbolicLink(checkout.path("target/builds/lock"), Path.of("" + killed.pid()));
    assertThat(checkout.run("settings")).contains("blotter.jar settings");
  }

  @Test
  void saysWhyItCannotBuild() throws IOException, InterruptedException {
    Files.createFile(checkout.path("fails"));
    assertThat(checkout.run("serve"))
        .contains("[ERROR] nonsense\nblotter: the build failed; the whole log is in ")
        .endsWith("exit 1");
    Files.delete(checkout.path("fails"));
    assertThat(checkout.run("settings")).contains("blotter.jar settings");
  }

  /** A folder for the search path with all of this machine's programs but browsers. */
  private Path programsWithoutABrowser() throws IOException {
    var tools = Files.createDirectory(checkout.path("tools"));
    for (var folder : System.getenv("PATH").split(":", -1)) {
      if (Files.isDirectory(Path.of(folder))) {
        try (var programs = Files.list(Path.of(folder))) {
          for (var program : programs.toList()) {
            var link = tools.resolve(program.getFileName());
            if (Files.notExists(link) && !program.getFileName().toString().contains("chrom")) {
              Files.createSymbolicLink(link, program);
            }
          }
        }
      }
    }
    return tools;
  }

  private static String jar(BufferedReader said) throws IOException {
    for (var line = said.readLine(); line != null; line = said.readLine()) {
      if (line.endsWith(".jar serve")) {
        return line.replace(" serve", "");
      }
    }
    throw new AssertionError("ended");
  }
}
