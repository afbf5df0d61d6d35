package io.blotter.bootstrap.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.CheckoutForTests;
import io.blotter.bootstrap.testing.ProgramForTests;
import io.blotter.bootstrap.testing.ProgramForTests.Said;
import io.blotter.bootstrap.testing.SettingsForTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples in {@code deploy} are what the programs that read them accept. */
class DeploymentTest {
  private static final Path DEPLOY = CheckoutForTests.SOURCES.resolve("deploy");

  @TempDir private Path folder;

  @Test
  void systemdKnowsTheUnit() throws IOException, InterruptedException {
    var unit = Files.readString(DEPLOY.resolve("systemd/blotter.service"));
    Files.writeString(
        folder.resolve("blotter.service"),
        unit.replace("/opt/blotter/current/blotter", runnable().toString()));
    var said = ProgramForTests.run(folder, "systemd-analyze", "verify", "./blotter.service");
    assertThat(said.text()).doesNotContain("blotter.service:"); // which does not make it fail
    accepted(said);
  }

  @Test
  void systemdKnowsTheRefreshAndItsTimer() throws IOException, InterruptedException {
    for (var kind : new String[] {"service", "timer"}) {
      var unit = Files.readString(DEPLOY.resolve("systemd/blotter-refresh@." + kind));
      Files.writeString(
          folder.resolve("blotter-refresh@sandbox." + kind),
          unit.replace("/opt/blotter/current/blotter", runnable().toString()));
    }
    var said =
        ProgramForTests.run(
            folder,
            "systemd-analyze",
            "verify",
            "./blotter-refresh@sandbox.service",
            "./blotter-refresh@sandbox.timer");
    assertThat(said.text()).doesNotContain("blotter-refresh");
    accepted(said);
  }

  @Test
  void systemdNamesWhatItDoesNotKnow() throws IOException, InterruptedException {
    Files.writeString(
        folder.resolve("blotter.service"), "[Service]\nExecStart=/bin/true\nUsr=blotter\n");
    assertThat(ProgramForTests.run(folder, "systemd-analyze", "verify", "./blotter.service").text())
        .contains("blotter.service:3", "'Usr'");
  }

  @Test
  void nginxAcceptsItsFile() throws IOException, InterruptedException {
    certificate();
    var site =
        Files.readString(DEPLOY.resolve("nginx/blotter.conf"))
            .replace("/etc/ssl/blotter", folder.toString())
            .replaceAll("listen \\[::\\].*", "")
            .replace("listen 80;", "listen 127.0.0.1:" + SettingsForTests.freePort() + ";")
            .replace("listen 443 ", "listen 127.0.0.1:" + SettingsForTests.freePort() + " ");
    Files.writeString(folder.resolve("site.conf"), site);
    Files.writeString(
        folder.resolve("nginx.conf"),
        "pid nginx.pid; events {} http { access_log off; include site.conf; }");
    var said =
        ProgramForTests.run(
            folder, "nginx", "-t", "-p", folder.toString(), "-c", "nginx.conf", "-e", "stderr");
    assertThat(said.text()).contains("test is successful").doesNotContain("[warn]");
    accepted(said);
  }

  @Test
  void caddyAcceptsItsFile() throws IOException, InterruptedException {
    var file = DEPLOY.resolve("caddy/Caddyfile").toString();
    accepted(
        ProgramForTests.run(
            folder, "caddy", "validate", "--adapter", "caddyfile", "--config", file));
  }

  @ParameterizedTest
  @CsvSource({
    "check rules alerts.yml",
    "test rules alerts_test.yml",
    "check config prometheus.yml"
  })
  void prometheusAcceptsItsFiles(String words) throws IOException, InterruptedException {
    for (var name : new String[] {"prometheus.yml", "alerts.yml", "alerts_test.yml"}) {
      var text = Files.readString(DEPLOY.resolve("prometheus").resolve(name));
      Files.writeString(
          folder.resolve(name),
          text.replace("/etc/prometheus/blotter-token", runnable().toString()));
    }
    accepted(ProgramForTests.run(folder, "promtool", words.split(" ", -1)));
  }

  private static Path runnable() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  private void certificate() throws IOException, InterruptedException {
    var words =
        "req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=api.example.org"
            + " -keyout privkey.pem -out fullchain.pem";
    accepted(ProgramForTests.run(folder, "openssl", words.split(" ", -1)));
  }

  private static void accepted(Said said) {
    assertThat(said.code()).as(said.text()).isZero();
  }
}
