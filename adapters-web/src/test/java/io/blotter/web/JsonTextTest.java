package io.blotter.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.web.shared.JsonText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\" : 1, \"b\" : [1, 2, \t null]}|{\"a\":1,\"b\":[1,2,null]}",
        "{ \"a b\" : \"c : d , e\" }|{\"a b\":\"c : d , e\"}",
        "[\"x \\\" y\", \"\\\\\", \" \"]|[\"x \\\" y\",\"\\\\\",\" \"]",
        "[\"Kaka‘ako  é\" , true]|[\"Kaka‘ako  é\",true]",
        "{}|{}"
      })
  void losesOnlyWhatStandsBetweenTokens(String spaced, String compact) throws IOException {
    assertThat(new String(JsonText.compact(spaced.getBytes(UTF_8)), UTF_8))
        .isEqualTo(compact + "\n");
    for (var piece = 1; piece < spaced.length(); piece++) {
      assertThat(inPieces(spaced.getBytes(UTF_8), piece)).isEqualTo(compact + "\n");
    }
  }

  private static String inPieces(byte[] spaced, int size) throws IOException {
    var compact = new ByteArrayOutputStream();
    try (var out = JsonText.compacting(compact)) {
      for (var begin = 0; begin < spaced.length; begin += size) {
        out.write(spaced, begin, Math.min(size, spaced.length - begin));
      }
    }
    return compact.toString(UTF_8);
  }
}
