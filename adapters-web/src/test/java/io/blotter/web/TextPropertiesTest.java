package io.blotter.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.blotter.domain.shared.Refusal;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every text that may arrive or leave. */
class TextPropertiesTest {
  private static final JsonMapper SPACED =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Property
  void aQueryGivesBackWhatWasPutIn(@ForAll String name, @ForAll String value) {
    var query =
        QueryString.of(
            URLEncoder.encode("q" + name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8));
    assertThat(query.value(sent("q" + name))).hasValue(sent(value));
  }

  @Property
  void aQueryIsReadOrRefused(@ForAll String text) {
    var query = QueryString.of(text);
    for (var name : query.names()) {
      var failure = catchThrowable(() -> query.value(name));
      assertThat(failure == null || failure instanceof Refusal.Invalid).as(text).isTrue();
    }
  }

  @Property
  void compactJsonSaysTheSame(@ForAll Map<String, List<String>> document) {
    assertThat(new String(JsonText.compact(SPACED.writeValueAsBytes(document)), UTF_8))
        .isEqualTo(JsonMapper.shared().writeValueAsString(document) + "\n");
  }

  /** Half a surrogate pair cannot be sent. */
  private static String sent(String text) {
    return new String(text.getBytes(UTF_8), UTF_8);
  }
}
