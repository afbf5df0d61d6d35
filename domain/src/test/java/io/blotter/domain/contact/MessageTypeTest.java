package io.blotter.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.domain.shared.Labelled;
import org.junit.jupiter.api.Test;

class MessageTypeTest {
  @Test
  void hasTheNamesThatFormsSend() {
    assertThat(MessageType.values())
        .extracting(Labelled::label)
        .containsExactly("general", "bug_report", "security_vulnerability", "data_correction");
  }
}
