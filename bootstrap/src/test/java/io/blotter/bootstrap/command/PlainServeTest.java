package io.blotter.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.Setting;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainServeTest {
  @Test
  void readsWhatIsUsual() {
    assertThat(PlainServe.options("serve")).hasValue(Map.of());
    assertThat(PlainServe.options("serve", "--port", "0", "--host", "::1", "--data", "a b"))
        .hasValue(
            Map.of(
                Setting.BLOTTER_PORT, "0",
                Setting.BLOTTER_HOST, "::1",
                Setting.BLOTTER_DATA, "a b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "settings",
        "serve --help",
        "serve --port",
        "serve --port=0",
        "serve --port --data x",
        "serve --port 1 --port 2",
        "serve --prot 1",
        "serve now please"
      })
  void leavesTheRestToPicocli(String line) {
    assertThat(PlainServe.options(line.isEmpty() ? new String[0] : line.split(" "))).isEmpty();
  }
}
