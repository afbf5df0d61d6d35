package io.blotter.application.issue;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.issue.port.NewIssue;
import io.blotter.application.issue.port.RequestIssues.Waiting;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.domain.taxonomy.RecordType;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class IssueDraftTest {
  @Test
  void aTitleIsCutAfterFiftyCharactersAndStaysOnOneLine() {
    assertThat(draft("a".repeat(50), "").title()).isEqualTo("a".repeat(50));
    assertThat(draft("a".repeat(51), "").title()).isEqualTo("a".repeat(50) + "...");
    assertThat(draft("😀".repeat(51), "").title()).isEqualTo("😀".repeat(50) + "...");
    assertThat(draft("a\r\nb", "").title()).isEqualTo("a b");
  }

  @Test
  void whatIsTooLongForGitHubIsCut() {
    var body = draft("t", "😀".repeat(100_000)).body();
    assertThat(body.codePointCount(0, body.length())).isLessThan(65_536);
    assertThat(body).endsWith("\n\nthe end");
  }

  @Test
  void labelsNameTheRecordTypes() {
    assertThat(draft("t", "n").labels()).containsExactly("RT-Stops");
  }

  private static NewIssue draft(String title, String notes) {
    return IssueDraft.of(
        new Waiting(
            new DataRequestId(1),
            title,
            notes,
            notes,
            RequestStatus.READY_TO_START,
            List.of(RecordType.STOPS),
            Collections.nCopies(2_000, "Allegheny, Pennsylvania"),
            null),
        "the end");
  }
}
