package io.blotter.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.blotter.domain.shared.Refusal;
import io.blotter.web.shared.JsonText;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every text that may arrive or leave. */
class TextPropertiesTest {
  private static final JsonMapper SPACED =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Test
  void aQueryGivesBackWhatWasPutIn() {
    assertThat(RandomText.many(chance -> List.of(chance.wellFormed(), chance.wellFormed())))
        .allSatisfy(sent -> {
          var name = "q" + sent.getFirst();
          var value = sent.getLast();
          var query =
              QueryString.of(
                  URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8));
          assertThat(query.value(name)).hasValue(value);
        });
  }

  @Test
  void aQueryIsReadOrRefused() {
    assertThat(RandomText.many(RandomText::next))
        .allSatisfy(text -> {
          var query = QueryString.of(text);
          for (var name : query.names()) {
            var failure = catchThrowable(() -> query.value(name));
            assertThat(failure == null || failure instanceof Refusal.Invalid).isTrue();
          }
        });
  }

  @Test
  void compactJsonSaysTheSame() {
    assertThat(RandomText.many(chance -> Map.of(chance.wellFormed(), chance.list())))
        .allSatisfy(document ->
            assertThat(new String(JsonText.compact(SPACED.writeValueAsBytes(document)), UTF_8))
                .isEqualTo(JsonMapper.shared().writeValueAsString(document) + "\n"));
  }
}
