package io.blotter.toolchain.author;

import io.blotter.toolchain.revision.Graph;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What a new file begins with: {@code template.sql} beside the model, or the one of this build. */
record RevisionTemplate(Path db) {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
  private static final String EFFECTS = "(?m)^.*\\$\\{(backward_compatible|blocking)}.*\\R";

  /** The head of both files of a revision. */
  record Head(String id, List<String> parents, String message, LocalDateTime date) {}

  /** What becomes of those who use the database meanwhile and afterwards. */
  record Effects(boolean backwardCompatible, boolean blocking) {}

  String up(Head head, String loss, Effects effects, String sql) throws IOException {
    var template =
        template()
            .replace("${backward_compatible}", word(effects.backwardCompatible()))
            .replace("${blocking}", word(effects.blocking()));
    return text(template, head, loss, sql);
  }

  private static String word(boolean is) {
    return is ? "yes" : "no";
  }

  /** Its effects are said once, in the up file. */
  String down(Head head, String loss, String sql) throws IOException {
    return text(template().replaceAll(EFFECTS, ""), head, loss, sql);
  }

  private static String text(String template, Head head, String loss, String sql) {
    var parents = head.parents();
    var text =
        template
            .replace("${revision}", head.id())
            .replace("${parent}", parents.isEmpty() ? Graph.BASE : String.join(",", parents))
            .replace("${message}", head.message().strip().replaceAll("\\s+", " "))
            .replace("${date}", head.date().format(DATE))
            .replace("${data_loss}", loss.isEmpty() ? "none" : loss)
            .replace("${sql}", sql.strip());
    return text.strip() + '\n';
  }

  private String template() throws IOException {
    var own = db.resolve("template.sql");
    if (Files.exists(own)) {
      return Files.readString(own);
    }
    try (var bundled = RevisionTemplate.class.getResourceAsStream("template.sql")) {
      if (bundled == null) {
        throw new IllegalStateException("this build lacks template.sql");
      }
      return new String(bundled.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
