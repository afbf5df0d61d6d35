package io.blotter.bootstrap.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import io.blotter.bootstrap.LogSettings;
import io.blotter.bootstrap.testing.LogForTests;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LogLinesTest {
  private static final JsonMapper STRICT =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final String FORGED =
      "one\r\ntwo\u2028three\u0085four\u001b[31m \ud800 \u202eö\"\\";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Logger log = LoggerFactory.getLogger("io.blotter.test");

  @BeforeEach
  void start() {
    log(true);
  }

  @AfterEach
  void stop() {
    MDC.clear();
    LogForTests.reset();
  }

  @Test
  void areFlatAndKeepNumbersNumbers() {
    MDC.put("request_id", "r-1");
    log.atWarn().addKeyValue("status", 404).addKeyValue("millis", 1.5).log("asked {}", "twice");
    var line = json();
    assertThat(line.propertyNames())
        .containsExactly("time", "level", "logger", "message", "status", "millis", "request_id");
    assertThat(line.path("time").asString())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
    assertThat(line.path("level").asString()).isEqualTo("WARN");
    assertThat(line.path("logger").asString()).isEqualTo("io.blotter.test");
    assertThat(line.path("message").asString()).isEqualTo("asked twice");
    assertThat(line.path("status").isInt()).isTrue();
    assertThat(line.path("millis").isDouble()).isTrue();
  }

  @Test
  void haveEveryKeyOnce() {
    MDC.put("user", "1");
    MDC.put("level", "mine");
    log.atInfo().addKeyValue("user", 2).addKeyValue("user", 3).addKeyValue("time", 4).log("a");
    var line = json();
    assertThat(line.path("user").asInt()).isEqualTo(2);
    assertThat(line.path("level").asString()).isEqualTo("INFO");
    assertThat(line.path("time").isString()).isTrue();
  }

  @Test
  void holdWhateverIsLoggedInOneLine() {
    log.atInfo().addKeyValue(FORGED, FORGED).setCause(new Forged(FORGED)).log(FORGED);
    assertThat(text()).matches("[ -~]+\n");
    assertThat(json().path("message").asString()).startsWith("one\r\ntwo\u2028three");
    assertThat(json().path("stack_trace").asString()).contains("Forged", "at io.blotter");
  }

  @Test
  void showPeopleNothingThatSteersTheirTerminal() {
    log(false);
    log.atInfo().addKeyValue(FORGED, FORGED).setCause(new Forged(FORGED)).log(FORGED);
    assertThat(text().replace("\n", "")).doesNotMatch(".*[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028].*");
    assertThat(text().lines().skip(1)).isNotEmpty().allMatch(line -> line.startsWith("    "));
    assertThat(text()).contains("INFO  io.blotter.test: one??two?three");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cannot reach postgresql://blotter:canary@db.example.org:5432/blotter, which is away",
        "jdbc:postgresql://db/blotter?user=blotter&password=canary&sslmode=require",
        "jdbc:postgresql://db/blotter?sslmode=require&sslpassword=canary",
        "smtp://me:can/ary@canary@mail.example.org:587",
        "(https://hooks.example.org/?access_token=canary)",
        "proxy http://me:canary@proxy.example.org:3128",
      })
  void hideTheSecretsOfAddresses(String text) {
    for (var json : new boolean[] {true, false}) {
      log(json);
      log.atInfo().addKeyValue("address", text).setCause(new Forged(text)).log(text);
      assertThat(text()).contains("***").doesNotContain("canary").doesNotContain("can/ary");
    }
  }

  @Test
  void tellWhatLibrariesSayByTheJdksOwnMeans() {
    System.getLogger("org.library").log(System.Logger.Level.WARNING, "oh", new Forged("why"));
    assertThat(json().path("logger").asString()).isEqualTo("org.library");
    assertThat(json().path("stack_trace").asString()).contains("why");
  }

  @Test
  void tellWhatNoThreadCaught() throws InterruptedException {
    Thread.ofPlatform().name("worker").start(() -> fail("deep")).join();
    assertThat(json().path("message").asString()).endsWith("thread worker");
    assertThat(json().path("stack_trace").asString()).contains("deep");
  }

  @Test
  void haveLevelsByLogger() {
    log.debug("not asked for");
    LoggerFactory.getLogger("org.library").info("not asked for");
    LoggerFactory.getLogger("org.library.part").info("asked for");
    assertThat(text().lines()).hasSize(1);
  }

  private void log(boolean json) {
    out.reset();
    var levels =
        Map.of("root", Level.WARN, "io.blotter", Level.INFO, "org.library.part", Level.INFO);
    ServerLog.start(new LogSettings(json, levels), out);
  }

  private static void fail(String why) {
    throw new Forged(why);
  }

  private String text() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private JsonNode json() {
    assertThat(text()).endsWith("}\n");
    return STRICT.readTree(text());
  }

  private static final class Forged extends RuntimeException {
    Forged(String message) {
      super(message);
    }
  }
}
