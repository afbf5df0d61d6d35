package io.blotter.web.follow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EndFollowsPageTest {
  @Test
  void aNameIsShownAsItIsWritten() {
    assertThat(EndFollowsPage.asking("Ann & <b>Bob</b>").body().toString())
        .contains("<p>Stop following Ann &amp; &lt;b&gt;Bob&lt;/b&gt;?</p>")
        .contains("<form method=\"post\">");
    assertThat(EndFollowsPage.telling(400, "<script>").body().toString())
        .contains("<p>&lt;script&gt;</p>")
        .doesNotContain("<form");
  }
}
